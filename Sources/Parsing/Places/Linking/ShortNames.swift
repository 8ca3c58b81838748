import Language

/// Finds the commune that the beginning of its name stands for: «Bonneuil» for «Bonneuil-sur-Marne», «Asnières» in the Hauts-de-Seine.
struct ShortNames {
  private let department: String?
  private var said: [(words: [UInt8], place: Gazetteer.Place)] = []
  private var known: Set<Gazetteer.Place> = []

  /// The communes of the issuing département.
  init(department: String?) { self.department = department }

  /// Adds a commune that the document names in full.
  mutating func add(_ place: Gazetteer.Place) {
    if known.insert(place).inserted { said.append((Self.words(of: place.name), place)) }
  }

  /// The one commune whose longer name begins so: of those that the document names, else of the issuing département.
  func commune(beginning text: String, inDepartment: Bool) -> Gazetteer.Place? {
    let beginning = Self.words(of: text) + [0x20]
    let fitting = said.filter { $0.words.starts(with: beginning) }.map(\.place)
    if let place = Self.only(fitting) { return place }
    guard inDepartment, fitting.isEmpty, let department else { return nil }
    let beginners = Gazetteer.communes(ofDepartment: department).filter { Self.name($0.name, begins: beginning) }
    return Self.only(beginners) ?? Self.only(beginners.filter { $0.name.hasSuffix(" (Ville)") })
  }

  /// Whether the words of a name begin so; the first letter settles it for most, unless it may be an article's.
  private static func name(_ name: String, begins beginning: [UInt8]) -> Bool {
    let first = name.unicodeScalars.first.flatMap { Folding.fold($0.value) }.map { UInt8(truncatingIfNeeded: $0) }
    guard first == beginning.first || first == 0x6C else { return false }
    return words(of: name).starts(with: beginning)
  }

  private static func only(_ places: [Gazetteer.Place]) -> Gazetteer.Place? {
    Set(places.map(\.code)).count == 1 ? places.first : nil
  }

  /// The folded words of a name without its article.
  private static func words(of name: String) -> [UInt8] {
    let words = Folding.foldedWords(name)
    for article in articles where words.starts(with: article) { return Array(words.dropFirst(article.count)) }
    return words
  }

  private static let articles = ["le ", "la ", "les ", "l "].map { Array($0.utf8) }
}

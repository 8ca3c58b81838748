import Language

/// Finds the commune that the beginning of its name stands for: «Bonneuil» for «Bonneuil-sur-Marne», «Asnières» in the Hauts-de-Seine.
struct ShortNames {
  /// The communes of the issuing département.
  private let atHome: [Gazetteer.Place]
  private var said: [(words: [UInt8], place: Gazetteer.Place)] = []
  private var known: Set<Gazetteer.Place> = []

  /// The communes of the issuing département.
  init(department: String?) { atHome = department.map { Gazetteer.communes(ofDepartment: $0) } ?? [] }

  /// Adds a commune that the document names in full.
  mutating func add(_ place: Gazetteer.Place) {
    if known.insert(place).inserted { said.append((Self.words(of: place.name), place)) }
  }

  /// The one commune whose longer name begins so: of those that the document names, else of the issuing département.
  func commune(beginning text: String, inDepartment: Bool) -> Gazetteer.Place? {
    let beginning = Self.words(of: text) + [0x20]
    let fitting = said.filter { $0.words.starts(with: beginning) }.map(\.place)
    if let place = Self.only(fitting) { return place }
    guard inDepartment, fitting.isEmpty else { return nil }
    let beginners = atHome.filter { Self.name(of: $0, begins: beginning) }
    return Self.only(beginners) ?? Self.only(beginners.filter { $0.name.hasSuffix(" (Ville)") })
  }

  /// Whether the words of a name begin so; the first letter settles it for most, unless it may be an article's.
  private static func name(of place: Gazetteer.Place, begins beginning: [UInt8]) -> Bool {
    let first = place.firstByteOfName
    guard first >= 0x80 || first | 0x20 == beginning.first || first | 0x20 == UInt8(ascii: "l") else { return false }
    return words(of: place.name).starts(with: beginning)
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

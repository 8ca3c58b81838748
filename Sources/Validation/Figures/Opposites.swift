import Language
import Records

/// Two states that make a whole between them: what is not free is taken.
///
/// «64 places libres sur 320, soit un taux d’occupation de 80 %» counts the one and gives the share of the other.
struct Opposites {
  private let one, other: WordSet

  /// The pairs, in both directions.
  static let all: [Opposites] = pairs + pairs.map { Opposites(one: $0.other, other: $0.one) }

  private static let pairs = [
    Opposites(
      one: ["libre", "libres", "disponible", "disponibles", "vacant", "vacants", "vacante", "vacantes", "inoccupe", "inoccupes", "inoccupees"],
      other: ["occupation", "occupe", "occupes", "occupees", "remplissage", "pourvus", "pourvues"]),
    Opposites(one: ["absents", "absentes", "abstention", "abstenus"], other: ["presence", "presents", "participation"]),
    Opposites(one: ["echoue", "ajournes", "refuses", "refusees", "recales"], other: ["reussite", "admission", "acceptation"]),
    Opposites(one: ["non", "pas"], other: ["conformite"]),
  ]

  /// Whether the part is counted by one state, and its share said of the other.
  ///
  /// - Parameter links: The words before the share; in the last of them what it is the share of comes last.
  func oppose(_ part: FigureRecord, _ links: [Link], _ share: FigureRecord) -> Bool {
    let words = PrintedWords(part.counted ?? "").words + links.flatMap(\.words) + PrintedWords(share.of ?? "").words
    guard let first = words.firstIndex(where: one.contains) else { return false }
    return words[(first + 1)...].contains(where: other.contains) && !words[..<first].contains(where: other.contains)
  }
}

extension FigureRecord {
  /// What is left of a whole; `nil` where one of them is a range or has a qualifier.
  func rest(of whole: FigureRecord) -> FigureRecord? {
    guard let value, let all = whole.value, value <= all, qualifier == nil, whole.qualifier == nil else { return nil }
    var rest = self
    rest.value = all - value
    return rest
  }
}

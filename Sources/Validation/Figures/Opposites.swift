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
      one: [
        "libre", "libres", "disponible", "disponibles", "vacant", "vacants", "vacante", "vacantes", "inoccupe", "inoccupes", "inoccupees",
      ],
      other: ["occupation", "occupe", "occupes", "occupees", "remplissage", "pourvus", "pourvues"]),
    Opposites(one: ["absents", "absentes", "abstention", "abstenus"], other: ["presence", "presents", "participation"]),
    Opposites(one: ["echoue", "ajournes", "refuses", "refusees", "recales"], other: ["reussite", "admission", "acceptation"]),
    Opposites(one: ["non", "pas"], other: ["conformite"]),
  ]

  /// Whether the part is counted by one state, and its share said of the other.
  ///
  /// - Parameters:
  ///   - body: The words about the part.
  ///   - head: The words that say what the share is of.
  func oppose(_ body: [FoldedWord], _ head: [FoldedWord]) -> Bool {
    body.contains(where: one.contains) && head.contains(where: other.contains) && !body.contains(where: other.contains)
      && !head.contains(where: one.contains)
  }
}

extension Figure {
  /// What is left of a whole; `nil` where one of them is a range or has a qualifier.
  func rest(of whole: Figure) -> Figure? {
    guard let value = self.value, let all = whole.value, value <= all, self.qualifier == nil, whole.qualifier == nil else { return nil }
    return with(\.value, all - value)
  }
}

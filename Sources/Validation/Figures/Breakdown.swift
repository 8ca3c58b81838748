import Language
import Records

/// The shares of one whole in a sentence: «45 % en ville, 38 % sur les routes et 17 % sur autoroute».
struct Breakdown {
  /// Three shares or more.
  let shares: [Figure]
  /// Whether the words say that nothing is missing and nothing counted twice.
  let isWhole: Bool
  /// Whether the words say at least that nothing is counted twice, so that more than 100 % is a mistake: «financé par l’État (40 %), …».
  let isDisjoint: Bool

  /// The breakdown that a sentence gives; `nil` where its shares are not of one whole.
  init?(_ sentence: FigureSentence) {
    guard sentence.figures.count >= 3 else { return nil }
    let indices = sentence.figures.indices.filter { sentence.figures[$0].isPercentage }
    guard indices.count >= 3, let first = indices.first, let last = indices.last else { return nil }
    shares = indices.map { sentence.figures[$0] }
    let intro = sentence.links[first]
    let isShared = intro.containsAny(of: RelationWords.sharing) || intro.contains("repartition") && intro.contains(":")
    let isSourced = intro.containsAny(of: Self.sources) && indices.allSatisfy { sentence.links[$0].ends(with: "a") }
    let isBracketed = indices.allSatisfy { sentence.links[$0].ends(with: "(") }
    let isList = last - first + 1 == indices.count && indices.dropFirst().allSatisfy { Self.separates(sentence.links[$0], isBracketed) }
    let isOpen = sentence.links[first...].contains { $0.containsAny(of: RelationWords.openings) }
    let isFunded = Self.isFunding(intro) && indices.allSatisfy { sentence.links[$0 + 1].begins(with: "par") }
    isWhole = (isShared || isSourced) && isList && sentence.links[last].contains("et") && !isOpen
    isDisjoint = isWhole || isList && (isBracketed && Self.isFunding(intro) || isFunded)
    guard isDisjoint || isShared && isList || shares[0].of.map({ whole in shares.allSatisfy { $0.of == nil || $0.of == whole } }) ?? false
    else { return nil }
  }

  /// Whether the shares make more than 100 %.
  var exceedsWhole: Bool { shares.compactMap(\.value).reduce(ExactDecimal(0), +) > ExactDecimal(100) }

  /// Whether it is said that something is paid for: «financés à 45 % par l’État, 30 % par la région …».
  private static func isFunding(_ intro: Link) -> Bool {
    intro.containsAny("finance", "financee", "finances", "financees", "cofinance", "cofinancee", "financement")
  }

  private static let sources: WordSet = [
    "provient", "proviennent", "issue", "issues", "compose", "composee", "composes", "constitue", "constituee",
  ]

  private static func separates(_ link: Link, _ isBracketed: Bool) -> Bool {
    link.containsAny(",", "et", ";") && !link.containsAny("contre", "soit", ":", "sont") && (isBracketed || !link.contains("("))
  }
}

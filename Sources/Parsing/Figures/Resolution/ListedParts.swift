import Documents
import Language

/// Gives the bare numbers of a list the noun of the total that they make: «6 000 contrats» before «Industrie : 2 000», «Services : 4 000».
enum ListedParts {
  static func resolve(_ figures: inout [FigureMention], in tokens: Tokens) {
    var first = 0
    while first < figures.count {
      let end = endOfList(first, figures, tokens)
      let parts = (first..<end).filter { figures[$0].isBare && tokens.isMark(figures[$0].first - 1, .colon, .dash) }
      if parts.count > 1, let noun = nounOfTotal(parts, before: first, figures) {
        for part in parts { figures[part].counted = noun }
      }
      first = max(end, first + 1)
    }
  }

  /// The figure after those that stand in one run of list items.
  private static func endOfList(_ first: Int, _ figures: [FigureMention], _ tokens: Tokens) -> Int {
    var end = first
    var block = tokens.blocks[figures[first].first]
    while end < figures.count, tokens.block(of: figures[end].first).role == .listItem, tokens.blocks[figures[end].first] - block <= 1 {
      block = tokens.blocks[figures[end].first]
      end += 1
    }
    return end
  }

  /// The noun of the count, not far before, that is the sum of the parts.
  private static func nounOfTotal(_ parts: [Int], before first: Int, _ figures: [FigureMention]) -> String? {
    let values = parts.compactMap { figures[$0].value }
    guard values.count == parts.count else { return nil }
    let sum = values.reduce(ExactDecimal(0), +)
    return figures[max(0, first - 12)..<first].last { $0.kind == .count && $0.value == sum && $0.counted != nil }?.counted
  }
}

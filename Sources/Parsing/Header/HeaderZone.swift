import Documents
import Language

/// The blocks of a release as its header is read from: letterhead, headline, running text.
struct HeaderZone {
  /// The tokens of the document.
  let tokens: Tokens
  /// The tokens of each block, its end left out.
  let blocks: [Range<Int>]
  /// The blocks that make the headline, in order.
  let title: Range<Int>

  init(_ tokens: Tokens) {
    self.tokens = tokens
    blocks = Self.ranges(in: tokens)
    title = TitleFinder(tokens: tokens, blocks: blocks).title
  }

  /// The role of a block.
  func role(_ block: Int) -> BlockRole { tokens.document.blocks[block].role }

  /// The blocks before the running text: the letterhead, the headline, and what stands right under it; a block later on that is marked as letterhead too.
  var front: [Int] {
    let last = title.isEmpty ? 6 : title.upperBound + 2
    return blocks.indices.filter { block in
      !title.contains(block) && (block < last || role(block) == .letterhead || role(block) == .dateline)
    }
  }

  /// The blocks before the headline and those marked as letterhead; without a headline the short blocks before the running text.
  var letterhead: [Int] {
    let body = blocks.indices.first { blocks[$0].count > 30 } ?? blocks.count
    let end = title.isEmpty ? min(body, 6) : title.lowerBound
    return front.filter { $0 < end || role($0) == .letterhead || role($0) == .dateline }
  }

  /// The tokens of each block without the token that ends it.
  private static func ranges(in tokens: Tokens) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for token in 0..<tokens.count where tokens.has(token, .blockEnd) {
      ranges.append(start..<token)
      start = token + 1
    }
    return ranges
  }
}

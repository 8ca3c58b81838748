public import Documents

/// A document's text cut into tokens: one index is one token, its facts in parallel arrays.
///
/// Every stage of the parser reads the same tokens. A claim says that a dimension has taken a token for its own:
/// a number is claimed once, and what nobody claims goes to the census.
public final class Tokens {
  /// The reading text that the tokens point into.
  public let document: DocumentText
  /// What can be said of each token.
  public let traits: [TokenTraits]
  /// Each token's number among the words that rules name; 0 for others.
  public let lexemes: [Lexeme]
  /// The value of each number and ordinal.
  public let numbers: [ExactDecimal]
  /// The hashes of each word's lower form.
  public let lowerHashes: [UInt64]
  /// The hashes of each word's folded form.
  public let foldedHashes: [UInt64]
  /// The block that each token stands in.
  public let blocks: [Int32]
  private let starts: [Int32]
  private let ends: [Int32]
  // Read at every number by every rule; no access of it overlaps another.
  @exclusivity(unchecked) private var claims: [Claim?]

  /// A dimension that takes tokens for its own.
  public enum Claim: UInt8, Sendable {
    case contact, reference, address, date, figure, place, name, organisation, furniture
  }

  init(document: DocumentText, builder: consuming TokenBuilder) {
    self.document = document
    traits = builder.column { $0.traits }
    lexemes = builder.column { $0.lexeme }
    numbers = builder.column { $0.number }
    lowerHashes = builder.column { $0.lower }
    foldedHashes = builder.column { $0.folded }
    blocks = builder.column { $0.block }
    starts = builder.column { $0.start }
    ends = builder.column { $0.end }
    claims = Array(repeating: nil, count: builder.count)
  }

  /// How many tokens there are.
  @inlinable public var count: Int { traits.count }

  /// Calls the body with the traits and the lexemes of all tokens, for a pass that reads them many times.
  @inlinable
  public func withFacts<Result>(_ body: (UnsafeBufferPointer<TokenTraits>, UnsafeBufferPointer<Lexeme>) -> Result) -> Result {
    traits.withUnsafeBufferPointer { traits in lexemes.withUnsafeBufferPointer { body(traits, $0) } }
  }

  /// Where a token stands in the text; empty for the end of a cell or block.
  public func span(_ token: Int) -> TextSpan { TextSpan(Int(starts[token]), Int(ends[token])) }

  /// Where a run of tokens stands in the text, from the first one's start to the last one's end.
  public func span(_ tokens: Range<Int>) -> TextSpan {
    TextSpan(Int(starts[tokens.lowerBound]), Int(ends[tokens.upperBound - 1]))
  }

  /// A token's text, as it stands.
  public func text(_ token: Int) -> String { document.text(in: span(token)) }

  /// Whether all bytes of a word's folded form, without the apostrophe at its end, satisfy a test that is asked in their order.
  @inline(__always)
  func folded(_ token: Int, satisfies test: (UInt8) -> Bool) -> Bool {
    var cursor = Cursor(text: document.utf8, position: Int(starts[token]), end: Int(ends[token]))
    while cursor.position < cursor.end {
      let scalar = cursor.scalar
      cursor.advance()
      if cursor.position == cursor.end, traits[token].contains(.elided) { break }
      guard let pair = Folding.fold(scalar) else {
        guard (UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter).allSatisfy(test) else { return false }
        continue
      }
      if pair != 0, !test(UInt8(truncatingIfNeeded: pair)) { return false }
      if pair > 0xFF, !test(UInt8(pair >> 8)) { return false }
    }
    return true
  }

  /// The text of a run of tokens as one line: each run of white space is one space.
  public func text(_ tokens: Range<Int>) -> String {
    tokens.isEmpty ? "" : Tokens.oneLine(document.utf8[span(tokens).start..<span(tokens).end])
  }

  /// A text with each run of white space as one space (U+0020; a no-break space stays one).
  static func oneLine(_ bytes: ArraySlice<UInt8>) -> String {
    if isOneLine(bytes) { return String(decoding: bytes, as: UTF8.self) }
    var line: [UInt8] = []
    line.reserveCapacity(bytes.count)
    for byte in bytes {
      let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isBlank { line.append(byte) } else if line.last != 0x20 { line.append(0x20) }
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// Whether no white space but single spaces stands in a text.
  private static func isOneLine(_ bytes: ArraySlice<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in bytes {
      if byte < 0x21, byte != 0x20 || last == 0x20 { return false }
      last = byte
    }
    return true
  }

  /// The block that a token stands in.
  @inlinable @inline(__always)
  public func block(of token: Int) -> Block { document.blocks[Int(blocks[token])] }

  /// The first token that starts at or after a byte of the text.
  public func firstToken(atOrAfterByte offset: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The sentence around a token: the tokens between two sentence starts, within one block or cell, its end mark included.
  ///
  /// At most 160 tokens either way: beyond, a text without stops is no sentence, and looking at it whole for each of its numbers would take for ever.
  public func sentence(around token: Int) -> Range<Int> {
    var first = token
    while first > max(0, token - 160), !traits[first].contains(.sentenceStart) { first -= 1 }
    var end = token
    let limit = min(count, token + 160)
    while end < limit, end == token || !traits[end].contains(.sentenceStart), !traits[end].contains(.cellEnd) { end += 1 }
    return first..<max(end, first + 1)
  }

  // MARK: Claims

  /// Who has taken a token; `nil` where nobody has, and beyond the ends of the text.
  public func claim(of token: Int) -> Claim? { claims.indices.contains(token) ? claims[token] : nil }

  /// Takes tokens for a dimension.
  public func claim(_ tokens: Range<Int>, by claim: Claim) {
    for token in tokens { claims[token] = claim }
  }
}

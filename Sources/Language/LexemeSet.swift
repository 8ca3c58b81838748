/// A set of lexemes, one bit each.
public struct LexemeSet: Sendable {
  @usableFromInline var bits: [UInt64] = []

  /// The set of these lexemes; 0, which stands for no word, is never in it.
  public init(_ lexemes: some Sequence<Lexeme>) {
    for lexeme in lexemes where lexeme > 0 {
      let word = Int(lexeme) / 64
      while bits.count <= word { bits.append(0) }
      bits[word] |= 1 << UInt64(lexeme % 64)
    }
  }

  /// Whether a lexeme is in the set.
  @inlinable @inline(__always)
  public func contains(_ lexeme: Lexeme) -> Bool { word(Int(lexeme) / 64) >> UInt64(lexeme % 64) & 1 == 1 }

  @inlinable
  func word(_ index: Int) -> UInt64 { index < bits.count ? bits[index] : 0 }
}

public import Language

/// Recognises one kind of expression: a pattern over tokens, and what a match of it means.
///
/// A rule is pure: tokens in, a value out. What needs the rest of the document waits for resolution.
public protocol Rule<Value>: Sendable {
  /// What a match is turned into.
  associatedtype Value
  /// `dimension.name-in-kebab-case`, never renamed: records quote it.
  var id: String { get }
  /// What to look for.
  var pattern: Pattern { get }
  /// What a match means; `nil` where it is none after all.
  func value(of match: borrowing Match) -> Value?
}

/// The tokens that a pattern matched.
public struct Match {
  /// The tokens of the document.
  public let tokens: Tokens
  /// The tokens matched. A rule may not change them but sees what stands around them.
  public let range: Range<Int>
  let slots: Slots

  /// The tokens captured in a slot; `nil` where the slot's step was left out.
  public func range(_ slot: Slot) -> Range<Int>? { slots.range(slot, from: range.lowerBound) }
  /// The first token captured in a slot.
  public func token(_ slot: Slot) -> Int? { range(slot)?.lowerBound }
  /// Whether a slot's step was read.
  public func has(_ slot: Slot) -> Bool { range(slot) != nil }
  /// The number in a slot.
  public func number(_ slot: Slot) -> ExactDecimal? { token(slot).map { tokens.numbers[$0] } }
  /// The whole number in a slot.
  public func integer(_ slot: Slot) -> Int? { number(slot)?.integer }
  /// The value that a class gives to the word in a slot.
  public func value(_ slot: Slot, in words: WordClass) -> Int? { token(slot).flatMap { tokens.value($0, in: words) } }
  /// The text in a slot as one line.
  public func text(_ slot: Slot) -> String? { range(slot).map { tokens.text($0) } }
}

extension Tokens {
  /// The value that a class gives to a token; `nil` where the token is no word of it.
  public func value(_ token: Int, in words: WordClass) -> Int? {
    guard token >= 0, token < count, traits[token].contains(.word) else { return nil }
    return words.value(lower: lowerHashes[token], folded: foldedHashes[token])
  }

  /// Whether a token is one of these marks.
  public func isMark(_ token: Int, _ marks: Mark...) -> Bool {
    token >= 0 && token < count && traits[token].contains(.mark) && marks.contains { $0.lexeme == lexemes[token] }
  }

  /// Whether a token has all of these traits; false beyond the ends of the text.
  public func has(_ token: Int, _ wanted: TokenTraits) -> Bool {
    token >= 0 && token < count && traits[token].contains(wanted)
  }
}

/// The tokens captured by each slot, counted from the match's first.
struct Slots {
  /// The most tokens that a match may have.
  static let reach = 254

  // Vectors, as they are copied at every fork: no allocation, no type to look up. A slot is written as one byte of each.
  private var starts = SIMD32<UInt8>(repeating: .max)
  private var ends = SIMD32<UInt8>(repeating: 0)

  /// Begins a slot's tokens; those beyond reach make no match in the end.
  @inline(__always)
  mutating func open(_ slot: Int32, at offset: Int) {
    let offset = UInt8(truncatingIfNeeded: min(offset, Self.reach))
    Self.set(slot, of: &starts, offset)
    Self.set(slot, of: &ends, offset)
  }

  /// Ends a slot's tokens.
  @inline(__always)
  mutating func close(_ slot: Int32, at offset: Int) { Self.set(slot, of: &ends, UInt8(truncatingIfNeeded: min(offset, Self.reach))) }

  @inline(__always)
  private static func set(_ slot: Int32, of offsets: inout SIMD32<UInt8>, _ offset: UInt8) {
    withUnsafeMutableBytes(of: &offsets) { $0[Int(slot)] = offset }
  }

  /// The tokens of a slot in a match that begins at `first`; `nil` where its step was left out.
  func range(_ slot: Slot, from first: Int) -> Range<Int>? {
    let start = starts[slot.index]
    return start == .max ? nil : first + Int(start)..<first + Int(ends[slot.index])
  }
}

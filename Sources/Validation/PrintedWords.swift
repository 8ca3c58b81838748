import Language

/// The words and numbers of a short text, in folded form, each run of letters or digits one: «Lundi 1er août» is `lundi 1 er aout`.
struct PrintedWords {
  /// The words in order.
  let words: [String]

  init(_ text: String) {
    var words: [String] = []
    var previous = Class.other
    for scalar in text.unicodeScalars {
      let folded = Self.folded(scalar)
      let kind = Class(folded)
      if kind != .other {
        if kind == previous, let last = words.indices.last { words[last] += folded } else { words.append(folded) }
      }
      if !folded.isEmpty { previous = kind }
    }
    self.words = words
  }

  private enum Class {
    case letter, digit, other
    init(_ folded: String) {
      switch folded.utf8.first {
      case .some(0x61...0x7A): self = .letter
      case .some(0x30...0x39): self = .digit
      default: self = .other
      }
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> String {
    guard let pair = Folding.fold(scalar.value) else { return String(scalar) }
    let bytes = [UInt8(truncatingIfNeeded: pair), UInt8(pair >> 8)].filter { $0 != 0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the words stand here one after the other.
  func contains(_ phrase: [String]) -> Bool {
    guard !phrase.isEmpty, words.count >= phrase.count else { return false }
    return (0...(words.count - phrase.count)).contains { Array(words[$0..<($0 + phrase.count)]) == phrase }
  }

  /// Whether one of the words stands here.
  func containsAny(of others: Set<String>) -> Bool { words.contains { others.contains($0) } }
}

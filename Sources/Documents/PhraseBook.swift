/// Sentences with holes, written `%`, beside the same sentences in another language.
///
/// It translates where only the text of a message is left: in a record, in a journal, from a library.
public struct PhraseBook: Sendable {
  fileprivate struct Phrase: Sendable {
    let parts, translation: [Substring]
  }

  private let phrases: [Phrase]

  /// A book of pairs that have as many holes on both sides, in the same order; the first that fits a text translates it.
  public init(_ pairs: [(String, String)]) {
    phrases = pairs.map { Phrase(parts: Self.parts(of: $0.0), translation: Self.parts(of: $0.1)) }
  }

  private static func parts(of text: String) -> [Substring] { text.split(separator: "%", omittingEmptySubsequences: false) }

  /// The text in the other language; `nil` where the book has no such sentence.
  public func translation(of text: String) -> String? {
    for phrase in phrases {
      if let words = phrase.words(in: text) { return phrase.filled(with: words) }
    }
    return nil
  }
}

extension PhraseBook.Phrase {
  /// What stands in the holes of a text; `nil` where it is another sentence.
  fileprivate func words(in text: String) -> [Substring]? {
    guard let head = parts.first, let tail = parts.last, text.hasPrefix(head) else { return nil }
    guard parts.count > 1 else { return text == head ? [] : nil }
    var rest = text.dropFirst(head.count)
    var words: [Substring] = []
    for part in parts.dropFirst().dropLast() {
      guard let place = rest.firstRange(of: part) else { return nil }
      words.append(rest[..<place.lowerBound])
      rest = rest[place.upperBound...]
    }
    return rest.hasSuffix(tail) ? words + [rest.dropLast(tail.count)] : nil
  }

  fileprivate func filled(with words: [Substring]) -> String {
    zip(translation, words + [""]).map { "\($0)\($1)" }.joined()
  }
}

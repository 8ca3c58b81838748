import Language

/// Phrases of several words with a value each, found forwards or backwards from a token, the longest first.
struct PhraseTable<Value: Sendable>: Sendable {
  private var byFirst: [Lexeme: [(words: [Lexeme], value: Value)]] = [:]
  private var byLast: [Lexeme: [(words: [Lexeme], value: Value)]] = [:]
  /// The words that some phrase begins or ends with: most are none.
  private let firsts, lasts: LexemeSet

  /// A table of phrases in lower case; apostrophes and hyphens part words as in the tokens.
  init(_ phrases: [(phrase: String, value: Value)], vocabulary: Vocabulary) {
    for (phrase, value) in phrases {
      for variant in Self.variants(of: phrase) {
        let words = Self.split(variant).map { vocabulary.lexeme($0) }
        guard let first = words.first, let last = words.last else { continue }
        byFirst[first, default: []].append((words, value))
        byLast[last, default: []].append((words, value))
      }
    }
    (firsts, lasts) = (LexemeSet(byFirst.keys), LexemeSet(byLast.keys))
    for key in byFirst.keys { byFirst[key]?.sort { $0.words.count > $1.words.count } }
    for key in byLast.keys { byLast[key]?.sort { $0.words.count > $1.words.count } }
  }

  /// «près de» is also «près d’» and «près des», «jusqu’à» also «jusqu’aux».
  private static func variants(of phrase: String) -> [String] {
    if phrase.hasSuffix(" de") { return [phrase, phrase.dropLast(1) + "’", phrase + "s", phrase.dropLast(2) + "du"] }
    if phrase.hasSuffix("à"), phrase.count > 1 { return [phrase, phrase.dropLast(1) + "aux", phrase.dropLast(1) + "au"] }
    return [phrase]
  }

  private static func split(_ phrase: String) -> [String] {
    phrase.unicodeScalars.split { $0 == " " || $0 == "’" || $0 == "-" }.map(String.init)
  }

  /// The phrase that begins at a token: its end and value.
  func phrase(at first: Int, in tokens: Tokens) -> (end: Int, value: Value)? {
    guard first < tokens.count, firsts.contains(tokens.lexemes[first]), let candidates = byFirst[tokens.lexemes[first]] else { return nil }
    for (words, value) in candidates where matches(words, first, tokens) { return (first + words.count, value) }
    return nil
  }

  /// The phrase that ends before a token: its start and value.
  func phrase(before end: Int, in tokens: Tokens) -> (start: Int, value: Value)? {
    guard end > 0, lasts.contains(tokens.lexemes[end - 1]), let candidates = byLast[tokens.lexemes[end - 1]] else { return nil }
    for (words, value) in candidates where matches(words, end - words.count, tokens) { return (end - words.count, value) }
    return nil
  }

  private func matches(_ words: [Lexeme], _ first: Int, _ tokens: Tokens) -> Bool {
    guard first >= 0, first + words.count <= tokens.count else { return false }
    for (offset, word) in words.enumerated() where tokens.lexemes[first + offset] != word || word == 0 { return false }
    return true
  }
}

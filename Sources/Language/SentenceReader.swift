/// Marks the first token of every sentence, cell and block.
struct SentenceReader {
  private let abbreviations: LexemeSet
  private let ends = LexemeSet([Mark.stop.lexeme, Mark.question.lexeme, Mark.exclamation.lexeme, Mark.ellipsis.lexeme])
  private let closers = LexemeSet([Mark.closeQuote.lexeme, Mark.quote.lexeme, Mark.closeParenthesis.lexeme])

  /// Words that a point shortens rather than ends.
  static let abbreviations = WordClass(
    "abbreviation",
    [
      "m", "mm", "mme", "mmes", "mlle", "mgr", "dr", "pr", "me", "st", "ste", "av", "bd", "bld", "art", "al", "p", "pp", "cf", "ex", "n",
      "no",
      "tél", "tel", "fax", "env", "approx", "hab", "janv", "févr", "fév", "avr", "juil", "sept", "oct", "nov", "déc", "etc", "vol", "r",
      "d", "l", "c",
    ])

  init(lexicon: Lexicon) {
    abbreviations = LexemeSet(Self.abbreviations.words.map { lexicon.lexeme($0.word) })
  }

  func read(_ tokens: inout TokenBuilder, utf8: [UInt8]) {
    var begins = true
    for token in 0..<tokens.count {
      if begins {
        if closers.contains(tokens[token].lexeme), token > 0, !tokens[token - 1].traits.contains(.cellEnd) { continue }
        tokens[token].traits.insert(.sentenceStart)
      }
      let traits = tokens[token].traits
      begins = traits.contains(.cellEnd) || traits.contains(.mark) && endsSentence(token, tokens)
    }
  }

  /// Whether a mark ends a sentence.
  private func endsSentence(_ token: Int, _ tokens: TokenBuilder) -> Bool {
    guard ends.contains(tokens[token].lexeme), token + 1 < tokens.count else { return false }
    let next = tokens[token + 1].traits
    if next.contains(.glued), !ends.contains(tokens[token + 1].lexeme), !closers.contains(tokens[token + 1].lexeme) { return false }
    if next.contains(.word), !next.contains(.capital), !next.contains(.inWords) { return false }
    guard tokens[token].lexeme == Mark.stop.lexeme, token > 0 else { return true }
    let isInitial = tokens[token - 1].traits.contains([.word, .capital]) && tokens[token - 1].end - tokens[token - 1].start == 1
    return !isInitial && !abbreviations.contains(tokens[token - 1].lexeme)
  }
}

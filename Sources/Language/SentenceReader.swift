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
        if closers.contains(tokens.lexemes[token]), token > 0, !tokens.traits[token - 1].contains(.cellEnd) { continue }
        tokens.traits[token].insert(.sentenceStart)
      }
      begins = tokens.traits[token].contains(.cellEnd) || endsSentence(token, tokens)
    }
  }

  private func endsSentence(_ token: Int, _ tokens: TokenBuilder) -> Bool {
    guard tokens.traits[token].contains(.mark), ends.contains(tokens.lexemes[token]), token + 1 < tokens.count else { return false }
    let next = tokens.traits[token + 1]
    if next.contains(.glued), !ends.contains(tokens.lexemes[token + 1]), !closers.contains(tokens.lexemes[token + 1]) { return false }
    if next.contains(.word), !next.contains(.capital), !next.contains(.inWords) { return false }
    guard tokens.lexemes[token] == Mark.stop.lexeme, token > 0 else { return true }
    let isInitial = tokens.traits[token - 1].contains([.word, .capital]) && tokens.ends[token - 1] - tokens.starts[token - 1] == 1
    return !isInitial && !abbreviations.contains(tokens.lexemes[token - 1])
  }
}

import Language

/// Recognises «Nommée préfète du Lot par décret du 24 juillet 2024, Mme Hélène Delmas-Garrigue»: a participle before its subject.
struct AppointedFirst: OfficialRule {
  let id = "official.appointed-first"

  let pattern = Pattern {
    Token.word("nommé", "nommée", "élu", "élue").requiring(.sentenceStart)
    Pattern.function.captured(as: .function)
    Pattern.scan(WordsBeforeSubject())
    Token.mark(.comma)
    Pattern.scan(PersonScanner()).captured(as: .person)
  }

  func value(of match: borrowing Match) -> [FoundOfficial]? {
    match.person(.person).map { [FoundOfficial(person: $0, functions: match.functions(.function))] }
  }
}

/// Reads up to sixteen tokens before a comma and a person.
struct WordsBeforeSubject: TokenScanner {
  func end(at token: Int, in tokens: Tokens) -> Int? {
    for end in token..<min(token + 16, tokens.count) {
      if tokens.has(end, .cellEnd) || tokens.has(end, .sentenceStart) { return nil }
      if tokens.isMark(end, .comma), NameReader(tokens: tokens).readPerson(at: end + 1) != nil { return end }
    }
    return nil
  }
}

import Language

/// Recognises «M. Thibault de Lussac, en poste à Cahors depuis 2022 et nommé préfet des Vosges».
struct AppointedTo: OfficialRule {
  let id = "official.appointed-to"

  let pattern = Pattern {
    Pattern.namedPerson.captured(as: .person)
    Pattern.scan(WordsBeforeAppointment())
    Token.word(in: WordsBeforeAppointment.verbs)
    Pattern.function.captured(as: .apposition)
    Pattern {
      Token.mark(.comma)
      Pattern.function.captured(as: .otherApposition)
    }.optional()
  }

  func value(of match: borrowing Match) -> [FoundOfficial]? {
    match.person(.person).map { [FoundOfficial(person: $0, functions: match.functions(.apposition, .otherApposition))] }
  }
}

/// Reads up to sixteen tokens of the sentence, in which no other person is named and no function begins.
struct WordsBeforeAppointment: TokenScanner {
  static let verbs = WordClass("appointment", ["nommé", "nommée", "élu", "élue", "désigné", "désignée"])

  func end(at token: Int, in tokens: Tokens) -> Int? {
    for end in token..<min(token + 16, tokens.count) {
      if tokens.value(end, in: Self.verbs) != nil { return end }
      let isOther = tokens.has(end, .cellEnd) || tokens.has(end, .sentenceStart) || tokens.isMark(end, .semicolon)
      if isOther || tokens.value(end, in: FunctionWords.heads) != nil || Honorific.end(at: end, in: tokens) != nil { return nil }
    }
    return nil
  }
}

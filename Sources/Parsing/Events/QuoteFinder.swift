import Language

/// Finds quotations and who speaks them.
struct QuoteFinder {
  private let parsed: ParsedDocument
  private var tokens: Tokens { parsed.tokens }
  private let officialAt: MentionIndex

  init(_ parsed: ParsedDocument) {
    self.parsed = parsed
    officialAt = MentionIndex(of: parsed.officials.map(\.mentions), in: parsed.tokens)
  }

  /// The quotations of the document: not the names and titles between quotation marks.
  var quotes: [QuoteMention] {
    var quotes: [QuoteMention] = []
    var token = 0
    while let open = tokens.lexemes[token...].firstIndex(of: Mark.openQuote.lexeme) {
      guard let close = end(of: open) else {
        token = open + 1
        continue
      }
      if let quote = quote(open + 1..<close, after: quotes.last) { quotes.append(quote) }
      token = close + 1
    }
    return quotes
  }

  /// The closing mark of a quotation; `nil` where the block ends before.
  private func end(of open: Int) -> Int? {
    var token = open + 1
    while token < tokens.count, !tokens.has(token, .cellEnd) {
      if tokens.isMark(token, .closeQuote) { return token }
      token += 1
    }
    return nil
  }

  private func quote(_ words: Range<Int>, after last: QuoteMention?) -> QuoteMention? {
    guard words.count >= 5 else { return nil }
    let after = words.upperBound + 1
    let source = MentionSource(words, in: tokens, rule: "quote.speech-verb")
    if let verb = verb(in: after..<min(after + 7, tokens.count)) { return quote(source, verbAfter: verb, last: last) }
    guard let verb = verb(before: words.lowerBound - 1) else { return nil }
    let sentence = sentenceBefore(words.lowerBound - 1)
    if let official = lastOfficial(in: sentence.lowerBound..<verb) { return QuoteMention(source: source, official: official) }
    return QuoteMention(source: source, speaker: speaker(after: sentence.lowerBound - 1))
  }

  /// «…», a déclaré le préfet»: the official after the verb, the one of a pronoun, the subject of the sentence before, or another speaker.
  private func quote(_ source: MentionSource, verbAfter verb: Int, last: QuoteMention?) -> QuoteMention {
    if let official = official(in: verb..<min(verb + 24, tokens.count)) { return QuoteMention(source: source, official: official) }
    let isPronoun = tokens.value(verb - 1, in: EventWords.pronouns) != nil
    if isPronoun, let last, last.source.tokens.upperBound > source.tokens.lowerBound - 60 {
      return QuoteMention(source: source, official: last.official, speaker: last.speaker)
    }
    let before =
      isPronoun ? max(0, source.tokens.lowerBound - 120)..<source.tokens.lowerBound : sentenceBefore(source.tokens.lowerBound - 1)
    if let official = lastOfficial(in: before) { return QuoteMention(source: source, official: official) }
    return QuoteMention(source: source, speaker: speaker(after: verb))
  }

  /// The last official named in a stretch.
  private func lastOfficial(in range: Range<Int>) -> Int? { range.reversed().lazy.compactMap { officialAt[$0] }.first }

  private func verb(in range: Range<Int>) -> Int? {
    for token in range {
      if tokens.has(token, .cellEnd) || tokens.isMark(token, .stop) { return nil }
      if tokens.value(token, in: EventWords.speech) != nil { return token }
    }
    return nil
  }

  /// «Le maire a déclaré : «…»», «Pour la préfète : «…»».
  private func verb(before open: Int) -> Int? {
    guard tokens.isMark(open - 1, .colon) else { return nil }
    let sentence = sentenceBefore(open)
    if let first = sentence.first, tokens.value(first, in: EventWords.according) != nil { return open - 1 }
    return sentence.reversed().first { tokens.value($0, in: EventWords.speech) != nil }
  }

  private func sentenceBefore(_ token: Int) -> Range<Int> {
    guard token > 0 else { return 0..<0 }
    let sentence = tokens.sentence(around: token - 1)
    return sentence.lowerBound..<token
  }

  /// The first official named in a stretch, not beyond the sentence.
  private func official(in range: Range<Int>) -> Int? {
    for token in range {
      if token > range.lowerBound, tokens.has(token, .sentenceStart) { return nil }
      if let official = officialAt[token] { return official }
    }
    return nil
  }

  /// A speaker without public office: the name after the verb.
  private func speaker(after verb: Int) -> String? {
    for token in (verb + 1)..<min(verb + 5, tokens.count) where !tokens.has(token, .cellEnd) {
      if let person = NameReader(tokens: tokens).readPerson(at: token) { return PersonNameText.text(of: person, in: tokens) }
    }
    return nil
  }
}

import Language

/// Recognises «46009 Cahors Cedex», «place Chapou, 46009 Cahors», «35000 Rennes»: a postcode and its town, with the street before it.
///
/// «15000 Bretons» is a count: something before it must part it from the sentence.
struct Postcode: ContactRule {
  let id = "contact.postcode"

  let pattern = Pattern {
    Token.integer(1000...98_999, digits: 5...5)
    Pattern.scan(PostTown())
  }

  func value(of match: borrowing Match) -> [FoundContact]? {
    guard isApart(match) else { return nil }
    let range = Self.streetStart(before: match.range.lowerBound, in: match.tokens)..<match.range.upperBound
    return [FoundContact(range: range, kind: .address, value: match.tokens.text(range))]
  }

  private func isApart(_ match: borrowing Match) -> Bool {
    let (tokens, first) = (match.tokens, match.range.lowerBound)
    let isCedex = match.range.contains { tokens.value($0, in: PostTown.cedex) != nil }
    let standsApart = tokens.has(first, .sentenceStart) || tokens.has(first, .lineStart) || tokens.has(first - 1, .mark)
    return isCedex || standsApart || tokens.has(first, .leadingZero) || tokens.has(first - 1, .capital) || tokens.has(first - 1, .number)
  }

  /// The street, square or road named within twelve words before a postcode; the postcode itself where none is.
  private static func streetStart(before postcode: Int, in tokens: Tokens) -> Int {
    var token = postcode - 1
    while token >= 0, token > postcode - 12, !tokens.has(token, .cellEnd), tokens.claim(of: token) == nil {
      if tokens.value(token, in: StreetName.types) != nil { return token }
      if tokens.isMark(token, .colon, .semicolon) { break }
      token -= 1
    }
    return postcode
  }
}

/// Reads the town of an address: «Rennes», «Le Mans Cedex 9», «Saint-Denis-de-la-Réunion», «L’Haÿ-les-Roses».
struct PostTown: TokenScanner {
  static let cedex = WordClass("cedex", ["cedex"])

  func end(at token: Int, in tokens: Tokens) -> Int? {
    guard tokens.has(token, .capital) else { return nil }
    var end = token
    while end < token + 8, tokens.has(end, .word), isPart(end, of: token, in: tokens) { end += 1 }
    if tokens.value(end, in: Self.cedex) != nil { end += 1 }
    if tokens.value(end - 1, in: Self.cedex) != nil, tokens.has(end, .number), tokens.span(end).count <= 2 { end += 1 }
    return end
  }

  private func isPart(_ token: Int, of first: Int, in tokens: Tokens) -> Bool {
    guard tokens.value(token, in: Self.cedex) == nil, tokens.value(token - 1, in: Self.cedex) == nil else { return false }
    return token == first || tokens.has(token, .hyphened) || tokens.has(token, .glued) || isArticle(token - 1, in: tokens)
      || tokens.has(first, .allCaps) && tokens.has(token, .allCaps)
  }

  private func isArticle(_ token: Int, in tokens: Tokens) -> Bool {
    tokens.has(token, .capital) && tokens.value(token, in: Self.articles) != nil && !tokens.has(token, .hyphened)
  }

  private static let articles = WordClass("article of a town", ["le", "la", "les", "l", "saint", "sainte", "st", "ste"])
}

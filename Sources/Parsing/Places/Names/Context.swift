import Language

/// The words before a name that say where or whose: «à la mairie de», «dans le», «des».
struct Context {
  /// What relates the name to the words before it.
  enum Preposition { case none, at, within, of, towards }

  /// The preposition, `none` where an article or nothing stands there.
  private(set) var preposition = Preposition.none
  /// The article, alone or contracted: «le» of «du» and «au».
  private(set) var article = Gazetteer.Article.none
  /// The last word before preposition and article.
  private(set) var head: Int

  private static let articles = WordClass("article", ["le": 1, "la": 2, "les": 3, "l": 4])
  private static let prepositions = WordClass(
    "preposition", ["à": 10, "au": 11, "aux": 13, "en": 20, "dans": 20, "de": 30, "d": 30, "du": 31, "des": 33])

  /// The context of the name that begins at a token.
  init(before first: Int, in tokens: Tokens) {
    head = first - 1
    while tokens.isMark(head, .openQuote, .quote) { head -= 1 }
    if !Self.isBroken(head + 1, tokens), let value = tokens.value(head, in: Self.articles) {
      article = Gazetteer.Article(rawValue: UInt8(value)) ?? .none
      head -= 1
    }
    guard !Self.isBroken(head + 1, tokens) else { return }
    if let value = tokens.value(head, in: Self.prepositions), !Self.isVerb(head, tokens) {
      preposition = value < 20 ? .at : value < 30 ? .within : .of
      if value % 10 > 0 { article = Gazetteer.Article(rawValue: UInt8(value % 10)) ?? .none }
      head -= 1
    } else if tokens.value(head, in: PlaceWords.towards) != nil {
      preposition = .towards
    }
  }

  /// Whether a cell or sentence begins at a token, so that nothing before it speaks of it.
  private static func isBroken(_ token: Int, _ tokens: Tokens) -> Bool {
    token < tokens.count && tokens.has(token, .sentenceStart)
  }

  /// «a» without accent is the verb, but for capitals.
  private static func isVerb(_ token: Int, _ tokens: Tokens) -> Bool {
    tokens.lowerHashes[token] == Self.verb && !tokens.has(token, .capital)
  }
  private static let verb = Folding.lowerHash("a")
}

import Language

/// Reads the phrases around a number that say how exact it is.
struct QualifierReader: Sendable {
  private let before, beforeMeasures, after: PhraseTable<FigureQualifier?>

  init(vocabulary: Vocabulary) {
    before = PhraseTable(QualifierWords.before.map { ($0.phrase, $0.qualifier) }, vocabulary: vocabulary)
    beforeMeasures = PhraseTable(QualifierWords.beforeMeasures.map { ($0.phrase, $0.qualifier) }, vocabulary: vocabulary)
    after = PhraseTable(QualifierWords.after.map { ($0.phrase, $0.qualifier) }, vocabulary: vocabulary)
  }

  /// The qualifiers that end before a token, and where they begin; of two the bound counts, «au moins une trentaine».
  func read(before end: Int, after floor: Int, in tokens: Tokens) -> (start: Int, qualifier: FigureQualifier?) {
    var start = end
    var found: FigureQualifier?
    while let (first, qualifier) = before.phrase(before: isAbbreviated(start, in: tokens) ? start - 1 : start, in: tokens), first >= floor,
      !isOnly(first, in: tokens)
    {
      if found == nil || found == .about { found = qualifier ?? found }
      start = first
    }
    return (start, found)
  }

  /// «ils ne sont plus que 650»: no more than those, which is no bound.
  private func isOnly(_ first: Int, in tokens: Tokens) -> Bool {
    tokens.isWord(first, in: Self.more) && tokens.isWord(first + 1, in: Self.than)
      && (max(0, first - 4)..<first).contains { tokens.isWord($0, in: Self.not) }
  }

  private static let more = WordClass("more", ["plus"])
  private static let than = WordClass("than", ["que", "qu"])
  private static let not = WordClass("not", ["ne", "n"])

  /// Whether «env.» or «max.» stands before a token.
  private func isAbbreviated(_ token: Int, in tokens: Tokens) -> Bool {
    tokens.isMark(token - 1, .stop) && tokens.isWord(token - 2, in: Self.abbreviations)
  }

  private static let abbreviations = WordClass("abbreviated qualifier", ["env", "approx", "max", "min", "maxi", "mini"])

  /// «sous 200 µg/m³».
  func readMeasure(before end: Int, after floor: Int, in tokens: Tokens) -> (start: Int, qualifier: FigureQualifier?)? {
    beforeMeasures.phrase(before: end, in: tokens).flatMap { $0.start >= floor ? ($0.start, $0.value) : nil }
  }

  /// The qualifier that begins at a token: «au maximum», «et plus»; not the one of another number, not «au plus tard».
  func read(at first: Int, in tokens: Tokens) -> (end: Int, qualifier: FigureQualifier?)? {
    guard let (end, qualifier) = after.phrase(at: first, in: tokens) else { return nil }
    let isOther = tokens.has(end, .number) || tokens.isWord(end, in: Self.followers)
    return isOther ? nil : (end, qualifier)
  }

  private static let followers = WordClass(
    "follower", ["de", "d", "tard", "tôt", "fort", "haut", "bas", "près", "vite", "un", "une", "que", "les", "le", "la"])
}

import Language

/// Recognises «à 9 h», «14h30», «11 heures précises»: a time without its day.
///
/// «2 h de marche», «48 heures» and «24h» are lengths; «heures» in full is a time after «à» or where a line of a programme begins.
struct TimeOfDay: DateRule {
  let id = "date.time"
  let terms: DateTerms
  let pattern: Pattern

  init(_ terms: DateTerms) {
    self.terms = terms
    pattern = Pattern {
      Pattern.any {
        Token.word("à")
        Token.word("a").requiring(.capital)
      }.captured(as: .dateWord).optional()
      terms.hour.captured(as: MomentSlots.first.time)
    }
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    guard let range = match.range(MomentSlots.first.time), let time = terms.clockTime(at: range.lowerBound, of: match.tokens),
      match.has(.dateWord) ? !Self.isLimit(range.upperBound, match.tokens) : isTime(time, range, match.tokens)
    else { return nil }
    return [DateItem(.moment(Moment(time: time)))]
  }

  private func isTime(_ time: ClockTime, _ range: Range<Int>, _ tokens: Tokens) -> Bool {
    let before = tokens.isMark(range.lowerBound - 1, .colon) ? range.lowerBound - 2 : range.lowerBound - 1
    guard tokens.value(before, in: Self.beforeLength) == nil, !tokens.isMark(before, .times),
      !Self.isLength(after: range.upperBound, tokens)
    else {
      return false
    }
    if tokens.isMark(range.lowerBound - 1, .colon), (3...6).contains(where: { tokens.value(range.lowerBound - $0, in: Self.labels) != nil })
    {
      return false
    }
    if LengthOfTime.follows(noun: range.lowerBound - 1, in: tokens),
      time.hour < 7 || tokens.value(range.lowerBound - 2, in: Self.labels) != nil
    {
      return false
    }
    if isAside(range, tokens), time.hour < 5 { return false }
    if isShortAndHalf(time, range, tokens) || time.hour < 7 && tokens.value(range.upperBound - 1, in: Self.minutes) != nil { return false }
    if time.minute != nil || time.isMidnight || range.count == 1 { return true }
    if range.count > 2 { return true }
    guard tokens.value(range.lowerBound + 1, in: Self.abbreviation) == nil else { return time.hour < 24 }
    return time.hour < 24 && isHeading(range, tokens)
  }

  /// «deux heures et demie», without «à», is a length; «9 heures et demie» a time.
  private func isShortAndHalf(_ time: ClockTime, _ range: Range<Int>, _ tokens: Tokens) -> Bool {
    time.hour < 7 && tokens.has(range.lowerBound, .number) && tokens.value(range.upperBound - 1, in: Self.half) != nil
  }

  /// «visite guidée (1h30)».
  private func isAside(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    tokens.isMark(range.lowerBound - 1, .openParenthesis) && tokens.isMark(range.upperBound, .closeParenthesis)
  }

  /// «15 heures : dépôt de gerbe»: a line of a programme, a cell.
  private func isHeading(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    let first = range.lowerBound
    let begins =
      first == 0 || tokens.has(first, .sentenceStart) || tokens.has(first, .lineStart) || tokens.isMark(first - 1, .bullet, .hyphen, .dash)
    return begins && (tokens.isMark(range.upperBound, .colon, .dash, .hyphen, .comma) || tokens.has(range.upperBound, .cellEnd))
  }

  /// «à 2 h de marche», «à 2 h par jour», «à 24 h maximum», but not «à 9 h par visioconférence», «à 9 h après la messe».
  private static func isLimit(_ token: Int, _ tokens: Tokens) -> Bool {
    guard isLength(after: token, tokens) else { return false }
    guard tokens.value(token, in: afterTime) != nil else { return true }
    return tokens.value(token + 1, in: DateWords.units) != nil
  }

  /// «2 h de marche», «24 h/24», «1 h 30 par jour».
  private static func isLength(after token: Int, _ tokens: Tokens) -> Bool {
    tokens.value(token, in: afterLength) != nil || (tokens.isMark(token, .slash) && tokens.has(token, .glued))
  }

  /// «2 h 15 min» is a length, «14 h 30 min» a time.
  private static let minutes = WordClass("minutes", ["min", "mn", "minutes"])
  /// «Durée du trajet : 2 h».
  private static let labels = WordClass("label of a length", ["durée", "temps", "délai"])
  private static let half = WordClass("half", ["demi", "demie", "quart", "quarts"])
  private static let abbreviation = WordClass("hour, short", ["h": 0])
  private static let beforeLength = WordClass(
    "word before a length",
    [
      "pendant", "durant", "en", "sous", "moins", "plus", "soit", "les", "des", "par", "dans", "dure", "durée", "ces", "toutes",
      "durera", "dureront", "duré", "durer", "durait", "faut", "faudra", "comptez", "compter", "prend", "prendra", "prévoyez", "x",
    ])
  private static let afterTime = WordClass("word after a time or a length", ["par", "après", "avant", "plus"])
  private static let afterLength = WordClass("word after a length", ["de", "d", "par", "après", "avant", "plus", "maximum", "minimum"])
}

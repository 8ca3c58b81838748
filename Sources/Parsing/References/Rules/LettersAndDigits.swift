import Language

/// Recognises «PM10», «PM2,5», «CM2», «COP21», «H5N1», «F2»: capitals and digits in one word.
///
/// «T1 2024» is a quarter, «S2 2023» a half-year: left to the dates.
struct LettersAndDigits: ReferenceRule {
  let id = "reference.letters-and-digits"

  let pattern = Pattern {
    Token.capitalised
    Token.number.glued()
    Pattern.any {
      Token.anyWord.glued()
      Token.number.glued()
      Token.number.hyphened()
    }.repeated()
  }

  func value(of match: borrowing Match) -> FoundReference? {
    let (tokens, range) = (match.tokens, match.range)
    guard tokens.span(range.lowerBound).count <= 12, !isPeriod(range, in: tokens), !isTime(range.lowerBound, in: tokens),
      !tokens.isMark(range.upperBound, .euro),
      tokens.value(range.lowerBound, in: CalendarWords.all) == nil, tokens.numbers[range.lowerBound + 1].integer ?? 0 < 100_000
    else { return nil }
    return FoundReference(kind: "name", number: range)
  }

  private func isPeriod(_ range: Range<Int>, in tokens: Tokens) -> Bool {
    range.count == 2 && tokens.value(range.lowerBound, in: Self.periods) != nil && tokens.has(range.upperBound, .number)
  }

  /// The «H30» of «9H30».
  private func isTime(_ token: Int, in tokens: Tokens) -> Bool { tokens.has(token, .glued) && tokens.has(token - 1, .number) }

  private static let periods = WordClass("letter of a part of the year", ["t", "s"])
}

/// Months and days of the week, which digits may be glued to by mistake: «Novembre2023».
enum CalendarWords {
  static let names = WordClass("month or weekday", nameList)
  static let all = WordClass(
    "calendar word",
    nameList + [
      "mi", "fin", "début", "été", "hiver", "automne", "printemps", "le",
      "du", "au", "les", "des", "à", "de", "et", "en",
    ])

  private static let nameList = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", "lundi",
    "mardi",
    "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]
}

import Language

/// Recognises «27/11/2023», «27.11.2023», «27-11-23», «mercredi 24/01», «2023-11-27», «2023/11/27»: day before month, always.
///
/// Without a year only with a slash, and only where both numbers have two digits: «24/7» and «4/5» are no dates.
struct NumericDay: CalendarRule {
  let id = "date.numeric-day"

  let pattern = Pattern {
    Pattern {
      DateSteps.weekday.captured(as: .weekday)
      Token.mark(.comma).optional()
      Token.word("le").optional()
    }.optional()
    Pattern.any {
      separated(by: Token.mark(.slash).glued())
      separated(by: Token.mark(.stop).glued())
      Pattern {
        Token.integer(1...31, digits: 1...2).without(.glued).captured(as: .day)
        Token.mark(.slash)
        Token.integer(1...12, digits: 1...2).captured(as: .month)
        Token.mark(.slash)
        Token.integer(1900...2199, digits: 4...4).captured(as: .year)
        Pattern.notAhead(continued)
      }
      Pattern {
        Token.integer(1...31, digits: 1...2).without(.hyphened).captured(as: .day)
        Token.integer(1...12, digits: 1...2).hyphened().captured(as: .month)
        Pattern.any {
          Token.integer(1900...2199, digits: 4...4).hyphened()
          Token.integer(0...99, digits: 2...2).hyphened()
        }.captured(as: .year)
        Pattern.notAhead(joined)
      }
      Pattern {
        Token.integer(1800...2199, digits: 4...4).without(.hyphened).captured(as: .year)
        Token.integer(1...12, digits: 1...2).hyphened().captured(as: .month)
        Token.integer(1...31, digits: 1...2).hyphened().captured(as: .day)
        Pattern.notAhead(joined)
      }
      Pattern {
        Token.integer(1800...2199, digits: 4...4).without([.glued, .hyphened]).captured(as: .year)
        Token.mark(.slash).glued()
        Token.integer(1...12, digits: 2...2).glued().captured(as: .month)
        Token.mark(.slash).glued()
        Token.integer(1...31, digits: 2...2).glued().captured(as: .day)
        Pattern.notAhead(continued)
      }
      Pattern {
        Token.integer(1...31, digits: 1...2).without(.glued).captured(as: .day)
        Token.mark(.slash).glued()
        Token.integer(1...12, digits: 1...2).glued().captured(as: .month)
        Pattern.notAhead(continued)
      }
    }
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    guard let day = match.integer(.day), let month = match.integer(.month), !isPartOfNumber(match) else { return nil }
    if match.tokens.value(match.range.lowerBound - 1, in: versions) != nil { return nil }
    if let year = match.integer(.year), year < 100, match.tokens.value(match.range.upperBound, in: DateWords.months) != nil { return nil }
    if !match.has(.year), !match.has(.weekday), isRatio(match) { return nil }
    return DayExpression(day: day, month: month, year: match.integer(.year).map(fullYear), weekday: match.weekday(.weekday))
  }

  /// «12/12» after «page» or «note»; without a zero only where a word announces a date, or where it would be more than a whole, «24/11».
  private func isRatio(_ match: borrowing Match) -> Bool {
    let before = match.range.lowerBound - 1
    if match.tokens.value(match.tokens.isMark(before, .colon) ? before - 1 : before, in: counted) != nil { return true }
    let (day, month) = (match.token(.day) ?? 0, match.token(.month) ?? 0)
    let isShort = match.tokens.span(month).count < 2
    if isShort, match.tokens.value(match.range.upperBound, in: ofTheWhole) != nil { return true }
    let hasZero = !isShort && match.tokens.traits[day].contains(.leadingZero) || match.tokens.traits[month].contains(.leadingZero)
    if !isShort, let number = match.integer(.day), number > 12 { return false }
    return !hasZero && !isAnnounced(before, in: match.tokens)
  }

  /// «le 1/11», «les 1/11, 11/11»: a word before a date, before other days with a slash or not.
  private func isAnnounced(_ token: Int, in tokens: Tokens) -> Bool {
    var before = token
    while tokens.isMark(before, .comma), tokens.has(before - 1, .number), tokens.isMark(before - 2, .slash), tokens.has(before - 3, .number)
    {
      before -= 4
    }
    return tokens.value(before, in: announcing) != nil
  }

  /// «A-12/05/2023», «24-612/05»; but «19-21/06» is two days.
  private func isPartOfNumber(_ match: borrowing Match) -> Bool {
    let (tokens, first) = (match.tokens, match.range.lowerBound)
    guard tokens.has(first, .hyphened) else { return false }
    let isDay = tokens.has(first - 1, .number) && tokens.span(first - 1).count <= 2 && !tokens.has(first - 1, .hyphened)
    return !isDay || tokens.has(first - 1, .glued)
  }

  private func fullYear(_ year: Int) -> Int { year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year }

  private let versions = WordClass("version", ["version", "versions", "v"])
  private let counted = WordClass(
    "what is counted with a slash", ["page", "article", "note", "n", "no", "numéro", "partie", "lot", "score", "résultat", "moyenne"])
  /// «les 2/3 des sinistrés».
  private let ofTheWhole = WordClass("of the whole", ["des", "du", "d"])
  private let announcing = WordClass(
    "word before a date", ["le", "du", "au", "dès", "les", "et", "jusqu", "depuis", "avant", "après"])

  /// What makes three numbers with hyphens the number of a file: «12-05-2024-AB».
  private static let joined = Pattern.any {
    Token.number.hyphened()
    Token.anyWord.requiring(.allCaps).hyphened()
  }

  /// What makes the two numbers part of something longer.
  private static let continued = Pattern.any {
    Pattern {
      Token.mark(.slash, .comma, .stop).glued()
      Token.number.glued()
    }
    Token.mark(.percent, .euro)
    Token.word("mm", "cm", "m", "km", "kg", "ans")
    Token.number.glued()
    Token.number.hyphened()
  }

  private static func separated(by separator: Token) -> Pattern {
    Pattern {
      Pattern.any {
        Token.integer(1...31, digits: 1...2).without(.glued)
        Token.ordinal(1...1)
      }.captured(as: .day)
      separator
      Token.integer(1...12, digits: 1...2).glued().captured(as: .month)
      separator
      Pattern.any {
        Token.integer(1900...2199, digits: 4...4).glued()
        Token.integer(0...99, digits: 2...2).glued()
      }.captured(as: .year)
      Pattern.notAhead(continued)
    }
  }
}

import Language

/// Recognises «du 27 novembre au 3 décembre», «de mardi à jeudi», «entre le 1er et le 5 avril», «13-15 juillet 2024», «de mars à juin 2024»; «repoussée du 19 au 26 septembre» is two days.
struct DayRange: DateRule {
  let id = "date.day-range"
  let terms: DateTerms
  let pattern: Pattern

  init(_ terms: DateTerms) {
    self.terms = terms
    pattern = Pattern {
      Pattern.any {
        Pattern {
          Pattern.any {
            Token.word("weekend")
            Pattern {
              Token.word("week")
              Token.word("end")
            }
          }.optional()
          Token.word("du", "de", "d", "des")
          Token.word("l", "la").optional()
          terms.momentOrBareDay(.first)
          Token.mark(.comma).optional()
          Token.word("au", "à", "a", "aux", "jusqu")
          Token.word("l", "la", "au", "à").optional()
          terms.momentOrBareDay(.second)
        }
        Pattern {
          Token.word("entre")
          Token.word("le", "la", "l").optional()
          terms.momentOrBareDay(.first)
          Token.word("et")
          Token.word("le", "la", "l").optional()
          terms.momentOrBareDay(.second)
        }
        Pattern {
          terms.moment(.first)
          Token.mark(.comma).optional()
          Token.word("au")
          terms.moment(.second)
        }
        Pattern {
          Pattern.after(Token.word("années", "exercices", "campagnes", "saisons"))
          DateSteps.year.captured(as: MomentSlots.first.date)
          Token.word("à")
          DateSteps.year.captured(as: MomentSlots.second.date)
        }
        Pattern {
          Pattern.ahead(Token.word(in: DateWords.months))
          terms.day.captured(as: MomentSlots.first.date)
          Token.word("à")
          Pattern.ahead(Token.word(in: DateWords.months))
          terms.day.captured(as: MomentSlots.second.date)
        }
        Pattern {
          DateSteps.dayNumber.captured(as: MomentSlots.first.date)
          Token.word("au", "à")
          terms.day.captured(as: MomentSlots.second.date)
        }
        Self.joined(terms)
      }
      Self.sharedMonth.optional()
      Token.word("inclus", "inclusivement", "compris").optional()
    }
  }

  /// The month behind the last hour: «jeudi 16 (8 h) au samedi 18 (18 h) octobre».
  private static let sharedMonth = Pattern {
    Pattern.after(Token.mark(.closeParenthesis))
    DateSteps.month.captured(as: .monthOfDays)
    DateSteps.year.captured(as: .yearOfDays).optional()
  }

  /// «de 3 à 4», «entre 3 et 10»: without an article two numbers alone are no days.
  private func isOfNumbers(_ match: borrowing Match) -> Bool {
    guard let first = match.token(MomentSlots.first.date), let last = match.token(MomentSlots.second.date) else { return false }
    let tokens = match.tokens
    let numeric: TokenTraits = [.number, .ordinal]
    guard !tokens.traits[first].isDisjoint(with: numeric), match.range(MomentSlots.first.date)?.count == 1,
      !tokens.traits[last].isDisjoint(with: numeric), match.range(MomentSlots.second.date)?.count == 1
    else { return false }
    return tokens.numbers[first].integer.map { $0 <= 31 } == true && tokens.value(first - 1, in: Self.articles) == nil
  }

  private static let articles = WordClass("article", ["du", "le"])

  /// «13-15 juillet», «janvier-février», «juin-juillet-août», «nov. – déc. 2025», «10 mai – 3 juin», «10 → 12 juin».
  private static func joined(_ terms: DateTerms) -> Pattern {
    let first = Pattern.any {
      terms.day
      DateSteps.dayNumber
      Pattern {
        Token.word(in: DateWords.shortMonths)
        Token.mark(.stop).glued().optional()
      }
    }.captured(as: MomentSlots.first.date)
    let second = terms.day.captured(as: MomentSlots.second.date)
    return Pattern.any {
      Pattern {
        first
        Token.word(in: DateWords.months).hyphened().repeated()
        Pattern.ahead(Token(required: .hyphened))
        second
      }
      Pattern {
        first
        Token.mark(.dash, .hyphen, .arrow, .greater)
        second
      }
    }
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    guard let from = terms.moment(.first, of: match), var to = terms.moment(.second, of: match), !isOfNumbers(match), let first = from.date,
      let last = to.date, first.isWhole || last is DayExpression, !isYearAside(first, last)
    else {
      return nil
    }
    if let month = match.month(.monthOfDays) {
      guard last.stated.day != nil, last.stated.month == nil else { return nil }
      to.date = last.completed(by: StatedFields(year: match.integer(.yearOfDays), month: month))
    }
    return Self.isMove(match.range.lowerBound, in: match.tokens) ? move(from, to, match) : [DateItem(.interval(from: from, to: to))]
  }

  /// «repoussée du 19 au 26 septembre»: the day it was to be and the day it is.
  private func move(_ from: Moment, _ to: Moment, _ match: borrowing Match) -> [DateItem]? {
    guard let start = match.range(MomentSlots.first.date), let end = match.token(MomentSlots.second.date) else { return nil }
    var former = from
    former.date = from.date?.completed(by: StatedFields(year: to.date?.stated.year, month: to.date?.stated.month))
    let startEnd = (match.range(MomentSlots.first.time) ?? start).upperBound
    return [
      DateItem(.moment(former), range: start.lowerBound..<max(startEnd, start.upperBound)),
      DateItem(.moment(to), range: end..<match.range.upperBound),
    ]
  }

  /// «en 2025, au 31 octobre», «ceux de 2026 au second semestre»: no range runs from a year to a day or a part without one.
  private func isYearAside(_ first: any CalendarExpression, _ last: any CalendarExpression) -> Bool {
    first is YearExpression && last.stated.year == nil && (last is DayExpression || last is PartOfYearExpression)
  }

  private static func isMove(_ token: Int, in tokens: Tokens) -> Bool {
    tokens.value(token, in: from) != nil && tokens.value(token - 1, in: shifted) != nil
  }

  private static let from = WordClass("from", ["du", "de"])
  private static let shifted = WordClass(
    "put off or forward",
    [
      "reporté", "reportée", "reportés", "reportées", "repoussé", "repoussée", "repoussés", "repoussées", "avancé", "avancée", "avancés",
      "avancées", "décalé", "décalée", "décalés", "décalées", "déplacé", "déplacée", "déplacés", "déplacées",
    ])
}

extension CalendarExpression {
  /// Whether it is more than a day's number.
  fileprivate var isWhole: Bool { stated.day == nil || stated.month != nil || stated.weekday != nil }
}

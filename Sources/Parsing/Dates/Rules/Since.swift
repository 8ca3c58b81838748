import Language

/// Recognises «depuis 2011», «à partir du 1er janvier 2024», «dès lundi», «à compter de demain, 5 h», «mercredi 29 novembre à partir de 18 h», «de 1995 à nos jours».
struct Since: DateRule {
  let id = "date.open-after"
  let terms: DateTerms
  let pattern: Pattern

  init(_ terms: DateTerms) {
    self.terms = terms
    pattern = Pattern.any {
      Pattern {
        Self.from
        Pattern.any {
          Token.word("le", "la", "l", "les", "à", "environ")
          Pattern {
            Token.word("plus", "moins", "près")
            Token.word("de", "d")
          }
        }.optional()
        OpenSteps.end(terms)
      }
      Pattern {
        terms.dated(.first)
        Token.mark(.comma).optional()
        Self.from
        terms.hour.captured(as: MomentSlots.first.time)
      }
      Pattern {
        Token.word("des").requiring(.allCaps)
        terms.hour.captured(as: MomentSlots.first.time)
      }
      Pattern {
        Token.word("de", "du").captured(as: .dateWord)
        Pattern.any {
          DateSteps.year
          Pattern {
            Token.ordinal
            Token.word("siècle")
          }
        }.captured(as: MomentSlots.first.date)
        Token.word("à", "a")
        Token.word("nos")
        Token.word("jours")
      }
    }
  }

  private static let from = Pattern.any {
    Token.word("depuis", "dès").captured(as: .dateWord)
    Pattern {
      Token.word("à", "a")
      Token.word("partir", "compter", "dater")
      Token.word("du", "de", "d", "des")
    }
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    let isPast = match.value(.dateWord, in: Self.pastWords) != nil
    guard isPast || !isAge(match), let moment = OpenSteps.moment(of: match, terms, isPast: isPast) else { return nil }
    return [DateItem(.interval(from: moment, to: nil), direction: isPast ? .past : .future)]
  }

  /// «dès 6 ans», «à partir de 12 ans».
  private func isAge(_ match: borrowing Match) -> Bool {
    match.range(.dateLength).flatMap { terms.duration.match(at: $0.lowerBound, in: match.tokens)?.value.isWholeYears } ?? false
  }

  private static let pastWords = WordClass("since", ["depuis": 0, "de": 0, "du": 0])
}

/// What an open interval, a bound or a horizon can end in.
enum OpenSteps {
  /// A date, a time, both, a day's number, a length («depuis deux jours»), a part of a unit («le début du mois»)
  /// or day («la soirée»), or a night («la nuit de mardi à mercredi»).
  static func end(_ terms: DateTerms) -> Pattern {
    Pattern.any {
      terms.moment(.first)
      terms.hour.captured(as: MomentSlots.first.time)
      partOfUnit.captured(as: .dateUnit)
      terms.lengthOfTime.captured(as: .dateLength)
      partOfDay.captured(as: .partOfDay)
      night(terms)
      Pattern {
        Pattern.after(Token.word("le", "au", "du"))
        terms.bareDay(.first)
      }
    }
  }

  /// «soirée», «fin de nuit», «milieu de l’après-midi» of the day that the text speaks of.
  private static let partOfDay = Pattern {
    Pattern {
      Token.word("début", "milieu", "fin")
      Token.word("de", "d")
      Token.word("la", "l").optional()
    }.optional()
    Pattern.any {
      Token.word("matinée", "soirée", "journée", "nuit")
      DateSteps.afternoon
    }
    Pattern.notAhead(
      Pattern.any {
        Token.word("de", "du", "d", "des", "demain", "prochaine", "dernière", "suivante")
        Token.word(in: DateWords.weekdays)
      })
  }

  /// «la fin de la nuit de mardi à mercredi».
  private static func night(_ terms: DateTerms) -> Pattern {
    let day = Pattern.any {
      terms.day
      DateSteps.bareDay
    }
    return Pattern {
      Pattern.words("fin", "de", "la").optional()
      Token.word("nuit").captured(as: .nightOfDays)
      Token.word("du", "de")
      day.captured(as: MomentSlots.first.date)
      Token.word("au", "à")
      day.captured(as: MomentSlots.second.date)
    }
  }

  /// «début du mois», «fin de l’année», «la fin de la semaine».
  static let partOfUnit = Pattern {
    Token.word("début", "milieu", "fin").captured(as: MomentSlots.first.part)
    Token.word("du", "de", "d")
    Token.word("la", "l").optional()
    Token.word("semaine", "mois", "trimestre", "semestre", "année").captured(as: .unitOfPart)
    Pattern.notAhead(Token.number)
  }

  /// The moment that a match read.
  static func moment(of match: borrowing Match, _ terms: DateTerms, isPast: Bool) -> Moment? {
    if match.has(.dateUnit), let number = match.value(.unitOfPart, in: DateWords.units), let unit = CalendarUnit(rawValue: number) {
      let part = match.range(MomentSlots.first.part).flatMap { DateSteps.partOfPeriod(in: $0, of: match.tokens) }
      return Moment(date: RelativeUnitExpression(unit: unit, offset: 0), part: part)
    }
    if let range = match.range(.dateLength), let length = terms.duration.match(at: range.lowerBound, in: match.tokens)?.value {
      return Moment(date: OffsetExpression(duration: length, sign: isPast ? -1 : 1, isCoarse: isPast))
    }
    if let words = match.range(.partOfDay) {
      return DateSteps.partOfDay(in: words, of: match.tokens).map { Moment(date: DayInHandExpression(), part: $0) }
    }
    if match.has(.nightOfDays), let from = terms.moment(.first, of: match)?.date, let to = terms.moment(.second, of: match)?.date {
      return Moment(date: NightExpression(from: from, to: to))
    }
    return terms.moment(.first, of: match).flatMap { ($0.date as? OffsetExpression)?.isCountedFromText == true ? nil : $0 }
  }
}

import Language

/// The steps and values of lengths of time.
enum DurationSteps {
  /// «trois semaines», «deux heures et demie», «une quinzaine de jours», «un an et six mois».
  static let length = Pattern.any {
    Pattern {
      Token.integer(0...1000).captured(as: .lengthCount)
      Token.word("h", "heure", "heures").captured(as: .unitOfLength)
      Token.integer(0...59, digits: 2...2).without(.hyphened).captured(as: .secondNumber)
      Pattern.notAhead(Token.word("h", "heures"))
      Token.word("min", "mn", "minutes").optional()
    }
    Pattern {
      Token.integer(1...24).requiring(.inWords).captured(as: .lengthCount)
      Token.word("heure", "heures").captured(as: .unitOfLength)
      Token.integer(2...59).requiring(.inWords).without(.indefinite).captured(as: .secondNumber)
      Pattern.any {
        Pattern.notAhead(Token.anyWord)
        Pattern.ahead(Token.word("de", "d", "du", "plus", "après", "avant", "environ", "et", "sur", "pour", "par", "au"))
      }
    }
    Pattern {
      Token.number.captured(as: .lengthCount)
      unit
      Pattern.any {
        Pattern {
          Token.word("et")
          Token.word("demi", "demie").captured(as: .halfUnit)
        }
        Pattern {
          Token.word("et")
          Token.word("quart").captured(as: .quarters)
        }
        Pattern {
          Token.word("trois").captured(as: .quarters)
          Token.word("quarts")
        }
        Pattern {
          Token.word("et").optional()
          Token.number.captured(as: .secondNumber)
          Token.word(in: DateWords.units).captured(as: .secondUnit)
        }
      }.optional()
    }
    Pattern {
      Token.word("demi", "demie").captured(as: .halfUnit)
      unit
    }
    Pattern {
      Token.number
      Token.word("demi", "demie").hyphened().captured(as: .halfUnit)
      unit
    }
    Pattern {
      Token.number.requiring(.indefinite).optional()
      Token.word("quinzaine", "huitaine", "dizaine", "vingtaine", "trentaine", "quarantaine", "cinquantaine", "douzaine").captured(
        as: .lengthCollective)
      Token.word("de", "d")
      unit
    }
    Pattern {
      Token.number.captured(as: .quarters)
      Token.word("quart", "quarts")
      Token.word("d")
      Token.word("heure").captured(as: .unitOfLength)
    }
  }

  private static let unit = Pattern {
    Token.word("bons", "bonnes", "petites", "longs", "longues").optional()
    Token.word(in: DateWords.units).captured(as: .unitOfLength)
    Token.word("francs", "ouvrés", "ouvrables", "calendaires", "consécutifs", "consécutives").optional()
  }

  /// The length that a match read; `nil` where it is none: half a unit that has no whole part.
  static func duration(of match: borrowing Match) -> CalendarDuration? {
    guard let number = match.value(.unitOfLength, in: DateWords.units), let unit = CalendarUnit(rawValue: number) else { return nil }
    if let collective = match.value(.lengthCollective, in: collectives) {
      var duration = CalendarDuration(collective, unit)
      duration.isApproximate = true
      return duration
    }
    if !match.has(.lengthCount), let quarters = match.integer(.quarters) { return CalendarDuration(15 * quarters, .minute) }
    guard match.has(.lengthCount) else { return match.has(.halfUnit) ? half(unit) : nil }
    return compound(of: match, unit)
  }

  private static func compound(of match: borrowing Match, _ unit: CalendarUnit) -> CalendarDuration? {
    guard let value = match.number(.lengthCount), let token = match.token(.lengthCount) else { return nil }
    if unit == .second, match.tokens.has(token, .indefinite) { return nil }
    guard let whole = value.integer else { return fraction(value, unit) }
    var duration = CalendarDuration(whole, unit)
    if match.has(.halfUnit), let extra = half(unit) { duration.add(extra) }
    if match.has(.quarters) {
      guard unit == .hour else { return nil }
      duration.minutes += 15 * max(match.integer(.quarters) ?? 0, 1)
    }
    guard let second = match.integer(.secondNumber) else { return duration }
    if let number = match.value(.secondUnit, in: DateWords.units), let finer = CalendarUnit(rawValue: number) {
      guard finer.rawValue < unit.rawValue else { return nil }
      duration.add(CalendarDuration(second, finer))
    } else {
      guard unit == .hour else { return nil }
      duration.minutes += second
    }
    return duration
  }

  /// «1,5 an», «2,5 heures».
  private static func fraction(_ value: ExactDecimal, _ unit: CalendarUnit) -> CalendarDuration? {
    guard let doubled = (value * ExactDecimal(2)).integer, let extra = half(unit) else { return nil }
    var duration = CalendarDuration(doubled / 2, unit)
    duration.add(extra)
    return duration
  }

  private static func half(_ unit: CalendarUnit) -> CalendarDuration? {
    switch unit {
    case .minute: CalendarDuration(30, .second)
    case .hour: CalendarDuration(30, .minute)
    case .day: CalendarDuration(12, .hour)
    case .month: CalendarDuration(15, .day)
    case .year: CalendarDuration(6, .month)
    case .decade: CalendarDuration(5, .year)
    case .century: CalendarDuration(50, .year)
    default: nil
    }
  }

  private static let collectives = WordClass(
    "about so many",
    [
      "huitaine": 8, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
      "cinquantaine": 50,
    ])
}

extension CalendarDuration {
  /// Adds another length, unit by unit.
  mutating func add(_ other: CalendarDuration) {
    years += other.years
    months += other.months
    weeks += other.weeks
    days += other.days
    hours += other.hours
    minutes += other.minutes
    seconds += other.seconds
  }
}

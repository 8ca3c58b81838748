import Language

/// Recognises «14h30», «14 h», «9 heures et demie», «huit heures du soir», «17 heures précises».
struct HourAndMinute: ClockRule {
  let id = "date.hour"

  let pattern = Pattern {
    Pattern.any {
      Token.integer(0...29).without([.grouped, .indefinite])
      Pattern {
        Pattern.after(Token.word("à", "vers", "dès", "avant", "après"))
        Token.integer(1...1)
        Pattern.ahead(oneOClock)
      }
    }.captured(as: .hour)
    Token.word("h", "heures", "heure").captured(as: .dateUnit)
    Pattern.any {
      Pattern {
        Token.integer(0...99, digits: 2...2).without(.hyphened).captured(as: .minute)
        Pattern.notAhead(Token.word("h", "heures"))
        Token.word("min", "mn", "minutes").optional()
      }
      ClockSteps.fraction
      Token.integer(1...59).requiring(.inWords).without(.indefinite).captured(as: .minute)
    }.optional()
    ClockSteps.halfOfDay.captured(as: .halfOfDay).optional()
    Token.word("précises", "pile", "précise", "environ").optional()
  }

  /// «à une heure trente», «vers une heure du matin»; «une heure» alone is a length.
  private static let oneOClock = Pattern {
    Token.word("heure")
    Pattern.any {
      ClockSteps.fraction
      ClockSteps.halfOfDay
      Token.integer(2...59).requiring(.inWords)
    }
  }

  func value(of match: borrowing Match) -> ClockTime? {
    guard let hour = match.integer(.hour) else { return nil }
    return ClockSteps.time(hour, of: match)
  }
}

/// The steps and values that times of the day share.
enum ClockSteps {
  /// «et demie», «et quart», «moins le quart», «moins dix», «trois quarts».
  static let fraction = Pattern.any {
    Pattern {
      Token.word("et")
      Token.word("demi", "demie", "quart").captured(as: .hourFraction)
    }
    Pattern {
      Token.word("moins")
      Pattern.any {
        Pattern {
          Token.word("le")
          Token.word("quart").captured(as: .hourFraction)
        }
        Token.integer(1...29).captured(as: .minute)
      }
    }.captured(as: .minutesBefore)
    Pattern {
      Token.word("trois").captured(as: .minutesBefore)
      Token.word("quarts").captured(as: .hourFraction)
    }
  }

  /// «du matin», «de l’après-midi», «du soir».
  static let halfOfDay = Pattern {
    Token.word("du", "de")
    Token.word("l").optional()
    Pattern.any {
      Token.word("matin", "soir")
      DateSteps.afternoon
    }
  }

  /// The time of an hour with what follows it in a match.
  static func time(_ hour: Int, of match: borrowing Match) -> ClockTime {
    var minutes = match.integer(.minute).map { match.has(.minutesBefore) ? -$0 : $0 }
    if let quarter = match.value(.hourFraction, in: quarters) { minutes = match.has(.minutesBefore) && quarter < 45 ? -quarter : quarter }
    let isLate = match.range(.halfOfDay).map { [.evening, .afternoon].contains(DateSteps.partOfDay(in: $0, of: match.tokens)) } ?? false
    let isBeforeMidnight = hour == 0 && (minutes ?? 0) < 0
    let base = (isBeforeMidnight ? 24 : isLate && hour < 12 ? hour + 12 : hour) * 60
    if let minutes, minutes < 60 { return ClockTime(hour: (base + minutes) / 60, minute: (base + minutes) % 60) }
    return ClockTime(hour: base / 60, minute: minutes)
  }

  private static let quarters = WordClass("fraction of an hour", ["demi": 30, "demie": 30, "quart": 15, "quarts": 45])
}

import Language

/// What date expressions are built of: days, times of the day, lengths of time.
///
/// Every frame («du … au …», «depuis …», «vers …») takes any of them, so that a new way to name a day works in all frames at once.
struct DateTerms: Sendable {
  /// Reads an expression for days.
  let calendar: Matcher<any CalendarExpression>
  /// Reads a time of the day.
  let clock: Matcher<ClockTime>
  /// Reads a length of time.
  let duration: Matcher<CalendarDuration>
  /// Reads days that come back.
  private let habits: Matcher<[DateItem]>
  private let calendarScanner: TermScanner
  private let clockScanner: TermScanner
  private let durationScanner: TermScanner
  private let habitScanner: TermScanner

  init(vocabulary: Vocabulary) throws(PatternError) {
    let calendar = try Matcher(allCalendarRules, vocabulary: vocabulary)
    let clock = try Matcher(allClockRules, vocabulary: vocabulary)
    let duration = try Matcher(allDurationRules, vocabulary: vocabulary)
    let habits = try Matcher(allHabitRules, vocabulary: vocabulary)
    (self.calendar, self.clock, self.duration, self.habits) = (calendar, clock, duration, habits)
    calendarScanner = TermScanner(calendar) { calendar.end(at: $0, in: $1) }
    clockScanner = TermScanner(clock) { clock.end(at: $0, in: $1) }
    durationScanner = TermScanner(duration) { duration.end(at: $0, in: $1) }
    habitScanner = TermScanner(habits) { habits.end(at: $0, in: $1) }
  }
}

/// The slots of one moment in a pattern.
struct MomentSlots: Sendable {
  /// «début», «fin», «mi-».
  let part: Slot
  /// The days.
  let date: Slot
  /// «matin», «soir».
  let dayPart: Slot
  /// The time of the day.
  let time: Slot

  /// The only moment, or the first of two.
  static let first = MomentSlots(part: Slot(0), date: Slot(1), dayPart: Slot(2), time: Slot(3))
  /// The second of two.
  static let second = MomentSlots(part: Slot(4), date: Slot(5), dayPart: Slot(6), time: Slot(7))
}

// MARK: - Steps

extension DateTerms {
  /// Any time of the day.
  var hour: Pattern { Pattern.scan(clockScanner) }
  /// Any length of time.
  var lengthOfTime: Pattern { Pattern.scan(durationScanner) }
  /// Any days that come back.
  var habit: Pattern { Pattern.scan(habitScanner) }
  /// Any expression for days.
  var day: Pattern { Pattern.scan(calendarScanner) }

  /// A date with its time, in either order: «vendredi 8 mars à 14h30», «18 h ce vendredi», «fin mars», «lundi soir».
  func moment(_ slots: MomentSlots) -> Pattern {
    Pattern.any {
      Pattern {
        dated(slots)
        timeAfter(slots).optional()
      }
      timeFirst(slots)
    }
  }

  /// A date with the part of the month or day that is meant.
  func dated(_ slots: MomentSlots) -> Pattern {
    Pattern {
      DateSteps.periodPart.captured(as: slots.part).optional()
      day.captured(as: slots.date)
      DateSteps.dayPart.captured(as: slots.dayPart).optional()
    }
  }

  /// «à 14h30», «, 18 h», «(9h00)» after a date.
  func timeAfter(_ slots: MomentSlots) -> Pattern {
    Pattern.any {
      Pattern {
        Token.mark(.comma, .dash, .hyphen).optional()
        Token.word("à", "a", "dès").optional()
        hour.captured(as: slots.time)
        Pattern.notAhead(Self.furtherHour)
      }
      Pattern {
        Token.mark(.openParenthesis)
        Token.word("à").optional()
        hour.captured(as: slots.time)
        Token.mark(.closeParenthesis)
      }
    }
  }

  /// What makes a time the first of two: «8h30-12h», «8h à 12h».
  private static let furtherHour = Pattern.any {
    Token.number.hyphened()
    Pattern {
      Token.word("à")
      Token.number
    }
    Pattern {
      Token.mark(.dash, .hyphen, .arrow)
      Token.number
    }
  }

  /// «13h30 samedi 2 décembre», «18 h ce vendredi», «3 heures demain matin».
  func timeFirst(_ slots: MomentSlots) -> Pattern {
    Pattern {
      Token.word("à").optional()
      hour.captured(as: slots.time)
      Token.mark(.comma).optional()
      Pattern {
        Token.word("le")
        Pattern.notAhead(Self.habit)
      }.optional()
      day.captured(as: slots.date)
      DateSteps.dayPart.captured(as: slots.dayPart).optional()
    }
  }

  /// «jusqu’à 22 h le samedi»: a day of every week.
  private static let habit = Pattern {
    Token.word(in: DateWords.weekdays)
    Pattern.notAhead(
      Pattern.any {
        DateSteps.dayNumber
        Token.word("prochain", "dernier", "suivant", "précédent")
      })
  }

  /// A day's number with neither month nor weekday, and perhaps a time: «le 3», «le 5 à 8 h».
  func bareDay(_ slots: MomentSlots) -> Pattern {
    Pattern {
      DateSteps.bareDay.captured(as: slots.date)
      timeAfter(slots).optional()
    }
  }

  /// A time and the number of its day: «18 h le 31».
  private func hourOfBareDay(_ slots: MomentSlots) -> Pattern {
    Pattern {
      hour.captured(as: slots.time)
      Token.word("le")
      DateSteps.bareDay.captured(as: slots.date)
    }
  }

  /// A moment, or a day's number alone: what can stand after «du», «au», «le».
  func momentOrBareDay(_ slots: MomentSlots) -> Pattern {
    Pattern.any {
      moment(slots)
      bareDay(slots)
      hourOfBareDay(slots)
    }
  }
}

// MARK: - Values

extension DateTerms {
  /// The moment that a match's slots hold; `nil` where they are empty.
  func moment(_ slots: MomentSlots, of match: borrowing Match) -> Moment? {
    let date = match.range(slots.date).flatMap { calendarExpression(in: $0, of: match.tokens) }
    let time = match.range(slots.time).flatMap { clockTime(at: $0.lowerBound, of: match.tokens) }
    guard date != nil || time != nil else { return nil }
    return Moment(date: date, part: part(slots, of: match), time: time)
  }

  /// The part of the day or period that a match's slots hold.
  func part(_ slots: MomentSlots, of match: borrowing Match) -> DateModifier? {
    let part = match.range(slots.dayPart).flatMap { DateSteps.partOfDay(in: $0, of: match.tokens) }
    return part ?? match.range(slots.part).flatMap { DateSteps.part(in: $0, of: match.tokens) }
  }

  /// The days that a run of tokens names: an expression, a day's number alone, or a month cut short.
  func calendarExpression(in range: Range<Int>, of tokens: Tokens) -> (any CalendarExpression)? {
    if let match = calendar.match(at: range.lowerBound, in: tokens), match.range == range { return match.value }
    if let month = tokens.value(range.lowerBound, in: DateWords.shortMonths) { return MonthExpression(month: month) }
    guard range.count == 1, let number = tokens.numbers[range.lowerBound].integer else { return nil }
    return number > 31 ? YearExpression(year: number) : DayExpression(day: number)
  }

  /// The days that come back which are named at a token.
  func recurrence(at token: Int, of tokens: Tokens) -> Recurrence? {
    guard case .recurrence(let recurrence) = habits.match(at: token, in: tokens)?.value.first?.expression else { return nil }
    return recurrence
  }

  /// The time of the day at a token.
  func clockTime(at token: Int, of tokens: Tokens) -> ClockTime? { clock.match(at: token, in: tokens)?.value }
}

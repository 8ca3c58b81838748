import Language

/// What a date expression says, before anything is resolved.
enum DateExpression: Sendable {
  /// One date, one time, or both.
  case moment(Moment)
  /// From one moment to another; `nil` where it is open.
  case interval(from: Moment?, to: Moment?)
  /// Some hours of one date; hours that end before they begin end the day after, as do those said to.
  case hours(on: Moment, from: ClockTime, to: ClockTime, isNextDay: Bool)
  /// A length of time.
  case duration(CalendarDuration)
  /// Days or times that come back.
  case recurrence(Recurrence)
}

/// A date, a time of the day, or a date with its time.
struct Moment: Sendable {
  /// The days it names.
  var date: (any CalendarExpression)?
  /// What part of the date it is: «début mars», «lundi soir».
  var part: DateModifier?
  /// The time of the day.
  var time: ClockTime?
}

/// A time of the day as it is written: an hour beyond 24 is kept for the check to find.
struct ClockTime: Sendable, Hashable {
  /// The hour; 24 is midnight at a day's end.
  var hour: Int
  /// The minute; `nil` where only the hour is written.
  var minute: Int?
  /// «minuit»: 00:00 of a day that begins or 24:00 of a day that ends.
  var isMidnight = false

  /// Whether a clock can show it.
  var exists: Bool { (hour < 24 && (minute ?? 0) < 60) || (hour == 24 && (minute ?? 0) == 0) }

  /// ISO 8601: `T14:30`.
  var description: String { "T" + CalendarDate.padded(hour) + ":" + CalendarDate.padded(minute ?? 0) }

  /// The time on a clock of 24 hours: «3 heures cet après-midi» is 15:00.
  func read(in part: DateModifier?) -> ClockTime {
    guard part == .afternoon || part == .evening, (1..<12).contains(hour) else { return self }
    return ClockTime(hour: hour + 12, minute: minute)
  }

  /// Minutes since midnight.
  var minutes: Int { hour * 60 + (minute ?? 0) }
}

extension CalendarDate {
  /// A number with two digits at least.
  static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

/// One mention that a rule has found: its tokens within the match, and what they say.
struct DateItem: Sendable {
  /// Its tokens; `nil`: those of the whole match.
  var range: Range<Int>?
  /// What they say.
  var expression: DateExpression
  /// `before`, `after` or `approximate`.
  var modifier: DateModifier?
  /// Where the words point: «depuis» to the past, «avant» to what is to come.
  var direction: TimeDirection?
  /// What the date is for, where the words of the expression say so.
  var role: DateRole?
  /// The rule that read the days, where the expression is nothing more.
  var rule: String?

  init(
    _ expression: DateExpression, range: Range<Int>? = nil, modifier: DateModifier? = nil, direction: TimeDirection? = nil,
    role: DateRole? = nil, rule: String? = nil
  ) {
    (self.expression, self.range, self.modifier, self.direction) = (expression, range, modifier, direction)
    (self.role, self.rule) = (role, rule)
  }
}

/// The two ways time runs from the day a release speaks from.
enum TimeDirection: Sendable { case past, future }

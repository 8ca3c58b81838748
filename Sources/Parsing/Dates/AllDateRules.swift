/// Every rule for days. Of two that read as much, the first is believed.
let allCalendarRules: [any Rule<any CalendarExpression>] = [
  LongDay(),
  NumericDay(),
  NamedHoliday(),
  NthInPeriod(),
  UnitsOfPeriod(),
  DayOfMonth(),
  Fortnight(),
  Quarter(),
  Season(),
  Rentree(),
  YearSpan(),
  Decade(),
  Century(),
  Week(),
  Weeks(),
  Weekend(),
  DeicticDay(),
  DeicticUnit(),
  Ago(),
  Anaphora(),
  WeekdayDay(),
  MonthYear(),
  WeekdayName(),
  Year(),
]

/// Every rule for times of the day.
let allClockRules: [any Rule<ClockTime>] = [
  HourAndMinute(),
  DigitalTime(),
  Noon(),
]

/// Every rule for lengths of time.
let allDurationRules: [any Rule<CalendarDuration>] = [
  Length()
]

/// Every rule for days that come back.
let allHabitRules: [any Rule<[DateItem]>] = [
  OpeningDays(),
  MonthlyHabit(),
  WeeklyHabit(),
  Frequency(),
]

/// Every rule for whole expressions, built of those above. Of two that read as much, the first is believed.
func allDateRules(_ terms: DateTerms) -> [any Rule<[DateItem]>] {
  allHabitRules + [
    BoundedHabit(terms),
    Night(terms),
    Since(terms),
    Until(terms),
    Bound(terms),
    Horizon(terms),
    Approximate(terms),
    AnchoredOffset(terms),
    RollingSpan(),
    PartOfUnit(terms),
    PartOfDay(),
    DayAndHours(terms),
    DaysWithHours(terms),
    DayRange(terms),
    Centuries(),
    Quarters(),
    Enumeration(terms),
    BareDay(),
    DayAndTime(terms),
    ClockRange(terms),
    SingleDate(terms),
    TimeOfDay(terms),
    LengthRange(terms),
    LengthOfTime(terms),
  ]
}

extension CalendarDate {
  /// The Monday of a week by its number (ISO 8601: week 1 holds 4 January); `nil` for a week that the year does not have.
  public init?(isoWeek number: Int, of year: Int) {
    guard let fourth = CalendarDate(year: year, month: 1, day: 4), (1...53).contains(number) else { return nil }
    let monday = fourth.adding(days: 1 - fourth.weekday + 7 * (number - 1))
    guard number < 53 || monday.adding(days: 3).year == year else { return nil }
    self = monday
  }

  /// The number of the week and the year it belongs to.
  public var isoWeek: (number: Int, year: Int) {
    let thursday = adding(days: 4 - weekday)
    let first = CalendarDate(year: thursday.year, month: 1, day: 1) ?? thursday
    return ((thursday.daysSince1970 - first.daysSince1970) / 7 + 1, thursday.year)
  }
}

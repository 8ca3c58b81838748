extension CalendarDate {
  /// Easter Sunday of a year of the Gregorian calendar.
  ///
  /// The anonymous algorithm of *Nature*, 20 April 1876, as given by Jean Meeus, *Astronomical Algorithms*, chapter 8.
  public static func easter(of year: Int) -> CalendarDate {
    let golden = year % 19
    let (century, yearOfCentury) = (year / 100, year % 100)
    let moonCorrection = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30
    let sunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * sunday) / 451
    let sum = epact + sunday - 7 * late + 114
    let march1 = CalendarDate(daysSince1970: 0).firstOf(month: 3, year: year)
    return march1.adding(days: (sum / 31 - 3) * 31 + sum % 31)
  }

  private func firstOf(month: Int, year: Int) -> CalendarDate { CalendarDate(year: year, month: month, day: 1) ?? self }
}

/// A day that the French calendar names: public holidays first, then feasts that are worked.
public enum Holiday: String, Sendable, CaseIterable {
  case newYear, easterSunday, easterMonday, goodFriday, ascension, whitSunday, whitMonday
  case labourDay, bastilleDay, assumption, allSaints, armistice, christmas
  case victoryDay, saintStephen, epiphany, candlemas, shroveTuesday, ashWednesday, palmSunday, saintJohn, newYearsEve, valentine

  /// The day it falls on in a year.
  public func day(in year: Int) -> CalendarDate {
    if let days = daysAfterEaster { return CalendarDate.easter(of: year).adding(days: days) }
    let (month, day) = monthAndDay
    return CalendarDate(year: year, month: month, day: day) ?? CalendarDate.easter(of: year)
  }

  /// How many days after Easter Sunday it falls; `nil` where its date is fixed.
  private var daysAfterEaster: Int? {
    switch self {
    case .shroveTuesday: -47
    case .ashWednesday: -46
    case .palmSunday: -7
    case .goodFriday: -2
    case .easterSunday: 0
    case .easterMonday: 1
    case .ascension: 39
    case .whitSunday: 49
    case .whitMonday: 50
    default: nil
    }
  }

  private var monthAndDay: (Int, Int) {
    switch self {
    case .newYear: (1, 1)
    case .epiphany: (1, 6)
    case .candlemas: (2, 2)
    case .valentine: (2, 14)
    case .labourDay: (5, 1)
    case .victoryDay: (5, 8)
    case .saintJohn: (6, 24)
    case .bastilleDay: (7, 14)
    case .assumption: (8, 15)
    case .allSaints: (11, 1)
    case .armistice: (11, 11)
    case .christmas: (12, 25)
    case .saintStephen: (12, 26)
    default: (12, 31)
    }
  }
}

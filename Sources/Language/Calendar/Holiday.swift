/// A day that the French calendar names: public holidays, and feasts that are worked.
public enum Holiday: String, Sendable, CaseIterable {
  case newYear, easterMonday, labourDay, victoryDay, ascension, whitMonday, bastilleDay, assumption, allSaints, armistice, christmas
  case goodFriday, saintStephen
  case easterSunday, whitSunday, shroveTuesday, ashWednesday, palmSunday
  case epiphany, candlemas, valentine, saintPatrick, aprilFools, mothersDay, fathersDay, musicDay, saintJohn, halloween
  case saintCatherine, saintBarbara, saintNicholas, newYearsEve

  /// The day it falls on in a year.
  public func day(in year: Int) -> CalendarDate {
    let easter = CalendarDate.easter(of: year)
    if let days = daysAfterEaster { return easter.adding(days: days) }
    switch self {
    case .mothersDay: return Self.mothersDay(in: year, whitSunday: easter.adding(days: 49))
    case .fathersDay: return Self.sunday(onOrAfter: CalendarDate(year: year, month: 6, day: 15) ?? easter)
    default:
      let (month, day) = monthAndDay
      return CalendarDate(year: year, month: month, day: day) ?? easter
    }
  }

  /// How many days after Easter Sunday it falls; `nil` where it does not move with Easter.
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
    case .aprilFools: (4, 1)
    case .labourDay: (5, 1)
    case .victoryDay: (5, 8)
    case .musicDay: (6, 21)
    case .saintJohn: (6, 24)
    case .bastilleDay: (7, 14)
    case .assumption: (8, 15)
    case .halloween: (10, 31)
    case .allSaints: (11, 1)
    case .armistice: (11, 11)
    case .saintPatrick: (3, 17)
    case .saintCatherine: (11, 25)
    case .saintBarbara: (12, 4)
    case .saintNicholas: (12, 6)
    case .christmas: (12, 25)
    case .saintStephen: (12, 26)
    default: (12, 31)
    }
  }

  /// The last Sunday of May, or the first of June where that is Whit Sunday (Code de l’action sociale et des familles, article D. 215-1).
  private static func mothersDay(in year: Int, whitSunday: CalendarDate) -> CalendarDate {
    let last = sunday(onOrAfter: CalendarDate(year: year, month: 5, day: 25) ?? whitSunday)
    return last == whitSunday ? last.adding(days: 7) : last
  }

  private static func sunday(onOrAfter day: CalendarDate) -> CalendarDate { day.adding(days: 7 - day.weekday) }
}

// MARK: - Public holidays

extension Holiday {
  /// The eleven public holidays of the whole country (Code du travail, article L. 3133-1).
  public static let national: [Holiday] = [
    .newYear, .easterMonday, .labourDay, .victoryDay, .ascension, .whitMonday, .bastilleDay, .assumption, .allSaints, .armistice,
    .christmas,
  ]

  /// Whether a day is a public holiday of the whole country with a fixed date.
  public static func isPublic(_ day: CalendarDate) -> Bool {
    national.contains { $0.day(in: day.year) == day && $0.daysAfterEaster == nil }
  }

  /// The public holidays of a year in a département, in order.
  ///
  /// - Parameters:
  ///   - year: From 1983 on, since when the end of slavery is commemorated overseas.
  ///   - department: An INSEE code (`"67"`, `"971"`); `nil` for the whole country.
  public static func publicDays(in year: Int, department: String? = nil) -> [CalendarDate] {
    var days = national.map { $0.day(in: year) }
    if let department {
      if ["57", "67", "68"].contains(department) { days += [goodFriday, saintStephen].map { $0.day(in: year) } }
      if let (month, day) = abolitionOfSlavery[department], let date = CalendarDate(year: year, month: month, day: day) {
        days.append(date)
      }
    }
    return Array(Set(days)).sorted()
  }

  /// The days of the end of slavery (Code du travail, article L. 3422-2; decree no. 83-1003 of 23 November 1983).
  private static let abolitionOfSlavery: [String: (Int, Int)] = [
    "971": (5, 27), "972": (5, 22), "973": (6, 10), "974": (12, 20), "976": (4, 27), "977": (10, 9), "978": (5, 28),
  ]
}

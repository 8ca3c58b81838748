/// What date patterns capture. A moment takes the slots 0 to 7 (`MomentSlots`), so what stands beside one has a higher number.
extension Slot {
  /// The day of the week.
  static let weekday = Slot(0)
  /// The day.
  static let day = Slot(1)
  /// The month.
  static let month = Slot(2)
  /// The year.
  static let year = Slot(3)
  /// «dernier», «prochain», «plus tard».
  static let relation = Slot(4)
  /// The unit of the calendar.
  static let dateUnit = Slot(5)
  /// How many, or which.
  static let dateCount = Slot(6)
  /// The word that tells two readings apart.
  static let dateWord = Slot(7)
  /// The unit whose start or end is meant.
  static let unitOfPart = Slot(8)
  /// «de l’année dernière».
  static let relativeYear = Slot(9)
  /// The last year of several.
  static let otherYear = Slot(8)
  /// The month that stands behind both days of a range, and its year.
  static let monthOfDays = Slot(8)
  static let yearOfDays = Slot(9)
  /// The first hour.
  static let startOfHours = Slot(8)
  /// The last hour.
  static let endOfHours = Slot(9)
  /// «en fin de nuit»; «la nuit de mardi à mercredi».
  static let partOfDay = Slot(9)
  static let nightOfDays = Slot(10)
  /// The article before a day.
  static let article = Slot(11)
  /// «le lendemain» after hours.
  static let nextDay = Slot(18)
  /// The hour.
  static let hour = Slot(10)
  /// The minute.
  static let minute = Slot(11)
  /// «et demie».
  static let hourFraction = Slot(12)
  /// A habit, the months in which it holds, what it leaves out.
  static let habit = Slot(8)
  static let monthsOfHabit = Slot(9)
  static let exceptions = Slot(10)
  /// «moins le quart».
  static let minutesBefore = Slot(13)
  /// «du soir».
  static let halfOfDay = Slot(14)
  /// A length of time.
  static let dateLength = Slot(15)
  /// How many units.
  static let lengthCount = Slot(16)
  /// The unit counted.
  static let unitOfLength = Slot(17)
  /// «et demi».
  static let halfUnit = Slot(18)
  /// Quarters of an hour.
  static let quarters = Slot(19)
  /// «une quinzaine».
  static let lengthCollective = Slot(20)
  /// How many of the finer unit.
  static let secondNumber = Slot(21)
  /// The finer unit.
  static let secondUnit = Slot(22)
}

import Language

/// «2011», «l’année 2022».
struct YearExpression: CalendarExpression {
  /// The year.
  let year: Int

  var stated: StatedFields { StatedFields(year: year) }
  func period(in context: ResolutionContext) -> Period { Period(year: year, basis: .explicit) }
}

/// Several years in a row that are named as one: «exercice 2023-2024», «2023-2027».
struct YearSpanExpression: CalendarExpression {
  /// The first and the last year.
  let first, last: Int

  var stated: StatedFields { StatedFields(year: last) }
  var statedYears: ClosedRange<Int>? { first...last }

  func period(in context: ResolutionContext) -> Period {
    var period = Period(
      "\(first)/\(last)", from: CalendarDate(year: first, month: 1, day: 1), to: CalendarDate(year: last, month: 12, day: 31),
      basis: .explicit)
    period.isInterval = true
    return period
  }
}

/// «les années 1990», «XIXe siècle»: years that share their first digits.
struct YearsExpression: CalendarExpression {
  /// The digits shared: 199 for the nineties, 18 for the nineteenth century.
  let prefix: Int
  /// How many years share them: 10 or 100.
  let count: Int

  func period(in context: ResolutionContext) -> Period { period(basis: .explicit) }

  /// The years, however they came about.
  func period(basis: DateBasis) -> Period {
    let text = count == 100 ? CalendarDate.padded(prefix) + "XX" : "\(prefix)X"
    let first = CalendarDate(year: prefix * count, month: 1, day: 1)
    return Period(text, from: first, to: CalendarDate(year: prefix * count + count - 1, month: 12, day: 31), basis: basis)
  }
}

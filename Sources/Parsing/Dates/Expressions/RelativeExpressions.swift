import Language

/// «aujourd’hui», «hier soir», «ce jour»: a day counted from the issue date.
struct RelativeDayExpression: CalendarExpression {
  /// Days after the issue date.
  let offset: Int
  /// «ce soir».
  var part: DateModifier?

  func period(in context: ResolutionContext) -> Period {
    guard let issued = context.issued else { return .unknownDay }
    return Period(day: issued.adding(days: offset), basis: .relative, part: part)
  }
}

/// «cette année», «le mois dernier», «la semaine prochaine»: a unit of the calendar counted from the one of the issue date.
struct RelativeUnitExpression: CalendarExpression {
  /// A week or longer.
  let unit: CalendarUnit
  /// Units after that of the issue date.
  let offset: Int
  /// «l’année précédente»: counted from the date named before.
  var isAnaphoric = false

  func period(in context: ResolutionContext) -> Period {
    if isAnaphoric, let previous = context.previousUnit?.first { return Self.period(unit, offset, from: previous, basis: .inferred) }
    guard let issued = context.issued else { return Self.unknown(unit) }
    return Self.period(unit, offset, from: issued, basis: .relative)
  }

  /// The unit of the calendar that lies so many units after that of a day.
  static func period(_ unit: CalendarUnit, _ offset: Int, from day: CalendarDate, basis: DateBasis) -> Period {
    switch unit {
    case .week:
      let monday = day.adding(days: 7 * offset + 1 - day.weekday)
      return Period(from: monday, to: monday.adding(days: 6), basis: basis)
    case .month:
      let month = day.adding(months: offset)
      return Period(year: month.year, month: month.month, basis: basis)
    case .quarter: return part(33, months: 3, offset, from: day, basis)
    case .halfYear: return part(40, months: 6, offset, from: day, basis)
    case .year: return Period(year: day.year + offset, basis: basis)
    case .decade, .century:
      let length = unit == .decade ? 10 : 100
      return YearsExpression(prefix: day.year / length + offset, count: length).period(basis: basis)
    default: return Period(day: day.adding(days: offset), basis: basis)
    }
  }

  private static func part(_ code: Int, months: Int, _ offset: Int, from day: CalendarDate, _ basis: DateBasis) -> Period {
    let moved = day.adding(months: months * offset)
    let part = code + (moved.month - 1) / months
    let days = PartOfYearExpression.days(of: part, in: moved.year)
    return Period("\(moved.year)-\(part)", from: days.first, to: days.last, basis: basis)
  }

  private static func unknown(_ unit: CalendarUnit) -> Period {
    Period(
      unit.rawValue >= CalendarUnit.year.rawValue ? "XXXX" : unit == .month ? "XXXX-XX" : "XXXX-XX-XX", from: nil, to: nil, basis: .relative
    )
  }
}

/// «le même jour», «à cette date»: the date named before.
struct SameDayExpression: CalendarExpression {
  func period(in context: ResolutionContext) -> Period {
    guard let day = (context.previous ?? context.previousUnit).flatMap(\.singleDay) else { return .unknownDay }
    return Period(day: day, basis: .inferred)
  }
}

/// «dans la nuit de samedi à dimanche», «la nuit dernière»: the day it begins and the day it ends.
struct NightExpression: CalendarExpression {
  /// The evening.
  let from: any CalendarExpression
  /// The morning after, where said.
  var to: (any CalendarExpression)?

  var stated: StatedFields { to?.stated ?? from.stated }

  func completed(by fields: StatedFields) -> any CalendarExpression {
    NightExpression(from: from, to: to?.completed(by: fields))
  }

  func period(in context: ResolutionContext) -> Period {
    let start = to.map { IntervalCompletion.complete(from, $0, in: context).0 } ?? from
    var evening = start.period(in: context)
    guard let first = evening.first else { return evening }
    evening = Period(from: first, to: first.adding(days: 1), basis: evening.basis, part: .night)
    return evening
  }
}

/// «dans la soirée»: the day named just before, else the issue date.
struct DayInHandExpression: CalendarExpression {
  func period(in context: ResolutionContext) -> Period {
    guard let day = context.previous?.first ?? context.issued else { return .unknownDay }
    return Period(day: day, basis: .relative)
  }
}

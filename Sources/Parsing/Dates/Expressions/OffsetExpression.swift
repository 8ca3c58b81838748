import Language

/// «il y a trois ans», «dans deux mois», «la veille», «trois jours après le 1er mars»: a length of time from a day.
///
/// The value is as fine as the unit: years give a year, months to come a day, months counted from a month or quarter another one.
struct OffsetExpression: CalendarExpression {
  /// What the time is counted from.
  enum Anchor: Sendable {
    case issueDate
    case previousDate
    case day(any CalendarExpression)
  }

  /// How long.
  let duration: CalendarDuration
  /// 1 for later, −1 for earlier.
  let sign: Int
  /// From when.
  var anchor = Anchor.issueDate
  /// «la veille au soir».
  var part: DateModifier?
  /// «depuis douze mois»: a month, not a day.
  var isCoarse = false
  /// «48 heures avant»: a length where the text has named no date to count from.
  var isCountedFromText = false

  func period(in context: ResolutionContext) -> Period {
    if isAnaphoric, let unit = context.previousUnit.flatMap(period(from:)) { return unit }
    guard let day = start(in: context) else { return .unknownDay }
    return period(from: day, basis: isRelative ? .relative : .inferred)
  }

  /// The days counted from a given day.
  func period(from day: CalendarDate, basis: DateBasis) -> Period {
    let moved = day.adding(duration, times: sign)
    if duration.isWholeYears, !isAnchored { return Period(year: moved.year, basis: basis) }
    if duration.isWholeMonths, isCoarse { return Period(year: moved.year, month: moved.month, basis: basis) }
    return Period(day: moved, basis: basis, part: part)
  }

  /// The month or quarter so many months from one: «au 2e trimestre …, trois mois plus tôt».
  private func period(from unit: Period) -> Period? {
    guard duration.isWholeMonths, let first = unit.first, let last = unit.last, first.day == 1, last.adding(days: 1).day == 1 else {
      return nil
    }
    let moved = first.adding(duration, times: sign)
    switch 12 * (last.year - first.year) + last.month - first.month + 1 {
    case 1: return Period(year: moved.year, month: moved.month, basis: .inferred)
    case 3 where moved.month % 3 == 1:
      let quarter = 33 + moved.month / 3
      let days = PartOfYearExpression.days(of: quarter, in: moved.year)
      return Period("\(moved.year)-\(quarter)", from: days.first, to: days.last, basis: .inferred)
    default: return nil
    }
  }

  /// «deux mois plus tard»: counted from the date named before.
  var isAnaphoric: Bool { if case .previousDate = anchor { true } else { false } }

  private var isRelative: Bool { if case .issueDate = anchor { true } else { false } }

  private var isAnchored: Bool { if case .day = anchor { true } else { false } }

  private func start(in context: ResolutionContext) -> CalendarDate? {
    switch anchor {
    case .issueDate: context.issued
    case .previousDate where duration.isWholeMonths || duration.isWholeYears:
      (context.previousUnit ?? context.previous)?.first ?? context.issued
    case .previousDate: context.previous?.first ?? context.issued
    case .day(let expression): expression.period(in: context).first
    }
  }
}

import Language

/// «il y a trois ans», «dans deux mois», «la veille», «trois jours après le 1er mars»: a length of time from a day.
///
/// The value is as fine as the unit: years give a year, months to come a day.
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

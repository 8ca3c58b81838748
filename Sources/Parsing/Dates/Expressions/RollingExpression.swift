import Language

/// «ces dix dernières années», «les trois prochains mois»: units before or after the issue date.
struct RollingExpression: CalendarExpression {
  /// How many units.
  let count: Int
  /// Which.
  let unit: CalendarUnit
  /// 1 for those to come, −1 for those past.
  let sign: Int

  func period(in context: ResolutionContext) -> Period {
    guard let issued = context.issued else { return .unknownDay }
    let far = RelativeUnitExpression.period(unit, sign * count, from: issued, basis: .relative)
    let near = RelativeUnitExpression.period(unit, sign > 0 ? 1 : 0, from: issued, basis: .relative)
    var period = sign > 0 ? join(near, far) : join(far, near)
    period.isInterval = true
    return period
  }

  private func join(_ first: Period, _ last: Period) -> Period {
    let start = first.isInterval ? first.first?.description ?? first.text : first.text
    let end = last.isInterval ? last.last?.description ?? last.text : last.text
    return Period(start + "/" + end, from: first.first, to: last.last, basis: .relative)
  }
}

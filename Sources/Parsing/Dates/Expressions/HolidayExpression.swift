import Language

/// «Noël 2023», «lundi de Pâques», «la veille de l’Ascension».
struct HolidayExpression: CalendarExpression {
  /// The feast.
  let feast: Holiday
  /// −1 for its eve.
  var shift = 0
  /// The year, where written.
  var year: Int?
  /// «dernier» −1, «prochain» 1.
  var relation: Int?

  var stated: StatedFields { StatedFields(year: year) }

  func completed(by fields: StatedFields) -> any CalendarExpression {
    HolidayExpression(feast: feast, shift: shift, year: year ?? fields.year, relation: relation)
  }

  func period(in context: ResolutionContext) -> Period {
    let carried = relation == nil ? context.carriedYear { (day(in: $0), day(in: $0)) } : nil
    guard let year = year ?? carried else { return nearest(in: context) }
    return Period(day: day(in: year), basis: self.year == nil ? .inferred : .explicit)
  }

  private func day(in year: Int) -> CalendarDate { feast.day(in: year).adding(days: shift) }

  private func nearest(in context: ResolutionContext) -> Period {
    guard let anchor = context.anchor else { return .unknownDay }
    let days = (anchor.year - 1...anchor.year + 1).map { day(in: $0) }
    let chosen: CalendarDate? =
      switch relation {
      case -1: days.last { $0 < anchor }
      case 1: days.first { $0 > anchor }
      default: context.direction == .past ? nearest(of: days, to: anchor) : days.first { $0 >= anchor }
      }
    return chosen.map { Period(day: $0, basis: .inferred) } ?? .unknownDay
  }

  /// In the past tense a feast of these days may still lie just ahead.
  private func nearest(of days: [CalendarDate], to anchor: CalendarDate) -> CalendarDate? {
    days.min { abs($0.daysSince1970 - anchor.daysSince1970) < abs($1.daysSince1970 - anchor.daysSince1970) }
  }
}

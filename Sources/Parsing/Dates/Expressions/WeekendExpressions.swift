import Language

/// «ce week-end», «le week-end dernier», «le week-end prochain».
struct WeekendExpression: CalendarExpression {
  /// «dernier» −1, «prochain» 1, «ce» 0; `nil` where only the tense tells.
  var relation: Int?

  /// The Saturday of the week-end that a day lies in or next to.
  static func saturday(nearest day: CalendarDate) -> CalendarDate {
    day.adding(days: day.weekday <= 2 ? -1 - day.weekday : 6 - day.weekday)
  }

  /// The last day of the week, from Monday, on which «le week-end» without a verb is the one gone by.
  private static let lookingBack = 2

  func period(in context: ResolutionContext) -> Period {
    guard let issued = context.issued else { return .unknownDay }
    let thisSaturday = issued.adding(days: issued.weekday == 7 ? -1 : 6 - issued.weekday)
    let isToldPast = context.direction == .past || context.direction == nil && relation == nil && issued.weekday <= Self.lookingBack
    let isPast = relation == -1 || (relation != 1 && isToldPast && issued.weekday < 6)
    let saturday = thisSaturday.adding(days: isPast ? -7 : relation == 1 && issued.weekday >= 6 ? 7 : 0)
    return Period(from: saturday, to: saturday.adding(days: 1), basis: .relative)
  }
}

/// «week-end de la Pentecôte», «pont de l’Ascension»: the days off beside a feast.
struct FeastWeekendExpression: CalendarExpression {
  /// The feast.
  let feast: HolidayExpression

  var stated: StatedFields { feast.stated }

  func period(in context: ResolutionContext) -> Period {
    var nearest = context
    nearest.direction = context.direction ?? .past
    let named = feast.period(in: nearest)
    guard let day = named.first else { return named }
    let first = day.weekday == 4 ? day : WeekendExpression.saturday(nearest: day)
    let last =
      [.easterSunday, .whitSunday].contains(feast.feast) ? day.adding(days: 1) : max(first.adding(days: day.weekday == 4 ? 3 : 1), day)
    return Period(from: first, to: last, basis: named.basis)
  }
}

import Language

/// «mercredi», «lundi prochain», «ce vendredi».
struct WeekdayExpression: CalendarExpression {
  /// The day of the week from Monday 1.
  let weekday: Int
  /// «dernier» −1, «prochain» 1, «ce» 0; `nil` where only the tense tells.
  var relation: Int?
  /// «lundi en huit»: weeks after the next.
  var furtherWeeks = 0
  /// «le lundi suivant»: counted from the date named before rather than from the issue date.
  var isAnaphoric = false

  var stated: StatedFields { StatedFields(relation: relation) }

  func completed(by fields: StatedFields) -> any CalendarExpression {
    WeekdayExpression(weekday: weekday, relation: relation ?? fields.relation, furtherWeeks: furtherWeeks, isAnaphoric: isAnaphoric)
  }

  func period(in context: ResolutionContext) -> Period {
    if relation == nil, let named = context.day(lastNamedOn: weekday) { return Period(day: named, basis: .inferred) }
    if isAnaphoric, let previous = context.previousUnit?.last {
      let ahead = (weekday - previous.weekday + 6) % 7 + 1
      let back = (previous.weekday - weekday + 6) % 7 + 1
      return Period(day: previous.adding(days: relation == -1 ? -back : ahead), basis: .inferred)
    }
    guard let issued = context.issued else { return .unknownDay }
    if let next = dayAfter(context.previousUnit?.last, in: context) { return Period(day: next, basis: .inferred) }
    let ahead = (weekday - issued.weekday + 7) % 7
    return Period(day: issued.adding(days: offset(ahead: ahead, in: context) + 7 * furtherWeeks), basis: .relative)
  }

  /// «fermée lundi 14 et mardi 15, réouverture mercredi»: the day after the one named last, where that is still to come.
  private func dayAfter(_ last: CalendarDate?, in context: ResolutionContext) -> CalendarDate? {
    guard relation == nil, context.direction != .past, let issued = context.issued, let last, last > issued else { return nil }
    let next = last.adding(days: 1)
    return next.weekday == weekday ? next : nil
  }

  /// «déclaré dimanche, le feu a été éteint lundi», said on that Monday: the story has come to the last days.
  private func isUnderWay(_ context: ResolutionContext) -> Bool {
    guard let issued = context.issued, let last = context.previous?.last else { return false }
    return last < issued && last > issued.adding(days: -7)
  }

  private func offset(ahead: Int, in context: ResolutionContext) -> Int {
    switch relation {
    case 1: ahead == 0 && furtherWeeks == 0 ? 7 : ahead
    case -1: ahead - 7
    case 0: context.direction == .past && ahead > 0 ? ahead - 7 : ahead
    default:
      switch context.direction {
      case .past: ahead == 0 && isUnderWay(context) ? 0 : ahead - 7
      case .future: ahead == 0 && !context.hasPartOfDay ? 7 : ahead
      case nil: ahead
      }
    }
  }
}

/// «mardi de la semaine prochaine».
struct WeekdayOfWeekExpression: CalendarExpression {
  /// The day of the week from Monday 1.
  let weekday: Int
  /// Weeks after that of the issue date.
  let weeks: Int

  func period(in context: ResolutionContext) -> Period {
    guard let issued = context.issued else { return .unknownDay }
    return Period(day: issued.adding(days: weekday - issued.weekday + 7 * weeks), basis: .relative)
  }
}

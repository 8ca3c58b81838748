import Language

extension RecognisedDate {
  /// How many tokens may part a day's number from the date whose month it shares: «et du», «, le».
  private static let reach = 3
  /// The rule whose days have their month from the sentence.
  private static let bareDay = BareDay().id

  /// Takes the month and year of the next date where this one has a day's number alone: «les nuits du 8 au 12 et du 15 avril».
  mutating func borrow(from next: RecognisedDate) {
    let gap = next.source.tokens.lowerBound - source.tokens.upperBound
    guard (0...Self.reach).contains(gap), source.rule != Self.bareDay, let fields = next.item.expression.date?.stated, fields.day != nil,
      fields.month != nil
    else { return }
    let month = StatedFields(year: fields.year, month: fields.month)
    switch item.expression {
    case .moment(var moment) where moment.lacksMonth:
      moment.date = moment.date?.completed(by: month)
      item.expression = .moment(moment)
    case .interval(let from, let to?) where to.lacksMonth && from?.lacksMonth != false:
      item.expression = .interval(from: from, to: Moment(date: to.date?.completed(by: month), part: to.part, time: to.time))
    default: break
    }
  }
}

extension Moment {
  /// Whether it names a day by its number and no month: «le 12».
  fileprivate var lacksMonth: Bool {
    guard let stated = date?.stated else { return false }
    return stated.day != nil && stated.month == nil && stated.weekday == nil
  }
}

import Language

/// «lundi 27 novembre 2023», «3 décembre», «jeudi 30», «le 12»: a day by its number.
struct DayExpression: CalendarExpression {
  var stated: StatedFields
  /// Whether a month named in another sentence is not its own: «se réunira le 18».
  var isOwnSentence = false

  init(day: Int, month: Int? = nil, year: Int? = nil, weekday: Int? = nil, relation: Int? = nil, yearOffset: Int? = nil) {
    stated = StatedFields(year: year, month: month, day: day, weekday: weekday, relation: relation, yearOffset: yearOffset)
  }

  func completed(by fields: StatedFields) -> any CalendarExpression {
    var day = self
    if day.stated.month == nil, let month = fields.month { day.stated.month = month }
    if day.stated.year == nil { day.stated.year = fields.year }
    return day
  }

  func period(in context: ResolutionContext) -> Period {
    let day = stated.day ?? 1
    guard let month = stated.month else { return periodWithoutMonth(day, in: context) }
    let basis: DateBasis = stated.year == nil ? .inferred : .explicit
    guard let year = stated.year ?? context.year(of: stated) else {
      return Period("XXXX-\(CalendarDate.padded(month))-\(CalendarDate.padded(day))", from: nil, to: nil, basis: .inferred)
    }
    return Self.period(year, month, day, basis)
  }

  /// A day that need not exist: then it is kept as printed, without first and last day.
  private static func period(_ year: Int, _ month: Int, _ day: Int, _ basis: DateBasis) -> Period {
    if let date = CalendarDate(year: year, month: month, day: day) { return Period(day: date, basis: basis) }
    return Period("\(year)-\(CalendarDate.padded(month))-\(CalendarDate.padded(day))", from: nil, to: nil, basis: basis)
  }

  /// «jeudi 30»: of the months around, the one in which that day is a Thursday; «le 12»: the month named before, or the next.
  private func periodWithoutMonth(_ day: Int, in context: ResolutionContext) -> Period {
    guard let anchor = context.anchor ?? context.month else {
      return Period("XXXX-XX-\(CalendarDate.padded(day))", from: nil, to: nil, basis: .inferred)
    }
    let around = (-3...3).compactMap { shift in Self.day(day, monthsAfter: shift, of: anchor) }
    if let weekday = stated.weekday, let best = context.nearest(of: around.filter { $0.weekday == weekday }) {
      return Period(day: best, basis: .inferred)
    }
    if !isOwnSentence, let last = context.month,
      let next = [0, 1].lazy.compactMap({ Self.day(day, monthsAfter: $0, of: last) }).first(where: { $0 >= last })
    {
      return Period(day: next, basis: .inferred)
    }
    return context.nearest(of: around).map { Period(day: $0, basis: .inferred) } ?? .unknownDay
  }

  private static func day(_ day: Int, monthsAfter shift: Int, of anchor: CalendarDate) -> CalendarDate? {
    let first = anchor.adding(months: shift)
    return CalendarDate(year: first.year, month: first.month, day: day)
  }
}

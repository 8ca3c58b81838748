import Language

/// «novembre 2023», «en mars», «mars dernier».
struct MonthExpression: CalendarExpression {
  var stated: StatedFields

  init(month: Int, year: Int? = nil, relation: Int? = nil, yearOffset: Int? = nil) {
    stated = StatedFields(year: year, month: month, relation: relation, yearOffset: yearOffset)
  }

  func completed(by fields: StatedFields) -> any CalendarExpression {
    var month = self
    if month.stated.year == nil { month.stated.year = fields.year }
    return month
  }

  func period(in context: ResolutionContext) -> Period {
    let month = stated.month ?? 1
    guard let year = stated.year ?? context.year(of: stated) else {
      return Period("XXXX-\(CalendarDate.padded(month))", from: nil, to: nil, basis: .inferred)
    }
    return Period(year: year, month: month, basis: stated.year == nil ? .inferred : .explicit)
  }
}

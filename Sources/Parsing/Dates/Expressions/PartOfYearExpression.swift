import Language

/// «été 2024», «1er trimestre 2024», «second semestre»: a part of a year that EDTF gives a code (ISO 8601-2, 4.8).
struct PartOfYearExpression: CalendarExpression {
  /// 21 to 24 the seasons, 33 to 36 the quarters, 40 and 41 the halves.
  let code: Int
  /// The year in which it begins.
  var year: Int?
  /// «dernier» −1, «prochain» 1, «cet été» 0.
  var relation: Int?
  /// «de l’année dernière» −1: years after that of the issue date.
  var yearOffset: Int?

  var stated: StatedFields { StatedFields(year: year) }
  /// A winter runs over the new year.
  var statedYears: ClosedRange<Int>? { year.map { $0...(code == 24 ? $0 + 1 : $0) } }

  func completed(by fields: StatedFields) -> any CalendarExpression {
    PartOfYearExpression(code: code, year: year ?? fields.year, relation: relation, yearOffset: yearOffset)
  }

  func period(in context: ResolutionContext) -> Period {
    let basis: DateBasis = year != nil ? .explicit : relation != nil || yearOffset != nil ? .relative : .inferred
    let counted = yearOffset.flatMap { offset in context.anchor.map { $0.year + offset } }
    // «cet été», «l’hiver dernier» are seen from the issue date, whatever year the sentence names.
    let carried = relation == nil ? context.carriedYear { Self.days(of: code, in: $0) } : nil
    guard let year = year ?? counted ?? carried ?? guessedYear(in: context) else {
      return Period("XXXX-\(code)", from: nil, to: nil, basis: basis)
    }
    let (first, last) = Self.days(of: code, in: year)
    return Period("\(year)-\(code)", from: first, to: last, basis: basis)
  }

  /// The year whose part is nearest to the issue date, or lies where the words point.
  private func guessedYear(in context: ResolutionContext) -> Int? {
    guard let anchor = context.anchor else { return nil }
    let years = (anchor.year - 2...anchor.year + 1)
    let direction = relation.flatMap { $0 < 0 ? .past : $0 > 0 ? .future : nil } ?? context.direction
    if relation == nil || relation == 0, years.contains(where: { Self.contains(anchor, code, $0) }), direction != .past || code < 30 {
      return years.first { Self.contains(anchor, code, $0) }
    }
    return switch direction {
    case .past: years.last { Self.days(of: code, in: $0).last.map { $0 < anchor } ?? false }
    case .future: years.first { Self.days(of: code, in: $0).first.map { $0 > anchor } ?? false }
    case nil: years.min { Self.distance(code, $0, anchor) < Self.distance(code, $1, anchor) }
    }
  }

  private static func contains(_ day: CalendarDate, _ code: Int, _ year: Int) -> Bool {
    guard case (let first?, let last?) = days(of: code, in: year) else { return false }
    return first <= day && day <= last
  }

  private static func distance(_ code: Int, _ year: Int, _ anchor: CalendarDate) -> Int {
    guard case (let first?, let last?) = days(of: code, in: year) else { return .max }
    return min(abs(first.daysSince1970 - anchor.daysSince1970), abs(last.daysSince1970 - anchor.daysSince1970))
  }

  /// The first and last day; meteorological seasons, a winter ends in the next year.
  static func days(of code: Int, in year: Int) -> (first: CalendarDate?, last: CalendarDate?) {
    let (month, length) =
      switch code {
      case 21...24: ((code - 20) * 3, 3)
      case 33...36: ((code - 33) * 3 + 1, 3)
      default: ((code - 40) * 6 + 1, 6)
      }
    let first = CalendarDate(year: year, month: month, day: 1)
    return (first, first?.adding(months: length).adding(days: -1))
  }
}

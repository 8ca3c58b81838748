import Language

/// Days as a text names them: it takes the document around to say which they are.
protocol CalendarExpression: Sendable {
  /// The year and month that are written, which an interval's other end or the next of a list may share.
  var stated: StatedFields { get }
  /// The same with a year or month that stands elsewhere in the expression.
  func completed(by fields: StatedFields) -> any CalendarExpression
  /// The years that are written, which the dates around may share.
  var statedYears: ClosedRange<Int>? { get }
  /// The days it means in a document.
  func period(in context: ResolutionContext) -> Period
}

extension CalendarExpression {
  /// Nothing that others could share.
  var stated: StatedFields { StatedFields() }
  /// The one that is written.
  var statedYears: ClosedRange<Int>? { stated.year.map { $0...$0 } }
  /// Whether it names years and nothing finer.
  var isOfYears: Bool { statedYears != nil && stated.month == nil && (self is YearExpression || self is YearSpanExpression) }
  /// Whole as it is.
  func completed(by fields: StatedFields) -> any CalendarExpression { self }
}

/// The parts of a date that are written out.
struct StatedFields: Sendable, Equatable {
  /// Each part, `nil` where it is not written.
  var year, month, day, weekday: Int?
  /// «dernier» −1, «prochain» 1.
  var relation: Int?
  /// «de l’année dernière» −1, «de cette année» 0: years after that of the issue date.
  var yearOffset: Int?
}

/// Days found for an expression: an EDTF value with the first and last day it covers.
struct Period: Sendable {
  /// EDTF, without qualification.
  var text: String
  /// The days covered; `nil` where unknown.
  var first, last: CalendarDate?
  /// How they came about.
  var basis: DateBasis
  /// The part of the period that the expression itself says: «ce soir».
  var part: DateModifier?
  /// Whether the value is an interval.
  var isInterval = false

  /// The day it is; `nil` where it is longer or unknown.
  var singleDay: CalendarDate? { first == last ? first : nil }

  /// One day.
  init(day: CalendarDate, basis: DateBasis, part: DateModifier? = nil) {
    (text, first, last, self.basis, self.part) = (day.description, day, day, basis, part)
  }

  /// Days from one to another, ends included.
  init(from first: CalendarDate, to last: CalendarDate, basis: DateBasis, part: DateModifier? = nil) {
    (text, self.first, self.last, self.basis, self.part) = ("\(first)/\(last)", first, last, basis, part)
    isInterval = true
  }

  /// A month, year, season… with a value of its own.
  init(_ text: String, from first: CalendarDate?, to last: CalendarDate?, basis: DateBasis) {
    (self.text, self.first, self.last, self.basis) = (text, first, last, basis)
  }

  /// A whole month.
  init(year: Int, month: Int, basis: DateBasis) {
    let first = CalendarDate(year: year, month: month, day: 1)
    let last = CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, of: year))
    self.init("\(year)-\(CalendarDate.padded(month))", from: first, to: last, basis: basis)
  }

  /// A whole year.
  init(year: Int, basis: DateBasis) {
    self.init(
      "\(year)", from: CalendarDate(year: year, month: 1, day: 1), to: CalendarDate(year: year, month: 12, day: 31), basis: basis)
  }

  /// A day that nothing tells, or that cannot be told without an issue date.
  static let unknownDay = Period("XXXX-XX-XX", from: nil, to: nil, basis: .relative)
}

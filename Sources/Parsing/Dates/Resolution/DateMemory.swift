import Language

/// What a document has named so far, as far as later dates may build on it.
struct DateMemory {
  private var position = 0
  private var sentence = 0
  fileprivate var block: Int32 = -1
  private var previous: (period: Period, block: Int32)?
  private var unit: (period: Period, block: Int32)?
  private var named: [Int: CalendarDate] = [:]
  private var year: (value: Int, sentence: Int)?
  fileprivate var table: (year: Int?, block: Int32, row: Int)?
  fileprivate var rows = 0
  private var month: (day: CalendarDate, block: Int32)?
  private var nearby: (day: CalendarDate, block: Int32)?

  /// How many blocks a section may span whose dates share a year.
  private static let section: Int32 = 6

  /// Moves on to a token, counting the sentences passed.
  mutating func advance(to token: Int, in tokens: Tokens) {
    while position <= token {
      if tokens.traits[position].contains(.sentenceStart) { sentence += 1 }
      if tokens.traits[position].contains(.rowEnd) { rows += 1 }
      position += 1
    }
    block = tokens.blocks[token]
  }

  /// What is known at this point.
  ///
  /// - Parameter reach: How many blocks back a month or a date may have been named: 0 in running text, more in a list.
  func context(issued: CalendarDate?, reach: Int32) -> ResolutionContext {
    var context = ResolutionContext(issued: issued)
    if let table, table.block == block, table.row < rows { context.carriedYear = table.year }
    if let year, year.sentence == sentence { context.carriedYear = year.value }
    if let month, block - month.block <= reach { context.month = month.day }
    if let nearby, block - nearby.block <= Self.section { context.nearby = nearby.day }
    if let previous, previous.block == block { context.previous = previous.period }
    if let unit, block - unit.block <= reach { context.previousUnit = unit.period }
    context.named = named
    return context
  }

  /// Keeps what a date has told; the date of a law tells little.
  mutating func remember(_ date: RecognisedDate, _ value: ResolvedValue, isLegal: Bool) {
    guard let period = value.period, let first = period.first else { return }
    let stated = date.item.expression.date?.stated ?? StatedFields()
    if stated.year != nil, stated.month != nil, date.item.expression.isClosed { nearby = (first, block) }
    guard !isLegal else { return }
    if let weekday = stated.weekday, stated.day != nil, first.weekday == weekday { named[weekday] = first }
    if stated.month != nil || stated.day != nil { month = (first, block) }
    guard date.item.expression.isClosed, date.item.modifier == nil else { return }
    unit = (period, block)
    if !period.isInterval, period.first == period.last { previous = (period, block) }
    if let year = stated.year { self.year = (year, sentence) }
  }
}

// MARK: - Tables

extension DateMemory {
  /// Keeps a year that is all of a table's cell: the dates in the rows below are of that year; two in one row say nothing.
  mutating func rememberCell(_ date: RecognisedDate, in tokens: Tokens) {
    let range = date.source.tokens
    guard let year = (date.item.expression.date as? YearExpression)?.year, !tokens.block(of: range.lowerBound).rows.isEmpty,
      tokens.has(range.upperBound, .cellEnd), range.lowerBound == 0 || tokens.has(range.lowerBound - 1, .cellEnd)
    else { return }
    let isSecond = table?.block == block && table?.row == rows
    table = (isSecond ? nil : year, block, rows)
  }
}

extension DateExpression {
  /// The days of a moment, or the last days of an interval that are written.
  var date: (any CalendarExpression)? {
    switch self {
    case .moment(let moment), .hours(let moment, _, _): moment.date
    case .interval(let from, let to): to?.date ?? from?.date
    case .duration, .recurrence: nil
    }
  }

  /// Whether it names days rather than an end of time: «depuis 2011» tells nothing of the year of the next date.
  var isClosed: Bool {
    switch self {
    case .moment, .hours: true
    default: false
    }
  }
}

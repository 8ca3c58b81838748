import Language

/// What a document has named so far, as far as later dates may build on it.
struct DateMemory {
  private var position = 0
  private var sentence = 0
  fileprivate var block: Int32 = -1
  private var previous: (period: Period, block: Int32)?
  private var unit: (period: Period, block: Int32)?
  private var named: [Int: CalendarDate] = [:]
  private var years: (value: ClosedRange<Int>, sentence: Int)?
  fileprivate var heading: (years: ClosedRange<Int>, block: Int32)?
  private var listed: (day: CalendarDate, end: Int, block: Int32)?
  fileprivate var table: (year: Int?, block: Int32, row: Int)?
  fileprivate var rows = 0
  private var month: (day: CalendarDate, block: Int32)?
  private var nearby: (day: CalendarDate, block: Int32)?

  /// How many blocks a section may span whose dates share a year.
  private static let section: Int32 = 6
  /// How many lines may stand under a heading that names their year.
  private static let programme: Int32 = 40
  /// How many tokens may stand behind the year in a heading.
  private static let labelLength = 24
  /// How many tokens may part two dates of one list: «le 3 mars, puis le».
  private static let listGap = 10

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
  /// - Parameters:
  ///   - token: The first token of the date that is asked about.
  ///   - reach: How many blocks back a month or a date may have been named: 0 in running text, more in a list.
  ///   - isEntry: Whether the date begins a line, a cell or an item of a list, or follows its label: «Mauriac : du 1er au 30 septembre».
  func context(issued: CalendarDate?, at token: Int, reach: Int32, isEntry: Bool) -> ResolutionContext {
    var context = ResolutionContext(issued: issued)
    if isEntry, let heading, block - heading.block <= Self.programme { context.carriedYears = heading.years }
    if let table, table.block == block, table.row < rows { context.carriedYears = table.year.map { $0...$0 } }
    if let years, years.sentence == sentence { context.carriedYears = years.value }
    if let listed, listed.block == block && token - listed.end <= Self.listGap || isEntry && block - listed.block <= 1 {
      context.listed = listed.day
    }
    if let month, block - month.block <= reach { context.month = month.day }
    if let nearby, block - nearby.block <= (isEntry ? Self.programme : Self.section) { context.nearby = nearby.day }
    if let previous, previous.block == block { context.previous = previous.period }
    if let unit, block - unit.block <= reach { context.previousUnit = unit.period }
    context.named = named
    return context
  }

  /// The first day of an interval within one month: after «du 6 au 12 mai», «sauf le 8» is in May too.
  private static func opening(of date: RecognisedDate, to last: CalendarDate) -> CalendarDate {
    guard case .interval(let from?, _) = date.item.expression, let stated = from.date?.stated, let day = stated.day,
      stated.month ?? last.month == last.month, let first = CalendarDate(year: last.year, month: last.month, day: day), first < last
    else { return last }
    return first
  }

  /// Keeps what a date has told; the date of a law or of a birth tells little, and the year of a comparison nothing where the sentence has named its own.
  mutating func remember(_ date: RecognisedDate, _ value: ResolvedValue, role: DateRole?) {
    guard let period = value.period, let first = period.first else { return }
    let stated = date.item.expression.date?.stated ?? StatedFields()
    if stated.year != nil, stated.month != nil, date.item.expression.isBounded { nearby = (first, block) }
    guard role != .legalReference, role != .birth else { return }
    if stated.month != nil { listed = (first, date.source.tokens.upperBound, block) }
    if let weekday = stated.weekday, stated.day != nil, first.weekday == weekday { named[weekday] = first }
    if stated.month != nil || stated.day != nil { month = (Self.opening(of: date, to: first), block) }
    // «du 19 au 23 janvier, puis la semaine suivante»: what comes after counts from the end.
    if case .interval(_, .some) = date.item.expression, date.item.modifier == nil, stated.day != nil, let last = period.last {
      unit = (Period(day: last, basis: period.basis), block)
    }
    // «Entre 2016 et 2022 …, six ans auparavant».
    if case .interval(.some, .some) = date.item.expression, stated.year != nil, stated.month == nil, stated.day == nil,
      let last = period.last
    {
      unit = (Period(year: last.year, basis: period.basis), block)
    }
    guard date.item.expression.isClosed, date.item.modifier == nil || date.item.modifier == .approximate else { return }
    let offset = date.item.expression.date as? OffsetExpression
    let isCounted = offset?.isAnaphoric == true
    // «En 2024 …, un an plus tôt, …, l’année précédente»: both are counted from 2024; what comes «deux ans plus tard» goes on.
    if !isCounted || offset?.sign == 1 { unit = (period, block) }
    if !period.isInterval, period.first == period.last { previous = (period, block) }
    if role == .comparison, years?.sentence == sentence { return }
    if let years = isCounted ? first.year...first.year : date.item.expression.date?.statedYears { self.years = (years, sentence) }
  }
}

// MARK: - Headings

extension DateMemory {
  /// Keeps the year that a heading names, or a line that ends in a colon: the dates that begin the lines below are of that year.
  mutating func rememberHeading(_ date: RecognisedDate, in tokens: Tokens) {
    guard date.item.expression.date?.isOfYears == true, let years = date.item.expression.date?.statedYears else { return }
    let here = tokens.block(of: date.source.tokens.lowerBound)
    var end = date.source.tokens.upperBound
    let limit = min(tokens.count, end + Self.labelLength)
    while end < limit, !tokens.has(end, .blockEnd) { end += 1 }
    let isLabel =
      [.title, .subtitle, .heading].contains(here.role) && tokens.value(date.source.tokens.lowerBound - 1, in: Self.during) == nil
    let announces = here.rows.isEmpty && end < limit && tokens.isMark(end - 1, .colon)
    guard isLabel || announces else { return }
    heading = (years, block)
  }

  /// «Contrats signés en 2024» tells of that year, «Calendrier 2024» of what stands below.
  private static let during = WordClass("word before a year that is told of", ["en", "depuis"])
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
    case .moment(let moment), .hours(let moment, _, _, _): moment.date
    case .interval(let from, let to): to?.date ?? from?.date
    case .recurrence(let recurrence): recurrence.to?.date ?? recurrence.from?.date
    case .duration: nil
    }
  }

  /// Whether it names days rather than an end of time: «depuis 2011» tells nothing of the year of the next date.
  var isClosed: Bool {
    switch self {
    case .moment, .hours: true
    default: false
    }
  }

  /// Whether it names days from the first to the last one.
  fileprivate var isBounded: Bool {
    if case .interval(.some, .some) = self { return true }
    return isClosed
  }
}

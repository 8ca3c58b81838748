import Language

/// What a document has named so far, as far as later dates may build on it.
struct DateMemory {
  private var position = 0
  private var sentence = 0
  private var block: Int32 = -1
  private var previous: Period?
  private var named: [Int: CalendarDate] = [:]
  private var year: (value: Int, sentence: Int)?
  private var month: (year: Int, month: Int, block: Int32)?
  private var nearby: (day: CalendarDate, block: Int32)?

  /// How many blocks a list, a table or a section with one month may span.
  private static let reach: Int32 = 6

  /// Moves on to a token, counting the sentences passed.
  mutating func advance(to token: Int, in tokens: Tokens) {
    while position <= token {
      if tokens.traits[position].contains(.sentenceStart) { sentence += 1 }
      position += 1
    }
    block = tokens.blocks[token]
  }

  /// What is known at this point.
  func context(issued: CalendarDate?, block: Int32) -> ResolutionContext {
    var context = ResolutionContext(issued: issued)
    if let year, year.sentence == sentence { context.carriedYear = year.value }
    if let month, block - month.block <= Self.reach { context.month = (month.year, month.month) }
    if let nearby, block - nearby.block <= Self.reach { context.nearby = nearby.day }
    (context.previous, context.named) = (previous, named)
    return context
  }

  /// Keeps what a date has told.
  mutating func remember(_ date: RecognisedDate, _ value: ResolvedValue) {
    guard date.item.role != .legalReference else { return }
    guard let period = value.period, let first = period.first else { return }
    previous = period
    let stated = date.item.expression.date?.stated
    if let weekday = stated?.weekday, stated?.day != nil, first.weekday == weekday { named[weekday] = first }
    if stated?.month != nil { month = (first.year, first.month, block) }
    if let year = stated?.year {
      nearby = (first, block)
      if date.item.expression.isClosed { self.year = (year, sentence) }
    }
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

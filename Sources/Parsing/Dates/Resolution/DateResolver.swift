import Language

/// Gives the dates of a document their values, in reading order, remembering what was named before.
struct DateResolver {
  private let tokens: Tokens
  private let issued: CalendarDate?
  private let isQuery: Bool
  private var memory = DateMemory()
  /// A text of so few tokens, and no sentence, is a query or a line of a diary: without a verb it speaks of what is to come.
  private static let shortText = 14
  /// How many items a list may have whose dates share a month.
  private static let listReach: Int32 = 8

  init(tokens: Tokens, issued: CalendarDate?) {
    self.tokens = tokens
    self.issued = issued
    let last = tokens.count - 2
    let isSentence = tokens.isMark(last, .stop) && tokens.value(last - 1, in: DateWords.shortMonths) == nil
    isQuery = tokens.count <= Self.shortText && !isSentence
  }

  /// The values of all dates.
  mutating func resolve(_ dates: [RecognisedDate]) -> [DateMention] {
    var mentions: [DateMention] = []
    mentions.reserveCapacity(dates.count)
    var dates = dates
    for index in dates.indices.dropLast().reversed() { dates[index].borrow(from: dates[index + 1]) }
    for date in dates {
      memory.advance(to: date.source.tokens.lowerBound, in: tokens)
      let value = value(of: date)
      let mention = mention(of: date, value)
      memory.remember(date, value, role: mention.role)
      memory.rememberCell(date, in: tokens)
      memory.rememberHeading(date, in: tokens)
      mentions.append(mention)
    }
    return mentions
  }

  private func value(of date: RecognisedDate) -> ResolvedValue {
    let context = context(for: date)
    switch date.item.expression {
    case .moment(let moment):
      if context.previous == nil, let offset = moment.date as? OffsetExpression, offset.isCountedFromText {
        return ResolvedValue(offset.duration)
      }
      return ResolvedValue(moment, modifier: date.item.modifier, in: context)
    case .interval(let from, let to): return ResolvedValue(from: from, to: to, in: context)
    case .hours(let day, let from, let to, let isNextDay):
      return ResolvedValue(hoursOn: day, from: from, to: to, isNextDay: isNextDay, in: context)
    case .duration(let duration): return ResolvedValue(duration)
    case .recurrence(let recurrence): return ResolvedValue(recurrence, in: context)
    }
  }

  private func context(for date: RecognisedDate) -> ResolutionContext {
    let first = date.source.tokens.lowerBound
    let block = tokens.block(of: first)
    let isListed = block.role == .listItem
    let isEntry = isListed || !block.rows.isEmpty || beginsLine(first)
    let isLabelled = tokens.isMark(first - 1, .colon, .dash)
    var context = memory.context(
      issued: issued, at: first, reach: isListed || isEntry ? Self.listReach : 0, isEntry: isEntry || isLabelled)
    guard date.item.expression.dependsOnContext else { return context }
    let told = date.item.direction
    guard told != .past else {
      context.direction = .past
      return context
    }
    let tense = tense(around: date)
    let fallback = isQuery ? .future : date.item.expression.isOpenEnded ? nil : told
    context.isTold = tense?.direction != nil
    context.isOfNoun = isOfNoun(first)
    context.direction = tense == .unclear && date.item.modifier != .before ? fallback : tense.map(\.direction) ?? fallback
    switch date.item.expression {
    case .moment(let moment): context.hasPartOfDay = moment.part != nil || moment.date is NightExpression
    case .interval(let from?, _): context.hasPartOfDay = from.part != nil || from.time != nil
    // «a pris un arrêté … maintenus jusqu’au 31 décembre»: what is done holds for a time to come.
    case .interval(nil, _) where context.direction == .past: context.direction = nil
    default: break
    }
    return context
  }

  /// What the verbs say; where «jusqu’au» or «à compter du» points ahead only those near by, but for one in the future: «À compter du 12 mars, les horaires changeront».
  private func tense(around date: RecognisedDate) -> TenseReader.Reading? {
    let mention = date.source.tokens
    guard date.item.direction != nil else { return TenseReader.reading(around: mention, in: tokens) }
    if let near = TenseReader.reading(around: mention, in: tokens, within: TenseReader.shortReach) { return near }
    guard date.item.expression.isOpenEnded else { return nil }
    return TenseReader.reading(around: mention, in: tokens) == .future ? .future : nil
  }

  /// Whether a token begins a line or sentence, but for a bullet or an article: «• 8 novembre», «Le 3 : Massat».
  private func beginsLine(_ token: Int) -> Bool {
    if tokens.has(token, .sentenceStart) || tokens.has(token, .lineStart) { return true }
    guard tokens.has(token - 1, .mark) || tokens.value(token - 1, in: Self.articles) != nil else { return false }
    return tokens.has(token - 1, .sentenceStart) || tokens.has(token - 1, .lineStart)
  }

  /// Whether «de» leads to a date: «la grêle de juillet», «les crues de la mi-juin».
  private func isOfNoun(_ token: Int) -> Bool {
    (token - 2...token).contains { tokens.value($0, in: Self.prepositions) != nil }
  }

  private static let prepositions = WordClass("of", ["de", "d", "du", "des"])
  private static let articles = WordClass("article", ["le", "les"])

  private func mention(of date: RecognisedDate, _ value: ResolvedValue) -> DateMention {
    DateMention(
      source: date.source, kind: value.kind, value: value.text, start: value.start, end: value.end, modifier: value.modifier,
      basis: date.isDistributed && value.basis == .explicit && value.kind != .duration ? .inferred : value.basis,
      role: date.item.role ?? RoleReader.role(of: date, in: tokens))
  }
}

extension DateExpression {
  /// Whether it names its first day only, with its month: «à compter du 15 août» is as near as any day, unlike «dès lundi».
  fileprivate var isOpenEnded: Bool {
    if case .interval(let from?, nil) = self { return from.date?.stated.month != nil }
    return false
  }

  /// Whether its value may depend on tense and neighbours: all but full dates, times, lengths and recurrences.
  var dependsOnContext: Bool {
    switch self {
    case .moment(let moment), .hours(let moment, _, _, _): moment.date?.stated.year == nil && moment.date != nil
    case .interval(let from, let to): from?.date != nil || to?.date != nil
    case .recurrence(let recurrence): recurrence.from != nil || recurrence.to != nil || !recurrence.exceptions.isEmpty
    case .duration: false
    }
  }
}

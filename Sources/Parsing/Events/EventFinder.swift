import Documents
import Language

/// Joins the mentions of one sentence into events, and quotations to their speakers.
public struct EventFinder: Sendable {
  /// The quotations of a parsed document.
  func quotes(in parsed: ParsedDocument) -> [QuoteMention] { QuoteFinder(parsed).quotes }

  /// The events of a parsed document: one a sentence, list item or table row that tells of one and dates it, or has its hour below a day.
  func events(in parsed: ParsedDocument) -> [EventMention] {
    let places = MentionIndex(of: parsed.places.map(\.mentions), in: parsed.tokens)
    let triggers = EventTriggers(parsed)
    let officials = MentionIndex(of: parsed.officials.map(\.mentions), in: parsed.tokens)
    func event(_ trigger: (token: Int, kind: String), in segment: Range<Int>, date: Int) -> EventMention? {
      let title = title(from: trigger.token, in: segment, dates: parsed.dates, tokens: parsed.tokens)
      guard title.utf8.contains(UInt8(ascii: " ")) else { return nil }
      return EventMention(
        source: MentionSource(segment, in: parsed.tokens, rule: "event.dated-\(trigger.kind)"),
        title: title, kind: trigger.kind, date: date,
        places: Self.unique(segment.compactMap { places[$0] }), officials: Self.unique(segment.compactMap { officials[$0] }))
    }
    var events: [EventMention] = []
    var end = 0
    let days = parsed.dates.indices.filter {
      isDay(parsed.dates[$0], issued: parsed.header.issued) && !isOfFacts(parsed.dates[$0].source.tokens.lowerBound, parsed.tokens)
    }
    for (position, day) in days.enumerated() where parsed.dates[day].source.tokens.lowerBound >= end {
      let segment = segment(around: parsed.dates[day].source.tokens.lowerBound, in: parsed.tokens)
      let inside = days[position...].prefix { segment.contains(parsed.dates[$0].source.tokens.lowerBound) }
      let dated = inside.map { (index: $0, tokens: parsed.dates[$0].source.tokens) }
      guard let (index, trigger) = triggers.nearest(in: segment, to: dated) else { continue }
      end = segment.upperBound
      if let event = event(trigger, in: segment, date: index) { events.append(event) }
    }
    let hours = AgendaHours(dates: parsed.dates, tokens: parsed.tokens).pairs
    if hours.isEmpty { return events }
    let (known, told) = (Set(days), Set(events.map(\.source.tokens)))
    for (hour, day) in hours where known.contains(day) {
      let own = parsed.dates[hour].source.tokens
      let segment = segment(around: own.lowerBound, in: parsed.tokens)
      guard !told.contains(segment), let (_, trigger) = triggers.nearest(in: segment, to: [(day, own)]),
        let event = event(trigger, in: segment, date: day)
      else { continue }
      events.append(event)
    }
    return events.sorted { $0.source.tokens.lowerBound < $1.source.tokens.lowerBound }
  }

  /// A day, an hour of a day, a period of days or days that come back from one to another, within a year of the issue date, not the date of a law or of a birth.
  private func isDay(_ date: DateMention, issued: CalendarDate?) -> Bool {
    guard [.date, .datetime, .interval, .recurring].contains(date.kind), date.value.utf8.count >= 10, let start = date.start,
      let day = CalendarDate(iso: start)
    else { return false }
    let isNear = issued.map { abs(day.daysSince1970 - $0.daysSince1970) <= 366 } ?? true
    return isNear && date.role != .legalReference && date.role != .birth && date.role != .publication
  }

  /// «pour des faits constatés les 3, 10 et 24 avril»: the days of what led to the event.
  private func isOfFacts(_ token: Int, _ tokens: Tokens) -> Bool {
    let sentence = tokens.sentence(around: token)
    var before = token - 1
    while before > sentence.lowerBound, !tokens.has(before, .word) || isLink(before, tokens) || tokens.claim(of: before) == .date {
      before -= 1
    }
    return before >= sentence.lowerBound && tokens.value(before, in: Self.facts) != nil
  }

  private static let facts = WordClass(
    "what is said of facts",
    ["constaté", "constatée", "constatés", "constatées", "commis", "commise", "commises", "survenu", "survenue", "survenus", "survenues"])

  /// The sentence around a token; in a table, the row without its last cell’s end.
  private func segment(around token: Int, in tokens: Tokens) -> Range<Int> {
    guard tokens.block(of: token).role == .table else { return tokens.sentence(around: token) }
    var (first, end) = (token, token)
    while first > 0, !isRowEnd(first - 1, tokens) { first -= 1 }
    while end < tokens.count, !isRowEnd(end, tokens) { end += 1 }
    return first..<max(end, first + 1)
  }

  private func isRowEnd(_ token: Int, _ tokens: Tokens) -> Bool { tokens.has(token, .rowEnd) || tokens.has(token, .blockEnd) }

  /// The words of the event: from a noun to the end of its clause, of a verb the whole clause; too few of them, the sentence.
  private func title(from trigger: Int, in segment: Range<Int>, dates: [DateMention], tokens: Tokens) -> String {
    var start = trigger
    if tokens.value(trigger, in: EventWords.wreaths) != nil { start = max(segment.lowerBound, trigger - 2) }
    if tokens.value(trigger, in: EventWords.verbs) != nil {
      while start > segment.lowerBound, trigger - start < 12, !isClauseEnd(start - 1, tokens), !tokens.has(start - 1, .cellEnd) {
        start = aside(endingAt: start, tokens)?.lowerBound ?? start - 1
      }
    }
    let words = undated(start..<segment.upperBound, past: trigger, dates: dates, tokens: tokens)
    guard words.count < 2 else { return text(of: words, in: tokens) }
    return text(of: undated(segment, past: segment.upperBound, dates: dates, tokens: tokens), in: tokens)
  }

  /// Up to sixteen tokens of a stretch without its dates, to the first end of a clause past a token.
  private func undated(_ range: Range<Int>, past trigger: Int, dates: [DateMention], tokens: Tokens) -> [Int] {
    var (words, token) = ([Int](), range.lowerBound)
    let dates = dates.touching(range)
    while token < range.upperBound, words.count < 16, !tokens.has(token, .cellEnd) {
      if let date = dates.first(where: { $0.source.tokens.contains(token) }), !isNameOfYear(date, tokens) {
        token = endOfBound(date.source.tokens.upperBound, tokens)
        if tokens.isMark(token, .comma) { token += 1 }
        words.removeLast(words.reversed().prefix { isLink($0, tokens) }.count)
        if let last = words.last, tokens.value(last, in: Self.lengths) != nil {
          words.removeLast(words.reversed().prefix { tokens.value($0, in: Self.lengths) != nil }.count)
        }
        continue
      }
      if token < trigger, let aside = aside(from: token, tokens) {
        token = aside.upperBound
        continue
      }
      if token > trigger && isClauseEnd(token, tokens) || tokens.isMark(token, .stop) { break }
      if !(words.isEmpty && isLink(token, tokens) && tokens.has(token, .mark)) { words.append(token) }
      token += 1
    }
    words.removeLast(words.reversed().prefix { isLink($0, tokens) }.count)
    return words
  }

  /// What stands in parentheses that close before a token: «quatre écoles (210 élèves) | seront fermées».
  private func aside(endingAt end: Int, _ tokens: Tokens) -> Range<Int>? {
    guard tokens.isMark(end - 1, .closeParenthesis) else { return nil }
    return (max(0, end - Self.asideLength)..<end).last { tokens.isMark($0, .openParenthesis) }.map { $0..<end }
  }

  /// What stands in parentheses that open at a token.
  private func aside(from first: Int, _ tokens: Tokens) -> Range<Int>? {
    guard tokens.isMark(first, .openParenthesis) else { return nil }
    return (first..<min(tokens.count, first + Self.asideLength)).first { tokens.isMark($0, .closeParenthesis) }.map { first..<$0 + 1 }
  }

  /// How many tokens may stand in parentheses, them included.
  private static let asideLength = 12

  /// «L’armistice de 1918»: a year that a name needs.
  private func isNameOfYear(_ date: DateMention, _ tokens: Tokens) -> Bool {
    let year = date.source.tokens
    return year.count == 1 && year.lowerBound > 0 && date.value.utf8.count == 4
      && tokens.value(year.lowerBound - 1, in: FunctionWords.genitives) != nil
  }

  /// A word that nothing ends with.
  private func isLink(_ token: Int, _ tokens: Tokens) -> Bool {
    tokens.value(token, in: FunctionWords.genitives) != nil || tokens.value(token, in: FunctionWords.articles) != nil
      || tokens.value(token, in: Self.links) != nil || tokens.isMark(token, .bullet, .dash, .hyphen)
  }
  /// The token after «inclus», «au moins», «au plus tard» behind a date: they belong to it.
  private func endOfBound(_ token: Int, _ tokens: Tokens) -> Int {
    if tokens.value(token, in: Self.inclusive) != nil { return token + 1 }
    guard tokens.value(token, in: Self.at) != nil, tokens.value(token + 1, in: Self.limits) != nil else { return token }
    return tokens.value(token + 2, in: Self.late) != nil ? token + 3 : token + 2
  }

  private static let inclusive = WordClass("inclusive", ["inclus", "compris"])
  private static let at = WordClass("at", ["au"])
  private static let limits = WordClass("limit", ["moins", "plus"])
  private static let late = WordClass("late", ["tard", "tôt"])
  /// «pour une durée de 2 mois».
  private static let lengths = WordClass("lead of a length", ["pour", "pendant", "durant", "une", "la", "durée", "période"])
  private static let presence = WordClass("presence", ["présence", "accompagné", "accompagnée"])
  private static let links = WordClass("link", ["ce", "cette", "au", "à", "en", "et", "dès", "depuis", "est"])

  /// The text of tokens, some of which are left out.
  private func text(of words: [Int], in tokens: Tokens) -> String {
    var (text, start) = ("", 0)
    for (index, word) in words.enumerated() where index + 1 == words.count || words[index + 1] != word + 1 {
      text += (text.isEmpty ? "" : " ") + tokens.text(words[start]..<(word + 1))
      start = index + 1
    }
    return text
  }

  private func isClauseEnd(_ token: Int, _ tokens: Tokens) -> Bool {
    tokens.isMark(token, .comma, .stop, .semicolon, .colon, .openParenthesis, .closeQuote)
      || tokens.value(token, in: Self.presence) != nil
  }

  private static func unique(_ indices: [Int]) -> [Int] {
    indices.reduce(into: []) { unique, index in if !unique.contains(index) { unique.append(index) } }
  }
}

extension [DateMention] {
  /// Those that share a token with a range, found by halving: dates stand in reading order.
  fileprivate func touching(_ range: Range<Int>) -> ArraySlice<DateMention> {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].source.tokens.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return self[low...].prefix { $0.source.tokens.lowerBound < range.upperBound }
  }
}

import Documents
import Language

/// The day a release speaks from, and how it is known.
struct IssueDate {
  var date: CalendarDate
  var basis: IssuedBasis
  /// The place of the dateline, as written.
  var place: String?
}

/// Finds the issue date: from the dateline, from «ce lundi 27 novembre 2023», from what the caller knows, from the file's metadata.
struct IssueDateFinder {
  let zone: HeaderZone
  let options: ParsingOptions
  private var tokens: Tokens { zone.tokens }
  private var years: StatedYears { StatedYears(tokens) }

  /// The issue date; `nil` where nothing says.
  var issueDate: IssueDate? {
    dateline ?? weekdayDate ?? options.referenceDate.map { IssueDate(date: $0, basis: .option) } ?? metadataDate
  }

  /// The date of a written day; without its year, the one nearest to the day that the caller gives, else one of the document's years.
  private func date(of day: WrittenDay) -> CalendarDate? {
    guard day.year == nil, let reference = options.referenceDate else { return years.date(of: day, metadata: tokens.document.metadata) }
    let dates = (reference.year - 1...reference.year + 1).compactMap { day.date(year: $0) }
    let fitting = dates.filter { day.weekday == nil || $0.weekday == day.weekday }
    return fitting.min { abs($0.daysSince1970 - reference.daysSince1970) < abs($1.daysSince1970 - reference.daysSince1970) }
  }

  // MARK: The dateline

  private var dateline: IssueDate? {
    let last = zone.blocks.indices.suffix(6).filter { zone.blocks[$0].count <= 16 && !zone.title.contains($0) }
    for block in zone.front + last {
      guard let found = dateline(in: zone.blocks[block], isFront: zone.letterhead.contains(block) || zone.role(block) == .dateline),
        let date = date(of: found.day)
      else { continue }
      return IssueDate(date: date, basis: .dateline, place: found.place.map { tokens.text($0) })
    }
    return nil
  }

  private func dateline(in block: Range<Int>, isFront: Bool) -> (day: WrittenDay, place: Range<Int>?)? {
    for token in block.prefix(40) {
      guard let day = WrittenDay(at: token, in: tokens), !isPartOfRange(day) else { continue }
      if let place = placeBefore(token, in: block) { return (day, place) }
      let isShort = block.upperBound - day.range.upperBound <= 10 && block.count <= 26
      let isSure = day.year != nil || options.referenceDate == nil && tokens.block(of: token).role != .listItem
      if isFront, isShort, isSure, HeaderLabels.isLabel(block.lowerBound..<token, in: tokens) { return (day, nil) }
      return nil
    }
    return nil
  }

  /// The «Nanterre» of «Nanterre, le 27 novembre 2023»: capitals and a comma, at the start of the block or after a dash.
  private func placeBefore(_ day: Int, in block: Range<Int>) -> Range<Int>? {
    let comma = tokens.value(day - 1, in: Self.determiners) == nil ? day - 1 : day - 2
    guard comma > block.lowerBound, tokens.isMark(comma, .comma) else { return nil }
    var start = comma
    while start > block.lowerBound, comma - start < 7, isPlacePart(start - 1) { start -= 1 }
    while start < comma, !tokens.has(start, .capital) || tokens.value(start, in: Self.made) != nil { start += 1 }
    if start < comma, tokens.value(start, in: HeaderLabels.house) != nil { return town(before: comma, from: start) }
    let before = start - 1
    let opens = before < block.lowerBound || tokens.has(before, .mark) || isPreposition(before, in: block)
    return start < comma && opens ? start..<comma : nil
  }

  /// The «Le Mans» of «PRÉFET DE LA SARTHE Le Mans, le 14 janvier 2025»: a town right before the comma, in the line of a letterhead.
  private func town(before comma: Int, from start: Int) -> Range<Int>? {
    let isTown = { (place: Gazetteer.Place) in place.kind == .commune }
    let first = (start..<comma).first { PlaceNameReader.read(at: $0, in: tokens, where: isTown)?.end == comma }
    return first.map { $0..<comma }
  }

  private func isPlacePart(_ token: Int) -> Bool {
    tokens.has(token, .word)
      && (tokens.has(token, .capital) || tokens.has(token, .hyphened) || tokens.value(token, in: HeaderLabels.link) != nil)
  }

  /// The «à» of «Fait à Toulouse, le …».
  private func isPreposition(_ token: Int, in block: Range<Int>) -> Bool {
    tokens.value(token, in: Self.prepositions) != nil && token - block.lowerBound <= 2
  }

  /// «du 3 juin au 5 juillet» is a period, not a day.
  private func isPartOfRange(_ day: WrittenDay) -> Bool {
    let next = day.range.upperBound
    return tokens.value(day.range.lowerBound - 1, in: Self.bounds) != nil || tokens.value(next, in: Self.bounds) != nil
  }

  private static let determiners = WordClass("determiner of a dateline", ["le", "ce"])
  private static let made = WordClass("done", ["fait"])
  private static let prepositions = WordClass("preposition of a dateline", ["à", "fait", "au"])
  private static let bounds = WordClass("bound of a period", ["au", "jusqu", "depuis", "dès", "avant", "et"])

  // MARK: The day spoken of as today

  private var weekdayDate: IssueDate? {
    for token in 0..<tokens.count {
      guard let shift = tokens.value(token, in: Self.todays) else { continue }
      let isNamed = shift != 0 || tokens.value(token, in: Self.today) != nil || tokens.value(token + 1, in: Self.day) != nil
      var start = tokens.value(token + 1, in: Self.day) == nil ? token + 1 : token + 2
      if isNamed, tokens.isMark(start, .comma, .openParenthesis) { start += 1 }
      if isNamed, tokens.value(start, in: Self.determiners) != nil { start += 1 }
      guard let day = WrittenDay(at: start, in: tokens), shift == 0 || day.weekday != nil || day.year != nil,
        let date = date(of: day)
      else { continue }
      return IssueDate(date: date.adding(days: shift), basis: .weekdayDate)
    }
    return nil
  }

  private static let todays = WordClass("day around today", ["ce": 0, "aujourd": 0, "hui": 0, "hier": 1, "demain": -1])
  private static let today = WordClass("today", ["hui"])
  private static let day = WordClass("day", ["jour"])

  // MARK: The file

  /// The day the file was made, where the text speaks of days around it.
  private var metadataDate: IssueDate? {
    guard let created = tokens.document.metadata.created, let date = CalendarDate(iso: created), years.speaksOf(date) else { return nil }
    return IssueDate(date: date, basis: .metadata)
  }
}

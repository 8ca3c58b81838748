import Documents
import Language

/// Finds the date that a figure is about: beside it, at the head of its sentence, in its table's headings, or in its heading.
struct FigurePeriods {
  private let dates: [(index: Int, tokens: Range<Int>, value: String)]
  /// The dates that are told from the day of the release, «ce lundi»: when something was said rather than what it is about.
  private let told: Set<Int>

  init(dates: [DateMention]) {
    told = Set(dates.indices.filter { dates[$0].basis == .relative })
    self.dates = dates.indices.filter { Self.isPeriod(dates[$0]) }.map { ($0, dates[$0].source.tokens, dates[$0].value) }
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// «T09:00», «2024-03-09/T12:00»: hours are no period.
  private static func isPeriod(_ date: DateMention) -> Bool {
    guard date.kind == .date || date.kind == .interval || date.kind == .datetime, date.role != .legalReference, date.role != .deadline
    else { return false }
    var before = UInt8(ascii: "/")
    for byte in date.value.utf8 {
      if byte == UInt8(ascii: "T"), before == UInt8(ascii: "/") { return false }
      before = byte
    }
    return true
  }

  func resolve(_ figures: inout [FigureMention], in tokens: Tokens) {
    for index in figures.indices where figures[index].periodDate == nil {
      guard let date = date(of: figures[index], in: tokens) else { continue }
      figures[index].periodDate = date.index
      figures[index].period = date.value
    }
  }

  private func date(of figure: FigureMention, in tokens: Tokens) -> (index: Int, value: String)? {
    if figure.cell != nil { return headingDate(figure.headings) }
    let sentence = figure.sentence
    let within = dates(in: sentence).filter {
      !isCompared(figure, $0.tokens, tokens) && !isInOtherAside(figure, $0.tokens.lowerBound, in: sentence, tokens)
    }
    if let aside = asideDate(of: figure, among: within, tokens) { return (aside.index, aside.value) }
    let after = within.first { $0.tokens.lowerBound >= figure.end && isBeside(figure.end, $0.tokens.lowerBound, tokens) }
    let nearest = after ?? within.last { $0.tokens.upperBound <= figure.first } ?? within.first ?? introduction(of: figure, tokens)
    return nearest.map { ($0.index, $0.value) }
  }

  /// «En 2023 :» before a list: the one date of the sentence that the items go on with.
  private func introduction(of figure: FigureMention, _ tokens: Tokens) -> (index: Int, tokens: Range<Int>, value: String)? {
    let blocks = tokens.document.blocks
    let item = Int(tokens.blocks[figure.first])
    guard blocks[item].role == .listItem, let block = (max(0, item - 12)..<item).last(where: { blocks[$0].role != .listItem }),
      blocks[block].rows.isEmpty, let last = tokens.tokens(in: blocks[block].span).last(where: { !tokens.has($0, .cellEnd) }),
      tokens.isMark(last, .colon)
    else { return nil }
    let said = dates(in: tokens.sentence(around: last))
    return said.count == 1 ? said.first.flatMap { told.contains($0.index) ? nil : $0 } : nil
  }

  /// «412 accidents en 2023», «douze pour toute l’année 2023»: in one run of words, without another number.
  private func isBeside(_ end: Int, _ date: Int, _ tokens: Tokens) -> Bool {
    date - end <= 4
      || date - end <= 10
        && (end..<date).allSatisfy { tokens.has($0, .word) && !tokens.has($0, .number) && !tokens.isWord($0, in: Self.joints) }
  }

  private static let joints = WordClass("joint", ["et", "ou", "mais", "puis", "dont", "que", "qui"])

  /// «contre 31 en 2022», «par rapport à 2022», «de plus qu’en 2022», «un record depuis 1981»: the date of what the figure is compared
  /// with, unless the figure follows: «plus qu’en 2022 (9 600 euros)».
  private func isCompared(_ figure: FigureMention, _ words: Range<Int>, _ tokens: Tokens) -> Bool {
    let (end, date) = (figure.end, words.lowerBound)
    guard date >= end else {
      if figure.direction == nil, isBehind(words.upperBound, figure, tokens) { return tokens.isWord(date - 2, in: Self.ratios) }
      return tokens.isWord(date - 2, in: Self.ratios) || isThan(date, tokens)
        || (max(0, date - 8)..<date).contains { tokens.isWord($0, in: LinkWords.against) }
    }
    return (max(end, date - 12)..<date).contains {
      tokens.isWord($0, in: Self.comparisons) || tokens.isMark($0, .semicolon) || isFollowed($0, tokens)
    }
  }

  /// «plus qu’en 2022 (9 600 euros)», «qu’en 2024 sur la même période (8 plans, 966 postes)»: right behind the date, or in the parentheses that follow.
  private func isBehind(_ date: Int, _ figure: FigureMention, _ tokens: Tokens) -> Bool {
    if figure.first - date <= 1 { return true }
    guard let open = (date..<min(date + 6, figure.first)).first(where: { !tokens.has($0, .word) || tokens.has($0, .number) }),
      tokens.isMark(open, .openParenthesis)
    else { return false }
    return !(open..<figure.first).contains { tokens.isMark($0, .closeParenthesis) }
  }

  /// «plus qu’en 2022», «qu’à la même période de 2022», «qu’à la fin du trimestre précédent».
  private func isThan(_ date: Int, _ tokens: Tokens) -> Bool {
    var token = date - 1
    while date - token <= 8, tokens.isWord(token, in: Self.sameTime) { token -= 1 }
    return tokens.isWord(token, in: Self.than)
  }

  /// The words between «que» and a date.
  private static let sameTime = WordClass(
    "words before a compared date",
    [
      "à", "en", "au", "lors", "la", "le", "l", "du", "de", "d", "sur", "pour", "pendant", "même", "période", "mois", "trimestre", "fin",
      "début",
    ])

  /// «en repli de 4 % après + 7 % en 2022».
  private func isFollowed(_ token: Int, _ tokens: Tokens) -> Bool {
    tokens.isWord(token, in: Self.after) && (token + 1...token + 2).contains { tokens.has($0, .number) && tokens.claim(of: $0) == .figure }
  }

  private static let after = WordClass("after", ["après"])

  /// «(176 feux et 1 120 hectares sur la même période de 2024)»: the one date of the parentheses that the figure stands in.
  private func asideDate(
    of figure: FigureMention, among dates: [(index: Int, tokens: Range<Int>, value: String)], _ tokens: Tokens
  ) -> (index: Int, tokens: Range<Int>, value: String)? {
    guard figure.direction == nil, let aside = aside(around: figure, tokens) else { return nil }
    let inside = dates.filter { aside.contains($0.tokens.lowerBound) }
    return inside.count == 1 ? inside.first : nil
  }

  /// The tokens from an opening parenthesis before a figure to the closing one behind it.
  private func aside(around figure: FigureMention, _ tokens: Tokens) -> Range<Int>? {
    let sentence = figure.sentence
    let before = max(sentence.lowerBound, figure.first - 24)..<figure.first
    guard let open = before.last(where: { tokens.isMark($0, .openParenthesis, .closeParenthesis) }), tokens.isMark(open, .openParenthesis)
    else { return nil }
    return (figure.end..<max(figure.end, sentence.upperBound)).first { tokens.isMark($0, .closeParenthesis) }.map { open..<$0 }
  }

  /// «19,8 % (18,5 % en 2020)»: the date of a figure in parentheses is not of those outside.
  private func isInOtherAside(_ figure: FigureMention, _ date: Int, in sentence: Range<Int>, _ tokens: Tokens) -> Bool {
    let start = max(sentence.lowerBound, date - 12)
    guard let mark = (start..<max(start, date)).last(where: { tokens.isMark($0, .openParenthesis, .closeParenthesis) }),
      tokens.isMark(mark, .openParenthesis)
    else { return false }
    let end = (date..<max(date, sentence.upperBound)).first { tokens.isMark($0, .closeParenthesis) } ?? sentence.upperBound
    guard figure.first < mark || figure.first > end else { return false }
    return (mark..<date).contains { tokens.has($0, .number) && tokens.claim(of: $0) == .figure }
  }

  private static let than = WordClass("than", ["que", "qu"])
  private static let ratios = WordClass("comparison noun", ["rapport", "comparaison"])
  private static let comparisons = WordClass(
    "comparison", ["contre", "rapport", "comparaison", "que", "qu", "comparé", "comparée", "record"])

  private func headingDate(_ headings: CellHeadings) -> (index: Int, value: String)? {
    let date = headings.column.flatMap { dates(in: $0).first } ?? headings.row.flatMap { dates(in: $0).first }
    return date.map { ($0.index, $0.value) }
  }

  private func dates(in range: Range<Int>) -> ArraySlice<(index: Int, tokens: Range<Int>, value: String)> {
    var (low, high) = (0, dates.count)
    while low < high {
      let middle = (low + high) / 2
      if dates[middle].tokens.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return dates[low...].prefix { $0.tokens.lowerBound < range.upperBound }
  }
}

extension Tokens {
  /// The tokens of a span of the text.
  func tokens(in span: TextSpan) -> Range<Int> {
    let first = firstToken(atOrAfterByte: span.start)
    return first..<max(first, firstToken(atOrAfterByte: span.end))
  }
}

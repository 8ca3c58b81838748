import Documents
import Language

/// Finds the date that a figure is about: beside it, at the head of its sentence, in its table's headings, or in its heading.
struct FigurePeriods {
  private let dates: [(index: Int, tokens: Range<Int>, value: String)]

  init(dates: [DateMention]) {
    self.dates = dates.enumerated().filter { Self.isPeriod($0.element) }.map { ($0.offset, $0.element.source.tokens, $0.element.value) }
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private static func isPeriod(_ date: DateMention) -> Bool {
    (date.kind == .date || date.kind == .interval || date.kind == .datetime) && !date.value.hasPrefix("T") && date.role != .legalReference
      && date.role != .deadline
  }

  func resolve(_ figures: inout [FigureMention], in tokens: Tokens) {
    for index in figures.indices where figures[index].periodDate == nil {
      guard let date = date(of: figures[index], in: tokens) else { continue }
      figures[index].periodDate = date.index
      figures[index].period = date.value
    }
  }

  private func date(of figure: FigureMention, in tokens: Tokens) -> (index: Int, value: String)? {
    if let cell = figure.cell { return headingDate(cell, figure, tokens) }
    let sentence = tokens.sentence(around: figure.first)
    let within = dates(in: sentence).filter { !isCompared(figure.end, $0.tokens.lowerBound, tokens) }
    let after = within.first { $0.tokens.lowerBound >= figure.end && isBeside(figure.end, $0.tokens.lowerBound, tokens) }
    let nearest = after ?? within.last { $0.tokens.upperBound <= figure.first } ?? within.first
    return nearest.map { ($0.index, $0.value) }
  }

  /// «412 accidents en 2023», «douze pour toute l’année 2023»: in one run of words, without another number.
  private func isBeside(_ end: Int, _ date: Int, _ tokens: Tokens) -> Bool {
    date - end <= 4
      || date - end <= 10
        && (end..<date).allSatisfy { tokens.has($0, .word) && !tokens.has($0, .number) && !tokens.isWord($0, in: Self.joints) }
  }

  private static let joints = WordClass("joint", ["et", "ou", "mais", "puis", "dont", "que", "qui"])

  /// «contre 31 en 2022», «par rapport à 2022», «de plus qu’en 2022»: the date of what the figure is compared with.
  private func isCompared(_ end: Int, _ date: Int, _ tokens: Tokens) -> Bool {
    guard date >= end else { return tokens.isWord(date - 2, in: Self.ratios) }
    return (max(end, date - 12)..<date).contains { tokens.isWord($0, in: Self.comparisons) || tokens.isMark($0, .semicolon) }
  }

  private static let ratios = WordClass("comparison noun", ["rapport", "comparaison"])
  private static let comparisons = WordClass("comparison", ["contre", "rapport", "comparaison", "que", "qu", "comparé", "comparée"])

  private func headingDate(_ cell: TableCell, _ figure: FigureMention, _ tokens: Tokens) -> (index: Int, value: String)? {
    let rows = tokens.document.blocks[cell.block].rows
    let heading = TableHeadings.columnHeading(of: cell, tokens).map { tokens.tokens(in: $0) }
    let side = rows[cell.row].first.map { tokens.tokens(in: $0) }
    for range in [heading, side].compactMap({ $0 }) {
      if let date = dates(in: range).first { return (date.index, date.value) }
    }
    return nil
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

import Language

/// Finds the place that a figure is about: in its sentence, or in its table's headings.
struct FigurePlaces {
  private let mentions: [(place: Int, tokens: Range<Int>)]

  init(places: [PlaceEntity]) {
    mentions = places.enumerated().flatMap { place, entity in entity.mentions.map { (place, $0.tokens) } }
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  func resolve(_ figures: inout [FigureMention], in tokens: Tokens) {
    for index in figures.indices { figures[index].place = place(of: figures[index], in: tokens) }
  }

  private func place(of figure: FigureMention, in tokens: Tokens) -> Int? {
    if figure.cell != nil {
      let place = figure.headings.row.flatMap { mentions(in: $0).first } ?? figure.headings.column.flatMap { mentions(in: $0).first }
      return place?.place
    }
    let within = mentions(in: figure.sentence)
    if tokens.isMark(figure.first - 1, .openParenthesis), let own = within.last(where: { $0.tokens.upperBound == figure.first - 1 }) {
      return own.place
    }
    let inside = within.first { $0.tokens.lowerBound >= figure.first && $0.tokens.lowerBound - figure.end <= 6 }
    return (inside ?? within.last { $0.tokens.upperBound <= figure.first } ?? within.first)?.place
  }

  private func mentions(in range: Range<Int>) -> ArraySlice<(place: Int, tokens: Range<Int>)> {
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return mentions[low...].prefix { $0.tokens.lowerBound < range.upperBound }
  }
}

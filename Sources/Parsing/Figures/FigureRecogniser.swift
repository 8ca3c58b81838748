import Language

/// Finds figures, what they count, and what they are about.
///
/// A quantity («près de 3,5 millions») is read once, by `QuantityReader`; what follows it decides by `allQuantityTails` what kind of figure it is, and where
/// no unit follows, by the noun that it governs. Figures without a number of their own are `allWholeFigures`.
public struct FigureRecogniser: Sendable {
  private let tails: Matcher<QuantityTail>
  private let wholes: Matcher<FigureReading>
  private let quantities: QuantityReader
  private let qualifiers: QualifierReader
  private let resolver: FigureResolver
  /// What a figure can begin with: numbers, and the traits and words by which figures as a whole begin.
  private let traits: TokenTraits
  private let words: LexemeSet

  init(vocabulary: Vocabulary) throws(PatternError) {
    tails = try Matcher(allQuantityTails, vocabulary: vocabulary)
    wholes = try Matcher(allWholeFigures, vocabulary: vocabulary)
    qualifiers = QualifierReader(vocabulary: vocabulary)
    quantities = QuantityReader(vocabulary: vocabulary, qualifiers: qualifiers)
    resolver = FigureResolver()
    let beginnings = wholes.openings.ways.map(\.first)
    traits = beginnings.reduce(.number) { $0.union($1.traits) }
    var words: [Lexeme] = []
    for beginning in beginnings { beginning.forEachLexeme { words.append(Lexeme($0)) } }
    self.words = LexemeSet(words)
  }

  /// Finds the figures of a document and claims their tokens.
  func recognise(in tokens: Tokens) -> [FigureMention] {
    var found: [FigureMention] = []
    var (token, floor) = (0, 0)
    while let start = beginning(from: token, in: tokens) {
      token = start
      let known = found.count
      guard let end = readFigures(at: token, after: floor, in: tokens, into: &found) else {
        token += 1
        continue
      }
      for mention in found[known...] { claim(mention, in: tokens) }
      token = end
      if found.count > known { floor = end }
    }
    return found
  }

  /// The next token that a figure can begin with.
  private func beginning(from token: Int, in tokens: Tokens) -> Int? {
    tokens.withFacts { traits, lexemes in
      (token..<traits.count).first { !traits[$0].isDisjoint(with: self.traits) || words.contains(lexemes[$0]) }
    }
  }

  /// Gives figures what the rest of the document says of them: elided nouns, period, place, comparison.
  func resolve(_ figures: [FigureMention], dates: [DateMention], places: [PlaceEntity], in tokens: Tokens) -> [FigureMention] {
    resolver.resolve(figures, dates: dates, places: places, in: tokens)
  }

  /// A figure's numbers are its own; the words of its noun may still name a place.
  private func claim(_ mention: FigureMention, in tokens: Tokens) {
    for token in mention.source.tokens where !tokens.traits[token].isDisjoint(with: [.number, .ordinal]) && tokens.claim(of: token) == nil {
      tokens.claim(token..<token + 1, by: .figure)
    }
  }

  /// Adds the figures that begin at a token; returns the token after them.
  private func readFigures(at token: Int, after floor: Int, in tokens: Tokens, into found: inout [FigureMention]) -> Int? {
    if tokens.has(token, .number), let quantity = quantities.read(at: token, after: floor, in: tokens) {
      return readFigures(of: quantity, after: floor, in: tokens, into: &found)
    }
    guard wholes.canBegin(at: token, in: tokens), tokens.claim(of: token) == nil || tokens.claim(of: token) == .furniture,
      let match = wholes.match(at: token, in: tokens)
    else { return nil }
    found.append(whole(match, after: floor, in: tokens))
    return match.range.upperBound
  }

  // MARK: Figures with a quantity

  private func readFigures(of quantity: Quantity, after floor: Int, in tokens: Tokens, into found: inout [FigureMention]) -> Int {
    let end = quantity.tokens.upperBound
    let isPartitive = quantity.endsWithNoun && tokens.value(end, in: NounWords.prepositions) == 0
    let tail = tails.match(at: end, in: tokens) ?? (isPartitive ? tails.match(at: end + 1, in: tokens) : nil)
    if let match = tail, !quantity.isIndefinite || match.value.takesArticle {
      return add(quantity, match.value, rule: match.rule, end: match.range.upperBound, floor, tokens, to: &found)
    }
    switch CountedNoun().read(after: quantity, in: tokens) {
    case .figure(let tail, let nounEnd):
      guard FigureTraps.isFigure(quantity, counting: tail, in: tokens) else { return end }
      return add(quantity, tail, rule: "figure.count", end: nounEnd, floor, tokens, to: &found)
    case .time: return end
    case .nothing:
      guard FigureTraps.isBareFigure(quantity, in: tokens) else { return end }
      let tail = QuantityTail(kind: .count, isSigned: FigureTraps.isWhole(quantity, in: tokens))
      return add(quantity, tail, rule: "figure.bare-number", end: end, floor, tokens, to: &found)
    }
  }

  /// Adds the figure of a quantity, or the two of «de 200 à 300»; returns the token after it.
  private func add(
    _ quantity: Quantity, _ tail: QuantityTail, rule: String, end: Int, _ floor: Int, _ tokens: Tokens, to found: inout [FigureMention]
  ) -> Int {
    var (quantity, tail, end) = (quantity, tail, end)
    if tail.unit != nil, quantity.qualifier == nil,
      let (start, qualifier) = qualifiers.readMeasure(before: quantity.tokens.lowerBound, after: floor, in: tokens)
    {
      quantity.tokens = start..<quantity.tokens.upperBound
      quantity.qualifier = qualifier
    }
    if let after = qualifiers.read(at: end, in: tokens) {
      if quantity.qualifier == nil || quantity.qualifier == .about { quantity.qualifier = after.qualifier ?? quantity.qualifier }
      end = after.end
    }
    readDifference(&tail, &end, tokens)
    let range = quantity.tokens.lowerBound..<end
    guard quantity.isFromTo, let high = quantity.high else {
      found.append(FigureMention(quantity, tail, source: MentionSource(range, in: tokens, rule: rule)))
      return end
    }
    var (from, to) = (quantity, quantity)
    (from.high, to.high, to.value) = (nil, nil, high)
    found.append(FigureMention(from, tail, source: MentionSource(range.lowerBound..<quantity.lowEnd, in: tokens, rule: rule)))
    found.append(FigureMention(to, tail, source: MentionSource(quantity.lowEnd + 1..<end, in: tokens, rule: rule)))
    return end
  }

  /// «25 de moins», «8 % de plus».
  private func readDifference(_ tail: inout QuantityTail, _ end: inout Int, _ tokens: Tokens) {
    guard tokens.value(end, in: NounWords.prepositions) == 0, let way = tokens.value(end + 1, in: Self.differences),
      tokens.value(end + 2, in: NounWords.prepositions) != 0 || tokens.isWord(end + 2, in: NounWords.conjunctions)
    else { return }
    tail.direction = way == 0 ? .increase : .decrease
    end += 2
  }

  private static let differences = WordClass("difference", ["plus": 0, "mieux": 0, "moins": 1])

  // MARK: Figures as a whole

  private func whole(_ match: Recognised<FigureReading>, after floor: Int, in tokens: Tokens) -> FigureMention {
    var reading = match.value
    var first = match.range.lowerBound
    if reading.kind == .ratio || reading.low != nil, first > floor, tokens.isWord(first - 1, in: Self.determiners) { first -= 1 }
    let qualified = qualifiers.read(before: first, after: floor, in: tokens)
    var (start, qualifier) = (qualified.start, qualified.qualifier)
    if start == first, reading.kind == .ratio {
      (start, qualifier) = qualifiers.read(before: match.range.lowerBound, after: floor, in: tokens)
      start = min(start, first)
    }
    reading.qualifier = reading.qualifier ?? qualifier
    return FigureMention(reading, source: MentionSource(start..<match.range.upperBound, in: tokens, rule: match.rule), in: tokens)
  }

  private static let determiners = WordClass("determiner", ["la", "le", "l", "des", "plusieurs", "quelques", "du", "au", "de"])
}

import Documents
import Language
import Parsing
import Records

/// The figures of a document with what stands around them: sentences with the words between figures, and tables.
struct FiguresInContext {
  /// All figures of the record, in its order.
  let all: [Figure]
  /// The sentences that hold figures, in reading order, tables apart.
  private(set) var sentences: [FigureSentence] = []
  /// The tables that hold figures.
  private(set) var tables: [FigureTable] = []
  /// The shares of the sentences with their part and whole.
  private(set) var shares: [ShareTriple] = []
  /// The changes of the sentences and tables with their two levels.
  private(set) var changes: [ChangeTriple] = []

  /// The figures of a record in the text that they were read from; without it, nothing stands around them.
  init(record: CommuniqueRecord, parsed: ParsedDocument?) {
    all = record.figures.map(Figure.init)
    guard let parsed, parsed.figures.count == record.figures.count else { return }
    sentences = Self.sentences(all, parsed)
    tables = Self.tables(all, parsed)
    let pairs = zip(sentences, sentences.dropFirst())
    shares = sentences.flatMap(Self.shares) + pairs.compactMap(ShareTriple.ofCost) + pairs.compactMap(ShareTriple.ofThem)
    changes =
      ChangeTriple.triples(in: sentences) + tables.flatMap(ChangeTriple.triples)
      + Self.sentencesOfDurations(record, all, parsed).flatMap { ChangeTriple.triples(in: [$0]) }
  }

  private static func shares(in sentence: FigureSentence) -> [ShareTriple] {
    let triples = ShareTriple.triples(in: sentence)
    return triples + ShareTriple.ofSums(in: sentence).filter { sum in !triples.contains { $0.share === sum.share } }
  }

  /// Figures stand in reading order, so that those of a sentence are neighbours.
  private static func sentences(_ figures: [Figure], _ parsed: ParsedDocument) -> [FigureSentence] {
    var sentences: [FigureSentence] = []
    var (members, range): ([FigureSentence.Member], Range<Int>) = ([], 0..<0)
    for (index, mention) in parsed.figures.enumerated() where mention.cell == nil && !mention.source.tokens.isEmpty {
      if !range.contains(mention.source.tokens.lowerBound) {
        if !members.isEmpty { sentences.append(FigureSentence(range, members, in: parsed.tokens)) }
        (members, range) = ([], parsed.tokens.sentence(around: mention.source.tokens.lowerBound))
      }
      members.append((figures[index], mention.source.tokens))
    }
    if !members.isEmpty { sentences.append(FigureSentence(range, members, in: parsed.tokens)) }
    return sentences
  }

  /// The sentences in which a length of time changes: «de 60 jours à 24 jours, soit une réduction de 60 %», with lengths as measures; a
  /// gain of time makes it shorter.
  private static func sentencesOfDurations(_ record: CommuniqueRecord, _ figures: [Figure], _ parsed: ParsedDocument) -> [FigureSentence] {
    guard parsed.dates.count == record.dates.count, record.dates.indices.count(where: { record.dates[$0].kind == .duration }) >= 2 else {
      return []
    }
    let changes = figures.indices.filter { figures[$0].kind == .percent && figures[$0].direction != nil }
    guard !changes.isEmpty else { return [] }
    let lengths = record.dates.indices.compactMap { index -> FigureSentence.Member? in
      guard record.dates[index].kind == .duration, !parsed.dates[index].source.tokens.isEmpty else { return nil }
      return FigureRecord(duration: record.dates[index]).map { (Figure($0), parsed.dates[index].source.tokens) }
    }
    var sentences: [FigureSentence] = []
    for index in changes {
      let (change, mention) = (figures[index], parsed.figures[index])
      guard mention.cell == nil, let start = mention.source.tokens.first else { continue }
      let range = parsed.tokens.sentence(around: start)
      let isGain = Link(range.lowerBound..<start, of: parsed.tokens).containsAny("gain", "gagne")
      guard !isGain, lengths.contains(where: { range.contains($0.tokens.lowerBound) }) else { continue }
      let own = Dictionary(grouping: lengths.filter { range.contains($0.tokens.lowerBound) }) { $0.figure.unit }
      guard let pair = own.sorted(by: { ($0.key ?? "") < ($1.key ?? "") }).first(where: { $0.value.count == 2 })?.value else { continue }
      let members = (pair + [(change, mention.source.tokens)]).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
      sentences.append(FigureSentence(range, members, in: parsed.tokens))
    }
    return sentences
  }

  private static func tables(_ figures: [Figure], _ parsed: ParsedDocument) -> [FigureTable] {
    let inCells = parsed.figures.indices.filter { parsed.figures[$0].cell != nil }
    let tables = Dictionary(grouping: inCells) { parsed.figures[$0].cell?.block ?? 0 }
    return tables.sorted { $0.key < $1.key }.map { block, own in
      let columns = parsed.tokens.document.blocks[block].rows.reduce(1) { max($0, $1.count) } - 1
      let carried = CarriedTotals(after: block, columns: columns, figures, parsed)
      return FigureTable(block: block, own.map { (figures[$0], parsed.figures[$0]) }, carried: carried, in: parsed.tokens.document)
    }
  }
}

/// A sentence with its figures, and the words before, between and after them.
struct FigureSentence {
  /// The figures, in reading order; one inside another's words is left out.
  let figures: [Figure]
  /// The words before each figure, since the one before; one more than there are figures: the last stands after them all.
  let links: [Link]
  /// The number of its block in the document.
  let block: Int
  /// What its block is to a reader.
  let role: BlockRole

  /// A figure with the tokens it was read from.
  typealias Member = (figure: Figure, tokens: Range<Int>)

  /// - Parameter members: The figures of the sentence in reading order.
  init(_ sentence: Range<Int>, _ members: [Member], in tokens: Tokens) {
    var (figures, words, ends): ([Figure], [FoldedWord], [Int]) = ([], [], [0])
    figures.reserveCapacity(members.count)
    words.reserveCapacity(sentence.count)
    ends.reserveCapacity(members.count + 2)
    var position = sentence.lowerBound
    for (figure, own) in members where own.lowerBound >= position {
      for token in position..<own.lowerBound { if let word = FoldedWord(token, of: tokens) { words.append(word) } }
      ends.append(words.count)
      figures.append(figure)
      position = own.upperBound
    }
    for token in position..<max(position, sentence.upperBound) { if let word = FoldedWord(token, of: tokens) { words.append(word) } }
    ends.append(words.count)
    self.figures = figures
    links = zip(ends, ends.dropFirst()).map { Link(words: words[$0..<$1]) }
    block = Int(tokens.blocks[sentence.lowerBound])
    role = tokens.block(of: sentence.lowerBound).role
  }
}

/// The words and marks between two figures, folded.
struct Link {
  /// Words, numbers, and `( ) : ; , +` as words of their own.
  let words: ArraySlice<FoldedWord>

  /// The words of a run of tokens.
  init(_ range: Range<Int>, of tokens: Tokens) { words = range.compactMap { FoldedWord($0, of: tokens) }[...] }

  /// No words.
  static let none = Link(words: [])
  fileprivate init(words: ArraySlice<FoldedWord>) { self.words = words }

  /// Whether a word or mark stands in it.
  func contains(_ word: FoldedWord) -> Bool { words.contains(word) }
  /// Whether these words stand in it, one after the other.
  func contains(_ phrase: FoldedWord...) -> Bool { words.indices.contains { words[$0...].starts(with: phrase) } }
  /// Whether one of these words stands in it.
  func containsAny(of others: WordSet) -> Bool { words.contains { others.contains($0) } }
  /// Whether one of a few words stands in it.
  func containsAny(_ others: FoldedWord...) -> Bool { words.contains { others.contains($0) } }
  /// Whether it ends with a word.
  func ends(with word: FoldedWord) -> Bool { words.last == word }
  /// Whether it begins with a word.
  func begins(with word: FoldedWord) -> Bool { words.first == word }
  /// Whether it is this word and no other.
  func says(_ word: FoldedWord) -> Bool { words.count == 1 && words.last == word }
  /// Whether it ends with these words.
  func ends(with phrase: FoldedWord...) -> Bool { words.suffix(phrase.count).elementsEqual(phrase) }
  /// Whether it begins with these words.
  func begins(with phrase: FoldedWord...) -> Bool { words.starts(with: phrase) }
  /// Whether it is these words and no others.
  func says(_ phrase: FoldedWord...) -> Bool { words.elementsEqual(phrase) }
  /// Whether a word is among its last ones.
  func endsNear(_ word: FoldedWord, within count: Int) -> Bool { words.suffix(count).contains(word) }
  /// Whether it holds no word at all.
  var isEmpty: Bool { words.isEmpty }
  /// Whether it holds a number that no figure is made of: a year, a day.
  var hasNumber: Bool { words.contains { $0.number != nil } }
  /// The same, but for numbers before one of these words: «en sept jours».
  func hasNumber(besides units: WordSet) -> Bool {
    words.indices.contains { words[$0].number != nil && !(words.dropFirst($0 - words.startIndex + 1).first.map(units.contains) ?? false) }
  }
  /// The year named in it.
  var year: Int? { words.lazy.compactMap(\.number).first { (1900...2099).contains($0) } }
}

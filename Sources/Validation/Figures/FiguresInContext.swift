import Documents
import Language
import Parsing
import Records

/// The figures of a document with what stands around them: sentences with the words between figures, and tables.
struct FiguresInContext {
  /// The sentences that hold figures, in reading order, tables apart.
  private(set) var sentences: [FigureSentence] = []
  /// The tables that hold figures.
  private(set) var tables: [FigureTable] = []

  /// The figures of a record in the text that they were read from; without it, nothing stands around them.
  init(record: CommuniqueRecord, parsed: ParsedDocument?) {
    guard let parsed, parsed.figures.count == record.figures.count else { return }
    let pairs: [Pair] = zip(record.figures, parsed.figures).map { (record: $0, mention: $1) }
    let inText = pairs.filter { $0.mention.cell == nil && !$0.mention.source.tokens.isEmpty }
    let groups = Dictionary(grouping: inText) { parsed.tokens.sentence(around: $0.mention.source.tokens.lowerBound).lowerBound }
    sentences = groups.keys.sorted().map { FigureSentence(start: $0, groups[$0] ?? [], in: parsed.tokens) }
    let inTables = Dictionary(grouping: pairs.filter { $0.mention.cell != nil }) { $0.mention.cell?.block ?? 0 }
    tables = inTables.keys.sorted().map { Self.table($0, inTables[$0] ?? [], of: pairs, in: parsed.tokens) }
  }

  /// A figure's record with what it was made from.
  typealias Pair = (record: FigureRecord, mention: FigureMention)

  private static func table(_ block: Int, _ own: [Pair], of pairs: [Pair], in tokens: Tokens) -> FigureTable {
    let columns = (tokens.document.blocks[block].rows.map(\.count).max() ?? 1) - 1
    let carried = CarriedTotals(after: block, columns: columns, pairs, in: tokens)
    return FigureTable(block: block, own, carried: carried, in: tokens.document)
  }
}

/// A sentence with its figures, and the words before, between and after them.
struct FigureSentence {
  /// The figures, in reading order; one inside another's words is left out.
  let figures: [FigureRecord]
  /// The words before each figure, since the one before; one more than there are figures: the last stands after them all.
  let links: [Link]
  /// The number of its block in the document.
  let block: Int
  /// What its block is to a reader.
  let role: BlockRole

  init(start: Int, _ pairs: [(record: FigureRecord, mention: FigureMention)], in tokens: Tokens) {
    var (figures, links): ([FigureRecord], [Link]) = ([], [])
    let sentence = tokens.sentence(around: start)
    var position = tokens.span(sentence).start
    for pair in pairs where pair.mention.source.span.start >= position {
      links.append(Link(tokens.document.text(in: TextSpan(position, pair.mention.source.span.start))))
      figures.append(pair.record)
      position = pair.mention.source.span.end
    }
    links.append(Link(tokens.document.text(in: TextSpan(position, max(position, tokens.span(sentence).end)))))
    self.figures = figures
    self.links = links
    block = Int(tokens.blocks[start])
    role = tokens.block(of: start).role
  }

  /// Runs of so many figures that stand side by side, with the index of the first.
  func runs(of count: Int) -> [(first: Int, figures: [FigureRecord])] {
    figures.count < count ? [] : (0...(figures.count - count)).map { ($0, Array(figures[$0..<($0 + count)])) }
  }
}

/// The words and marks between two figures, folded.
struct Link {
  /// Words, and `( ) : ; , +` as words of their own.
  let words: [String]

  init(_ text: String) { words = PrintedWords(text, marks: true).words }

  /// Whether a word or mark stands in it.
  func contains(_ word: String) -> Bool { words.contains(word) }
  /// Whether one of these words stands in it.
  func containsAny(of others: Set<String>) -> Bool { words.contains { others.contains($0) } }
  /// Whether it ends with these words.
  func ends(with phrase: String...) -> Bool { words.suffix(phrase.count) == phrase[...] }
  /// Whether it begins with these words.
  func begins(with phrase: String...) -> Bool { words.prefix(phrase.count) == phrase[...] }
  /// Whether it holds no word at all.
  var isEmpty: Bool { words.isEmpty }
}

public import Documents

/// Cuts a document's text into tokens, once, for every dimension.
///
/// Settled here, so that no rule needs to care: white space of every kind, both apostrophes, hyphens and dashes, the grouping of digits,
/// numbers and ordinals in words, the ends of sentences, cells and blocks.
public struct Tokeniser: Sendable {
  private let lexicon: Lexicon
  private let numerals: NumeralReader
  private let sentences: SentenceReader
  private let characters = CharacterTable.shared

  /// A tokeniser that knows the words of a lexicon.
  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
    numerals = NumeralReader(lexicon: lexicon)
    sentences = SentenceReader(lexicon: lexicon)
  }

  /// The tokens of a document, in reading order.
  public func tokens(of document: DocumentText) -> Tokens {
    var builder = TokenBuilder(expectedBytes: document.utf8.count)
    for (index, block) in document.blocks.enumerated() {
      builder.block = Int32(index)
      if block.rows.isEmpty {
        scan(document.utf8, block.span, into: &builder)
      } else {
        scanTable(document.utf8, block, into: &builder)
      }
      builder.append([.cellEnd, .blockEnd], block.span.end, block.span.end)
    }
    numerals.read(&builder, utf8: document.utf8)
    builder.markSizes()
    sentences.read(&builder, utf8: document.utf8)
    return Tokens(document: document, builder: builder)
  }

  private func scanTable(_ text: [UInt8], _ block: Block, into builder: inout TokenBuilder) {
    for (number, row) in block.rows.enumerated() {
      for (column, cell) in row.enumerated() {
        scan(text, cell, into: &builder)
        if column < row.count - 1 { builder.append(.cellEnd, cell.end, cell.end) }
      }
      if number < block.rows.count - 1, let last = row.last { builder.append([.cellEnd, .rowEnd], last.end, last.end) }
    }
  }

  /// Cuts a stretch of text that holds no cell's end.
  private func scan(_ text: [UInt8], _ span: TextSpan, into builder: inout TokenBuilder) {
    var cursor = Cursor(text: text, position: span.start, end: span.end)
    var spacing = TokenTraits()
    while cursor.position < span.end {
      let start = cursor.position
      switch characters.kind(cursor.scalar) {
      case .blank:
        spacing = []
        cursor.advance()
        continue
      case .lineBreak:
        spacing = .lineStart
        cursor.advance()
        continue
      case .ignored:
        cursor.advance()
        continue
      case .letter: scanWord(&cursor, spacing, into: &builder)
      case .digit: scanNumber(&cursor, spacing, into: &builder)
      case .mark:
        if let joined = joiningHyphen(cursor) {
          spacing = .hyphened
          cursor.position = joined
          continue
        }
        let mark = Mark.reading(cursor.scalar)
        cursor.advance()
        builder.append(spacing.union(.mark), start, cursor.position, lexeme: mark?.lexeme ?? 0)
      }
      spacing = .glued
    }
  }

  /// The position after a hyphen that joins two words or numbers without white space.
  private func joiningHyphen(_ cursor: Cursor) -> Int? {
    let scalar = cursor.scalar
    guard scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011 || scalar == 0x2013 else { return nil }
    let (before, after) = (cursor.previousScalar, cursor.nextScalar)
    let joins =
      scalar == 0x2013
      ? characters.kind(before) == .digit && characters.kind(after) == .digit
      : characters.isAlphanumeric(before) && characters.isAlphanumeric(after)
    return joins ? cursor.nextPosition : nil
  }

  private func scanWord(_ cursor: inout Cursor, _ spacing: TokenTraits, into builder: inout TokenBuilder) {
    let start = cursor.position
    var word = WordForms(beginningAt: &cursor)
    if cursor.isBeyondASCII { word.readRest(of: &cursor, characters) }
    var traits = spacing.union(.word)
    if word.isCapital { traits.insert(.capital) }
    if word.capitals == word.letters, word.letters > 1 { traits.insert(.allCaps) }
    if cursor.position < cursor.end, Mark.isApostrophe(cursor.scalar), characters.isAlphanumeric(cursor.nextScalar) {
      cursor.advance()
      traits.insert(.elided)
    }
    let lexeme = lexicon.lexeme(lower: word.lower, folded: word.folded)
    builder.append(traits, start, cursor.position, lexeme: lexeme, lower: word.lower, folded: word.folded)
  }

  private func scanNumber(_ cursor: inout Cursor, _ spacing: TokenTraits, into builder: inout TokenBuilder) {
    let start = cursor.position
    var reader = DigitReader(cursor: cursor)
    let (number, traits) = reader.read()
    cursor.position = reader.position
    builder.append(spacing.union(traits), start, cursor.position, number: number)
  }
}

/// The forms of a word while its letters are read.
private struct WordForms {
  /// The hash of its lower form, and of its folded form.
  private(set) var lower, folded: UInt64
  /// How many letters it has, and how many of them are capitals.
  private(set) var letters, capitals: Int
  /// Whether its first letter is a capital.
  private(set) var isCapital: Bool

  /// Reads the letters of ASCII that a word begins with: of them both forms are one.
  init(beginningAt cursor: inout Cursor) {
    let text = cursor.text
    var (hash, capitals) = (Folding.seed, 0)
    var position = cursor.position
    while position < cursor.end {
      let letter = text[position] | 0x20
      guard letter &- UInt8(ascii: "a") < 26 else { break }
      if letter != text[position] { capitals += 1 }
      hash = Folding.mix(hash, letter)
      position += 1
    }
    letters = position - cursor.position
    isCapital = letters > 0 && text[cursor.position] & 0x20 == 0
    (lower, folded, self.capitals) = (hash, hash, capitals)
    cursor.position = position
  }

  /// Reads the letters from the first one beyond ASCII on.
  mutating func readRest(of cursor: inout Cursor, _ characters: CharacterTable) {
    while cursor.position < cursor.end {
      let scalar = cursor.scalar
      guard characters.kind(scalar) == .letter else { break }
      let lowered = Folding.lower(scalar)
      if lowered != scalar {
        capitals += 1
        if letters == 0 { isCapital = true }
      }
      letters += 1
      lower = CharacterTable.mix(lower, lowered)
      folded = characters.mixFolded(folded, scalar)
      cursor.advance()
    }
  }
}

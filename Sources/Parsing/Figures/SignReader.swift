import Language

/// Reads the sign before a number: «+ 12 %», «−5 °C», «moins 12 %», «< 3», «≈ 300»; the dash of a list is none.
struct SignReader: Sendable {
  private let minus, plus: Lexeme
  private let qualifiers: QualifierReader

  init(vocabulary: Vocabulary, qualifiers: QualifierReader) {
    (minus, plus) = (vocabulary.lexeme("moins"), vocabulary.lexeme("plus"))
    self.qualifiers = qualifiers
  }

  /// Takes the sign before a quantity's first token into it.
  func read(_ quantity: inout Quantity, _ first: inout Int, _ floor: Int, _ tokens: Tokens) {
    let before = first - 1
    guard before >= floor else { return }
    let lexeme = tokens.lexemes[before]
    switch Mark(rawValue: lexeme) {
    case .plus: quantity.sign = .plus
    case .almostEqual, .plusMinus: quantity.qualifier = .about
    case .less: quantity.qualifier = .under
    case .greater: quantity.qualifier = .over
    case .atMost: quantity.qualifier = .atMost
    case .atLeast: quantity.qualifier = .atLeast
    case .hyphen, .dash, .minus:
      guard isMinus(before, tokens) else { return }
      quantity.sign = .minus
    default:
      guard lexeme == minus || lexeme == plus, isSignWord(before, floor, tokens) else { return }
      quantity.sign = lexeme == minus ? .minus : .plus
    }
    first = before
  }

  /// «moins 12 %», not «au moins 12 %».
  private func isSignWord(_ word: Int, _ floor: Int, _ tokens: Tokens) -> Bool {
    qualifiers.read(before: word + 1, after: floor, in: tokens).start == word + 1
  }

  /// Whether a dash before a number is a minus: glued to it, after a parenthesis, or alone in a cell; «Bilan : - 12 contrôles» is a list.
  private func isMinus(_ mark: Int, _ tokens: Tokens) -> Bool {
    if tokens.isMark(mark, .minus) { return true }
    let isGlued = tokens.has(mark + 1, .glued)
    let startsCell = mark == 0 || tokens.has(mark - 1, .cellEnd)
    if startsCell { return isGlued || !tokens.block(of: mark).rows.isEmpty }
    if tokens.has(mark, .lineStart) { return isGlued }
    if tokens.isMark(mark - 1, .openParenthesis) { return true }
    if tokens.isMark(mark - 1, .colon) { return isGlued || !tokens.has(mark + 2, .word) || falls(before: mark - 1, tokens) }
    return isGlued && !tokens.has(mark, .glued) || isBeforePercent(mark + 1, tokens)
  }

  /// «La mortalité baisse : - 12 tués».
  private func falls(before colon: Int, _ tokens: Tokens) -> Bool {
    (max(0, colon - 4)..<colon).contains { tokens.value($0, in: VariationWords.movements) == 0 }
  }

  private func isBeforePercent(_ number: Int, _ tokens: Tokens) -> Bool {
    tokens.isMark(number + 1, .percent, .degree) && !tokens.has(number - 2, .number)
  }
}

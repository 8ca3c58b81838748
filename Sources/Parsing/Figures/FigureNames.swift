import Language

/// Numbers that stand alone and name something: «le 15», «bornes 112 et 118», «départements (30, 34, 48)», «DGS/2024/118», «tous deux».
enum FigureNames {
  /// Whether a number that counts nothing said is a name or part of an idiom.
  static func names(_ first: Int, _ quantity: Quantity, in tokens: Tokens) -> Bool {
    if tokens.has(first, .inWords) { return isIdiom(first, quantity, tokens) }
    return isCalled(first, quantity, tokens) || isReference(first, tokens) || isDepartment(first, tokens)
  }

  /// The token that may label a number, past the others of its list: the «bornes» of «bornes 112 et 118».
  static func label(before first: Int, in tokens: Tokens) -> Int {
    var number = first
    while number > max(2, first - 8), tokens.isWord(number - 1, in: joints) || tokens.isMark(number - 1, .comma),
      tokens.has(number - 2, .number), !tokens.has(number - 2, .inWords)
    {
      number -= 2
    }
    return number - 1
  }

  private static let joints = WordClass("joint", ["et", "ou", "à"])

  /// «tous deux», «à deux pas», «en dessous de zéro».
  private static func isIdiom(_ first: Int, _ quantity: Quantity, _ tokens: Tokens) -> Bool {
    if tokens.isWord(first - 1, in: all) || tokens.isWord(first + 1, in: steps) { return true }
    return quantity.value == ExactDecimal(0) && (quantity.qualifier == .under || quantity.qualifier == .over)
  }

  private static let all = WordClass("all", ["tous", "toutes"])
  private static let steps = WordClass("step", ["pas"])

  /// «le 15», «au 17», «le 3919»: after an article in the singular a number is a name.
  private static func isCalled(_ first: Int, _ quantity: Quantity, _ tokens: Tokens) -> Bool {
    quantity.tokens.lowerBound == first && tokens.isWord(first - 1, in: articles) && !tokens.has(first, .decimal)
      && !tokens.has(first, .grouped)
  }

  private static let articles = WordClass("article", ["le", "au"])

  /// «DGS/2024/118».
  private static func isReference(_ first: Int, _ tokens: Tokens) -> Bool { tokens.isMark(first - 1, .slash) && tokens.has(first, .glued) }

  /// The codes of «quatre départements (30, 34, 48 et 07)».
  private static func isDepartment(_ first: Int, _ tokens: Tokens) -> Bool {
    guard tokens.span(first).count == 2 else { return false }
    var open = first - 1
    while open > max(0, first - 24), tokens.has(open, .number) || tokens.isMark(open, .comma, .slash) || tokens.isWord(open, in: joints) {
      open -= 1
    }
    return tokens.isMark(open, .openParenthesis) && tokens.isWord(open - 1, in: departments)
  }

  private static let departments = WordClass("department", ["département", "départements"])
}

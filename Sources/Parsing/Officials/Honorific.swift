import Language

/// Reads «M.», «Mme», «Mme la», «le docteur», «le colonel»: what stands before a person's name.
enum Honorific {
  private static let titles = WordClass(
    "honorific",
    [
      "m": 1, "mm": 2, "mme": 1, "mmes": 2, "mlle": 1, "monsieur": 1, "madame": 1, "messieurs": 2, "mesdames": 2, "mgr": 1,
      "monseigneur": 1,
      "dr": 1, "docteur": 1, "docteure": 1, "pr": 1, "professeur": 1, "professeure": 1, "maître": 1, "me": 1,
    ])
  private static let ranks = WordClass(
    "rank",
    [
      "colonel", "colonelle", "lieutenant", "lieutenante", "capitaine", "général", "générale", "amiral", "amirale", "commandant",
      "commandante", "commissaire", "major", "adjudant", "adjudante", "brigadier", "brigadière", "contrôleur", "chef",
    ])
  private static let rankWords = WordClass(
    "word of a rank",
    [
      "colonel", "colonelle", "général", "générale", "divisionnaire", "chef", "amiral", "de", "d", "division", "brigade", "corps", "armée",
      "escadron", "escadre", "gendarmerie", "police", "réserve", "sapeurs", "pompiers", "principal", "hors", "classe",
    ])

  /// The token after an honorific, article included; `nil` where none stands.
  static func end(at first: Int, in tokens: Tokens) -> Int? {
    let title = tokens.value(first, in: FunctionWords.articles) == nil ? first : first + 1
    if tokens.value(title, in: titles) != nil, tokens.has(title, .capital) || title > first || isLowerTitle(title, in: tokens) {
      return tokens.isMark(title + 1, .stop) ? title + 2 : title + 1
    }
    guard tokens.value(title, in: ranks) != nil, title > first || tokens.has(title, .capital) else { return nil }
    var end = title + 1
    while tokens.value(end, in: rankWords) != nil, end - title < 5 { end += 1 }
    return tokens.has(end, .capital) ? end : nil
  }

  /// An honorific as it is said of one: «M.» for «MM.», without its article.
  static func text(of range: Range<Int>, in tokens: Tokens) -> String {
    let start = tokens.value(range.lowerBound, in: FunctionWords.articles) == nil ? range.lowerBound : range.lowerBound + 1
    if isPlural(at: start, in: tokens) { return tokens.value(start, in: women) == nil ? "M." : "Mme" }
    return tokens.text(start..<range.upperBound)
  }
  private static let women = WordClass("plural of Mme", ["mmes", "mesdames"])

  /// Whether an honorific stands for several: «MM.», «Mmes».
  static func isPlural(at token: Int, in tokens: Tokens) -> Bool { tokens.value(token, in: titles) == 2 }

  private static func isLowerTitle(_ token: Int, in tokens: Tokens) -> Bool { tokens.span(token).count > 3 }

}

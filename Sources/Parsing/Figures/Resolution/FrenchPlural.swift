/// The plural of regular French nouns and adjectives.
enum FrenchPlural {
  /// Each word of a phrase in the plural, up to its first preposition.
  static func of(_ phrase: String) -> String {
    var isHead = true
    return phrase.split(separator: " ").map { word in
      if ["de", "du", "des", "à", "en"].contains(word) || word.hasPrefix("d’") || word.hasPrefix("d'") { isHead = false }
      return isHead ? plural(String(word)) : String(word)
    }.joined(separator: " ")
  }

  private static func plural(_ word: String) -> String {
    if word.hasSuffix("s") || word.hasSuffix("x") || word.hasSuffix("z") { return word }
    if word.hasSuffix("al") { return word.dropLast() + "ux" }
    return word + (word.hasSuffix("eau") || word.hasSuffix("eu") ? "x" : "s")
  }
}

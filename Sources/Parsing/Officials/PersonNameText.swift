import Language

/// A person's name as running text writes it.
enum PersonNameText {
  /// Particles inside a name.
  static let particles = WordClass(
    "particle",
    [
      "de", "du", "des", "d", "la", "le", "les", "l", "von", "van", "der", "den", "ten", "ter", "el", "al", "ben", "bin", "ibn", "da",
      "dos", "di", "y", "née", "aït", "vom", "zu",
    ])
  private static let lowerParticles = WordClass("particle in lower case", ["de", "du", "des", "d"])

  /// The name with family names in capitals set as in running text and the first name first: «HOTTIAUX Laurent» is «Laurent Hottiaux».
  static func text(of name: PersonName, in tokens: Tokens) -> String {
    let words = words(of: name.range, in: tokens)
    guard isFamilyNameFirst(name, in: tokens), let split = name.range.firstIndex(where: { !tokens.has($0, .allCaps) }) else { return words }
    let first = name.range.distance(from: name.range.startIndex, to: split) + name.range.lowerBound
    return self.words(of: first..<name.range.upperBound, in: tokens) + " " + self.words(of: name.range.lowerBound..<first, in: tokens)
  }

  private static func isFamilyNameFirst(_ name: PersonName, in tokens: Tokens) -> Bool {
    let last = name.range.upperBound - 1
    return tokens.has(name.range.lowerBound, .allCaps) && !tokens.has(last, .allCaps) && tokens.has(last, .capital)
      && Morphology.lookup(lower: tokens.lowerHashes[last], folded: tokens.foldedHashes[last]).contains(.firstName)
  }

  private static func words(of range: Range<Int>, in tokens: Tokens) -> String {
    var text = ""
    for token in range {
      if token > range.lowerBound, tokens.traits[token].isDisjoint(with: [.glued, .hyphened]) { text += " " }
      if token > range.lowerBound, tokens.has(token, .hyphened) { text += "-" }
      text += word(token, first: token == range.lowerBound, in: tokens)
    }
    return text
  }

  /// A word with only its first letter in capitals; a particle in lower case; the «HCONGAR» of «LOC’HRISTIN» in lower case.
  private static func word(_ token: Int, first: Bool, in tokens: Tokens) -> String {
    let text = tokens.text(token)
    let isCapitals =
      tokens.has(token, .allCaps) || text.unicodeScalars.count == 2 && tokens.has(token, .elided) && isAmongCapitals(token, in: tokens)
    guard isCapitals else { return text }
    if !first, tokens.value(token, in: lowerParticles) != nil { return text.lowercased() }
    let isBreton = tokens.has(token - 1, .elided) && tokens.has(token, .glued) && tokens.span(token - 1).count > 4
    return isBreton ? text.lowercased() : text.prefix(1) + text.dropFirst().lowercased()
  }

  private static func isAmongCapitals(_ token: Int, in tokens: Tokens) -> Bool { tokens.has(token + 1, .allCaps) }
}

import Language

/// What says that a name is a commune.
struct CommuneEvidence {
  let tokens: Tokens

  /// How surely a name is a commune.
  ///
  /// - Parameter takesArticle: The name is written with the article before it: «au Havre».
  func evidence(for match: NameMatch, context: Context, takesArticle: Bool) -> Evidence {
    let risk = NameRisk(of: match.tokens, in: tokens)
    if isFeast(match, context) || takesArticle && risk == .word && isWater(context) { return .none }
    if isLocated(match) || isNamedAsCommune(context) { return .strong }
    if context.article != .none, !takesArticle {
      let isUnmistakable = risk == .none && (context.article == .elided || match.tokens.count > 2)
      return isUnmistakable || mayTakeArticle(match) ? .weak : .none
    }
    let isShouted = tokens.has(match.tokens.lowerBound, .allCaps)
    switch (context.preposition, risk) {
    case (.none, _): return alone(match, risk)
    case (.at, .first): return .weak
    case (.at, .word): return isShouted ? .weak : .strong
    case (.at, _): return .strong
    case (.within, _) where tokens.value(match.tokens.lowerBound - 1, in: Self.en) != nil: return .none
    case (.of, .none), (.of, .known), (.of, .family): return isShouted && risk != .none || isNatural(context) ? .weak : .strong
    case (_, .none), (_, .known): return .strong
    default: return .weak
    }
  }

  private static let feasts = WordClass(
    "feast", ["fête", "fêtes", "messe", "cérémonie", "cérémonies", "réveillon", "feux", "banquet", "veille"])
  private static let saints = WordClass("saint", ["saint", "sainte", "st", "ste"])

  /// «la cérémonie de Sainte-Barbe»: a saint's day.
  private func isFeast(_ match: NameMatch, _ context: Context) -> Bool {
    context.preposition == .of && tokens.value(context.head, in: Self.feasts) != nil
      && tokens.value(match.tokens.lowerBound, in: Self.saints) != nil
  }

  /// «le bassin du Vert», «la crue du Vers»: a river whose name is a word.
  private func isWater(_ context: Context) -> Bool { tokens.value(context.head, in: PlaceWords.waters) != nil }

  private static let en = WordClass("en", ["en"])

  private static let natural = WordClass(
    "natural feature",
    [
      "marais", "forêt", "forêts", "bois", "massif", "massifs", "vallée", "vallées", "vallon", "colline", "collines", "gorges", "baie",
      "golfe", "étang", "étangs",
      "montagne", "mont",
      "monts", "pic", "plateau", "plaine", "causse", "cirque", "côte", "côtes", "coteaux", "presqu’île", "île", "îles", "dune", "dunes",
      "landes",
      "tourbière", "ruisseau", "rivière", "lac", "col", "cap", "pointe", "rade", "réserve", "parc", "fromage", "vin", "vins", "bataille",
      "traité", "accords",
    ])

  /// «marais de Sacy», «bataille de Verdun»: named after the place, wherever they are.
  private func isNatural(_ context: Context) -> Bool { tokens.value(context.head, in: Self.natural) != nil }

  private static let descriptive = WordClass(
    "descriptive", ["val", "vieux", "grand", "petit", "mont", "pont", "bourg", "haut", "bas", "pays"])

  /// «le Val de Briey»: names that begin with a noun are written with an article at times.
  private func mayTakeArticle(_ match: NameMatch) -> Bool {
    match.tokens.count > 1 && tokens.value(match.tokens.lowerBound, in: Self.descriptive) != nil
  }

  /// Without a preposition: a cell, the head of a list item, the subject of a sentence.
  private func alone(_ match: NameMatch, _ risk: NameRisk) -> Evidence {
    guard !isPartOfLongerName(match) else { return .none }
    if risk == .none || isEnclosed(match) { return tokens.has(match.tokens.lowerBound, .allCaps) && risk == .word ? .none : .weak }
    if begins(match) { return risk == .known && isVerb(match.tokens.upperBound) ? .weak : .none }
    return isApposed(match) ? .none : .weak
  }

  /// Whether the name stands where any word has a capital; after an article with a capital it does not: «Le Havre accueille».
  private func begins(_ match: NameMatch) -> Bool {
    let first = match.tokens.lowerBound
    if tokens.has(first, .allCaps) { return true }
    if match.tokens.count > 1, tokens.value(first, in: PlaceWords.articles) != nil { return false }
    return tokens.has(first, .sentenceStart) || tokens.has(first - 1, .mark) && !tokens.isMark(first - 1, .comma, .slash)
  }

  private func isVerb(_ token: Int) -> Bool {
    tokens.has(token, .word) && Morphology.lookup(lower: tokens.lowerHashes[token], folded: tokens.foldedHashes[token]).contains(.verb)
  }

  /// A noun right before an ordinary word with a capital: «l’opérateur Orange», «la vigilance Orange».
  private func isApposed(_ match: NameMatch) -> Bool {
    let before = match.tokens.lowerBound - 1
    guard tokens.has(before, .word), !tokens.has(before, .allCaps), tokens.value(before, in: PlaceWords.joining) == nil else {
      return false
    }
    let bits = Morphology.lookup(lower: tokens.lowerHashes[before], folded: tokens.foldedHashes[before])
    return bits.contains(.noun) && tokens.value(match.tokens.lowerBound, in: PlaceWords.articles) == nil
  }

  /// Beside another word with a capital it is a part of a name: «Le Mont Castre», «Paris Habitat».
  func isPartOfLongerName(_ match: NameMatch) -> Bool {
    let (first, next) = (match.tokens.lowerBound, match.tokens.upperBound)
    let goesOn = tokens.has(next, [.word, .capital]) && !tokens.has(next, .sentenceStart) && !tokens.has(next, .lineStart)
    let wentOn =
      tokens.has(first - 1, [.word, .capital]) && !tokens.has(first - 1, .sentenceStart) && !tokens.has(first, .sentenceStart)
      && !tokens.has(first, .lineStart)
    return (goesOn || wentOn && !tokens.has(first - 1, .allCaps)) && !tokens.has(first, .allCaps)
  }

  /// Between two marks, or filling its cell: «– La Grave –», «(Créances)», «| Lens |».
  private func isEnclosed(_ match: NameMatch) -> Bool {
    let next = match.tokens.upperBound
    return tokens.has(next, .cellEnd)
      || tokens.has(next, .mark) && !tokens.isMark(next, .apostrophe, .quote, .closeQuote, .exclamation, .question)
  }

  /// A postal code before it, the number or name of its département after it, or the dateline's «, le 12».
  private func isLocated(_ match: NameMatch) -> Bool {
    let (first, next) = (match.tokens.lowerBound, match.tokens.upperBound)
    if Locators(tokens: tokens).postalDepartment(before: first) != nil { return true }
    if let department = Locators(tokens: tokens).department(after: next) {
      return match.names.contains { $0.place.department?.code == department }
    }
    return tokens.isMark(next, .comma) && tokens.value(next + 1, in: PlaceWords.articles) != nil && tokens.has(first, .sentenceStart)
      && (tokens.has(next + 2, .number) || tokens.has(next + 2, .ordinal) || tokens.value(next + 2, in: Self.weekdays) != nil)
  }
  private static let weekdays = WordClass("weekday", ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"])

  private func isNamedAsCommune(_ context: Context) -> Bool {
    context.preposition == .of && tokens.value(context.head, in: PlaceWords.territorial) != nil
  }
}

/// Marks that tell in which département a name lies: «92000 Nanterre», «Saint-Denis (93)», «Saint-Denis (Seine-Saint-Denis)».
struct Locators {
  let tokens: Tokens

  /// The département of the postal code before a token.
  func postalDepartment(before token: Int) -> String? {
    let code = token - 1
    guard tokens.has(code, .number), !tokens.has(code, .inWords) else { return nil }
    let digits = tokens.text(code).filter(\.isASCII).filter { $0 != " " }
    guard digits.utf8.count == 5, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    if digits.hasPrefix("97") { return String(digits.prefix(3)) }
    if digits.hasPrefix("20") { return digits < "20200" ? "2A" : "2B" }
    return String(digits.prefix(2))
  }

  /// The département in parentheses after a name, as an INSEE code.
  func department(after token: Int) -> String? {
    guard tokens.isMark(token, .openParenthesis) else { return nil }
    let inside = token + 1
    if let number = number(at: inside), Gazetteer.department(code: number.code) != nil, tokens.isMark(number.end, .closeParenthesis) {
      return number.code
    }
    guard let match = NameFinder(tokens: tokens).longest(at: inside), tokens.isMark(match.tokens.upperBound, .closeParenthesis) else {
      return nil
    }
    return match.names.first { $0.place.kind == .department }?.place.code
  }

  /// The number of a département: «92», «2A», «974».
  private func number(at token: Int) -> (code: String, end: Int)? {
    guard tokens.has(token, .number), !tokens.has(token, .inWords) else { return nil }
    let digits = tokens.text(token)
    if digits == "2", tokens.has(token + 1, [.word, .glued]) { return ("2" + tokens.text(token + 1).uppercased(), token + 2) }
    return (digits, token + 1)
  }
}

import Language

/// Reads a public function: its head, then adjectives and complements as far as they belong to it.
struct FunctionReader {
  let tokens: Tokens

  /// The function that begins at a token, with what qualifies it before its head; `nil` where none does.
  func read(at first: Int) -> FunctionPhrase? {
    var head = first
    var status: String?
    while let qualifier = tokens.value(head, in: FunctionWords.qualifiers) {
      if qualifier == 1 { status = "former" }
      head += 1
    }
    guard let (kind, end) = self.head(at: head) else { return nil }
    var phrase = FunctionPhrase(range: first..<end, title: (status == nil ? head : first)..<end, kind: kind, status: status)
    phrase.isPlural = isPlural(end - 1)
    extend(&phrase)
    phrase.isPublic = isPublic(phrase)
    return phrase
  }

  /// The kind of a head and the token after it: «préfet», «sous-préfet», «premier ministre».
  private func head(at token: Int) -> (FunctionWords.Kind, end: Int)? {
    guard let value = tokens.value(token, in: FunctionWords.heads), !tokens.has(token, .hyphened) || isQualified(token) else { return nil }
    if tokens.value(token, in: FunctionWords.prefixes) != nil,
      tokens.has(token + 1, .hyphened) || tokens.value(token, in: Self.spaced) != nil
    {
      guard let second = tokens.value(token + 1, in: FunctionWords.heads) else { return nil }
      let isHigh = tokens.value(token, in: OfficeWords.high) != nil
      guard let kind = FunctionWords.Kind(rawValue: value == 3 ? 3 : isHigh ? 1 : second) else { return nil }
      return (kind, token + 2)
    }
    guard !tokens.has(token + 1, .hyphened), !isAdjective(token) else { return nil }
    let isPrefix = tokens.value(token, in: FunctionWords.prefixes) != nil && tokens.value(token, in: Self.alone) == nil
    return isPrefix ? nil : FunctionWords.Kind(rawValue: value).map { ($0, token + 1) }
  }

  private func isQualified(_ token: Int) -> Bool { tokens.value(token - 1, in: FunctionWords.qualifiers) != nil }

  /// The «général» of «directeur général» is no rank.
  private func isAdjective(_ token: Int) -> Bool {
    tokens.value(token, in: Self.general) != nil && tokens.has(token - 1, .word) && tokens.value(token - 1, in: Self.beforeRank) == nil
  }

  /// «préfète déléguée pour l’égalité des chances»: what follows is no territory.
  private static let delegated = WordClass("delegated", ["délégué", "déléguée", "délégués", "déléguées"])
  private static let general = WordClass("general", ["général", "générale"])
  private static let beforeRank = WordClass("word before a rank", ["le", "la", "du", "au", "et", "par", "de"])
  private static let spaced = WordClass("first word of a head", ["premier", "première"])
  private static let alone = WordClass("prefix that is a head too", ["lieutenant", "adjudant", "brigadier"])

  private func isPlural(_ head: Int) -> Bool {
    let bytes = tokens.document.utf8[tokens.span(head).start..<tokens.span(head).end]
    return bytes.last == UInt8(ascii: "s") || bytes.last == UInt8(ascii: "S")
  }

  // MARK: Complements

  private func extend(_ phrase: inout FunctionPhrase) {
    var isOpen = true
    while isOpen {
      let next = phrase.range.upperBound
      if phrase.organisation == nil, phrase.territory == nil, tokens.value(next, in: FunctionWords.adjectives) != nil {
        lengthen(&phrase, to: next + 1)
        if tokens.value(next, in: Self.delegated) != nil, phrase.kind == .territorial { phrase.kind = .sovereign }
      } else if phrase.status != "interim", Self.status(at: next, in: tokens) != nil {
        readStatus(&phrase)
      } else {
        isOpen = complement(&phrase)
      }
    }
    readStatus(&phrase)
    skipAcronym(&phrase)
  }

  private func readStatus(_ phrase: inout FunctionPhrase) {
    guard let status = Self.status(at: phrase.range.upperBound, in: tokens) else { return }
    phrase.status = status.name
    phrase.range = phrase.range.lowerBound..<status.end
  }

  /// Adds words to the title, or to the organisation once that has begun.
  private func lengthen(_ phrase: inout FunctionPhrase, to end: Int) {
    if let organisation = phrase.organisation {
      phrase.organisation = organisation.lowerBound..<end
    } else {
      phrase.title = phrase.title.lowerBound..<end
    }
    phrase.range = phrase.range.lowerBound..<end
  }

  /// «procureur de la République | de Rodez», «haut-commissaire de la République | en Polynésie française»: whose territory follows.
  private func readTerritoryOfRepublic(_ phrase: inout FunctionPhrase) -> Bool {
    let next = phrase.range.upperBound
    guard phrase.kind == .sovereign, phrase.organisation == nil, tokens.value(next - 1, in: Self.republic) != nil,
      tokens.value(next, in: FunctionWords.genitives) != nil || tokens.value(next, in: Self.locative) != nil,
      let end = TerritoryName.end(at: PlaceNameReader.afterArticles(next + 1, in: tokens), in: tokens)
    else { return false }
    phrase.territory = PlaceNameReader.afterArticles(next + 1, in: tokens)..<end
    phrase.range = phrase.range.lowerBound..<end
    return true
  }
  private static let republic = WordClass("republic", ["république"])

  /// Reads one complement; returns whether another may follow.
  private func complement(_ phrase: inout FunctionPhrase) -> Bool {
    if readTerritoryOfRepublic(&phrase) { return false }
    guard phrase.territory == nil, let link = link(at: phrase.range.upperBound, phrase) else { return false }
    if phrase.kind == .territorial, link.isGenitive {
      if let named = territory(at: link.noun, phrase) {
        phrase.title = phrase.title.lowerBound..<max(named.title, phrase.title.upperBound)
        phrase.territory = named.territory
        phrase.range = phrase.range.lowerBound..<named.territory.upperBound
        return false
      }
    }
    guard let end = nounPhrase(at: link.noun) else { return false }
    if phrase.organisation == nil, phrase.kind != .territorial, link.isGenitive, isBody(link.noun, phrase) {
      phrase.organisation = link.noun..<end
      phrase.range = phrase.range.lowerBound..<end
    } else {
      lengthen(&phrase, to: end)
    }
    return true
  }

  /// The noun of a body, or a name without article: «présidente de Grand Besançon Métropole».
  private func isBody(_ noun: Int, _ phrase: FunctionPhrase) -> Bool {
    if phrase.title.contains(where: { tokens.value($0, in: FunctionWords.prepositions) == 1 }) { return false }
    if tokens.value(noun, in: FunctionWords.bodies) != nil, !tokens.has(noun + 1, .hyphened) { return true }
    return phrase.kind == .general && tokens.has(noun, .capital) && tokens.value(noun - 1, in: FunctionWords.genitives) != nil
      && phrase.title.count == 1
  }

  /// A preposition, or a comma or «et» before one, and where the noun after it stands.
  private func link(at token: Int, _ phrase: FunctionPhrase) -> (noun: Int, isGenitive: Bool)? {
    var next = token
    if tokens.value(next, in: FunctionWords.and) != nil {
      guard tokens.value(next + 1, in: FunctionWords.genitives) != nil || isPair(next + 1, phrase), phrase.kind != .territorial else {
        return nil
      }
      next += 1
    } else if tokens.isMark(next, .comma) {
      guard phrase.kind != .territorial, isEnumeration(next) else { return nil }
      next += 1
    }
    let isGenitive = tokens.value(next, in: FunctionWords.genitives) != nil
    let isPreposition = isGenitive || isPreposition(next, phrase)
    let isObject = tokens.value(next, in: FunctionWords.articles) != nil && (isCommand(phrase) || next > token)
    guard isPreposition || isObject, !tokens.has(next, .sentenceStart), isGenitive || !isWhereabouts(next) else { return nil }
    if !isObject { next += 1 }
    if !isGenitive, tokens.value(next, in: FunctionWords.genitives) != nil { next += 1 }
    if tokens.value(next, in: FunctionWords.articles) != nil, !tokens.has(next, .capital) || tokens.has(next, .allCaps) { next += 1 }
    return (next, isGenitive)
  }

  private func isPreposition(_ token: Int, _ phrase: FunctionPhrase) -> Bool {
    guard let strength = tokens.value(token, in: FunctionWords.prepositions), strength > 0 else { return false }
    return strength == 1 || phrase.title.contains { tokens.value($0, in: FunctionWords.delegates) != nil }
  }

  /// «déplacement de la ministre déléguée à Mayotte», «à Brest», «en Isère»: where one goes, not what one is in charge of.
  private func isWhereabouts(_ preposition: Int) -> Bool {
    guard tokens.value(preposition, in: Self.locative) != nil else { return false }
    return PlaceNameReader.read(at: preposition + 1, in: tokens, where: { _ in true }) != nil
  }
  private static let locative = WordClass("preposition of place", ["à", "en"])

  /// «commandant le groupement», «commandant la région».
  private func isCommand(_ phrase: FunctionPhrase) -> Bool { tokens.value(phrase.title.upperBound - 1, in: Self.command) != nil }
  private static let command = WordClass("command", ["commandant", "commandante"])

  /// «entre les femmes et les hommes», «pour la défense et la sécurité».
  private func isPair(_ token: Int, _ phrase: FunctionPhrase) -> Bool {
    tokens.value(token, in: FunctionWords.articles) != nil && phrase.range.contains { tokens.value($0, in: Self.between) != nil }
  }
  private static let between = WordClass("between", ["entre", "pour", "chargé", "chargée"])

  /// «de l’emploi, du travail et des solidarités»: a comma before a genitive, with «et» and a genitive to come.
  func isEnumeration(_ comma: Int) -> Bool {
    guard tokens.value(comma + 1, in: FunctionWords.genitives) != nil, !tokens.has(comma + 2, .number),
      tokens.claim(of: comma + 2) != .date,
      tokens.value(comma + 2, in: CalendarWords.names) == nil
    else { return false }
    for token in (comma + 2)..<min(comma + 18, tokens.count) {
      if tokens.has(token, .cellEnd) || tokens.isMark(token, .stop, .semicolon) || tokens.value(token, in: FunctionWords.heads) != nil {
        return false
      }
      if tokens.value(token, in: FunctionWords.and) != nil { return tokens.value(token + 1, in: FunctionWords.genitives) != nil }
    }
    return false
  }

  /// The name of a territory: «Antony», «la région Bretagne», «2e circonscription de la Haute-Vienne»; and where the title before it ends.
  private func territory(at token: Int, _ phrase: FunctionPhrase) -> (title: Int, territory: Range<Int>)? {
    let division = tokens.has(token, .ordinal) ? token + 1 : token
    if let name = nameOfZone(division) { return TerritoryName.end(at: name, in: tokens).map { (name, name..<$0) } }
    if let isPart = tokens.value(division, in: FunctionWords.divisions) {
      let name = PlaceNameReader.afterArticles(division + 1, in: tokens)
      if division > token, isPart == 1, !tokens.has(name, .capital) { return (phrase.title.upperBound, token..<division + 1) }
      return TerritoryName.end(at: name, in: tokens).map { isPart == 1 ? (phrase.title.upperBound, token..<$0) : (division + 1, name..<$0) }
    }
    let sea = phrase.title.contains { tokens.value($0, in: Self.maritime) != nil } ? northSea(after: token + 1) : nil
    return (sea ?? TerritoryName.end(at: token, in: tokens)).map { (phrase.title.upperBound, token..<$0) }
  }
  private static let maritime = WordClass("maritime", ["maritime"])

  /// Where the name of a zone stands: «zone de défense Ouest», «zone de défense et de sécurité Sud-Est».
  private func nameOfZone(_ token: Int) -> Int? {
    guard says(["zone", "de", "defense"], at: token) else { return nil }
    let end = says(["et", "de", "securite"], at: token + 3) ? token + 6 : token + 3
    let name = tokens.value(end, in: FunctionWords.genitives) == nil ? end : end + 1
    return tokens.has(name, .capital) ? name : nil
  }

  /// Whether these folded words stand at a token.
  private func says(_ words: [String], at first: Int) -> Bool {
    words.indices.allSatisfy { tokens.has(first + $0, .word) && tokens.foldedHashes[first + $0] == Folding.foldedHash(words[$0]) }
  }

  /// The end of the «et de la mer du Nord» of «préfet maritime de la Manche et de la mer du Nord».
  private func northSea(after manche: Int) -> Int? {
    let words = ["et", "de", "la", "mer", "du", "nord"]
    return says(words, at: manche) ? manche + words.count : nil
  }

  /// The end of a noun with its adjectives and names: «conseil départemental», «Transition énergétique», «République».
  func nounPhrase(at first: Int) -> Int? {
    guard tokens.has(first, .word) || tokens.has(first, .ordinal), !tokens.has(first, .sentenceStart) else { return nil }
    var end = first
    while end < tokens.count, end - first < 12, goesOn(end, from: first) { end += 1 }
    return end > first ? end : nil
  }

  private func goesOn(_ token: Int, from first: Int) -> Bool {
    guard tokens.has(token, .word) || token == first && tokens.has(token, .ordinal), !tokens.has(token, .sentenceStart) else {
      return false
    }
    if !tokens.traits[token].isDisjoint(with: [.hyphened]) || tokens.has(token - 1, .elided) && token > first { return true }
    if tokens.has(token, .capital) { return token == first || !startsPerson(token) }
    if tokens.value(token, in: FunctionWords.and) != nil { return joinsNames(token) }
    let readings = Morphology.lookup(lower: tokens.lowerHashes[token], folded: tokens.foldedHashes[token])
    if token == first { return readings.isEmpty || !readings.isDisjoint(with: [.noun, .adjective, .participle]) }
    if tokens.value(token, in: FunctionWords.adjectives) != nil { return true }
    return readings.isDisjoint(with: [.verb, .functionWord, .determiner, .adverb]) && !readings.isDisjoint(with: [.adjective, .participle])
  }

  /// The «et» of «Morvan Sommets et Grands Lacs».
  private func joinsNames(_ and: Int) -> Bool {
    tokens.has(and - 1, .capital) && tokens.has(and - 2, .capital) && tokens.has(and + 1, .capital) && tokens.has(and + 2, .capital)
      && !startsPerson(and + 1)
  }

  private func startsPerson(_ token: Int) -> Bool {
    if Honorific.end(at: token, in: tokens) != nil { return true }
    return NameReader(tokens: tokens).read(at: token).map { $0.units > 1 && $0.startsWithFirstName } ?? false
  }

  /// «par intérim», «p.i.», «honoraire».
  private static func status(at token: Int, in tokens: Tokens) -> (name: String, end: Int)? {
    if tokens.value(token, in: by) != nil, tokens.value(token + 1, in: interim) != nil { return ("interim", token + 2) }
    if tokens.value(token, in: interimAdjective) != nil { return ("interim", token + 1) }
    if tokens.value(token, in: honorary) != nil { return ("honorary", token + 1) }
    return nil
  }
  private static let by = WordClass("by", ["par"])
  private static let interim = WordClass("interim", ["intérim"])
  private static let interimAdjective = WordClass("interim holder", ["intérimaire"])
  private static let honorary = WordClass("honorary", ["honoraire", "émérite"])

  /// Takes the acronym in parentheses after a function: «(DASEN)», «(2S)».
  private func skipAcronym(_ phrase: inout FunctionPhrase) {
    let open = phrase.range.upperBound
    guard tokens.isMark(open, .openParenthesis) else { return }
    let isAcronym = tokens.has(open + 1, .allCaps) && tokens.isMark(open + 2, .closeParenthesis)
    let isReserve = tokens.has(open + 1, .number) && tokens.isMark(open + 3, .closeParenthesis) && phrase.kind == .rank
    if isAcronym || isReserve { phrase.range = phrase.range.lowerBound..<(isAcronym ? open + 3 : open + 4) }
  }

  /// «la secrétaire générale», without more: the prefecture’s.
  private func isSecretaryGeneral(_ phrase: FunctionPhrase) -> Bool {
    phrase.range.count == 2 && tokens.value(phrase.range.lowerBound, in: Self.secretary) != nil
      && tokens.value(phrase.range.lowerBound + 1, in: Self.general) != nil
  }
  private static let secretary = WordClass("secretary", ["secrétaire"])

  private func isPublic(_ phrase: FunctionPhrase) -> Bool {
    let words = phrase.range.dropFirst()
    if phrase.kind == .rank {
      let hasComplement = words.contains { tokens.value($0, in: FunctionWords.genitives) != nil }
      return !hasComplement || words.contains { tokens.value($0, in: FunctionWords.forces) != nil }
    }
    guard phrase.kind == .general else { return true }
    if isSecretaryGeneral(phrase) { return true }
    if words.contains(where: { tokens.value($0, in: FunctionWords.privateWords) != nil }) { return false }
    return words.contains { tokens.value($0, in: FunctionWords.publicWords) != nil }
  }
}

/// Reads the name of a territory: a name of the gazetteer, else capitals joined by hyphens, with its article.
enum TerritoryName {
  static func end(at first: Int, in tokens: Tokens) -> Int? {
    guard tokens.has(first, .capital) else { return nil }
    if let place = PlaceNameReader.read(at: first, in: tokens, where: { _ in true }) { return place.end }
    guard tokens.value(first, in: FunctionWords.heads) == nil else { return nil }
    var end = first + 1
    if tokens.value(first, in: FunctionWords.articles) != nil, tokens.has(end, .capital) { end += 1 }
    while end < tokens.count, tokens.has(end, .hyphened) || tokens.has(end, .glued) && tokens.has(end, .word) { end += 1 }
    return end
  }
}

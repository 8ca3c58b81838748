import Language

/// A person's name as it is written.
struct PersonName {
  /// The tokens of the name, without honorific.
  var range: Range<Int>
  /// The tokens of the honorific; empty where there is none.
  var honorific: Range<Int>
  /// How many words apart it has, particles left out: two for «Marie-Anick Payet-Hoarau».
  var units: Int
  /// Whether its first word is known as a first name.
  var startsWithFirstName: Bool
  /// Whether no word of it is an ordinary one.
  var isUncommon: Bool
}

/// Reads persons' names: capitals with particles, hyphens, apostrophes and initials.
struct NameReader {
  let tokens: Tokens

  /// The name that begins at a token, without honorific.
  func read(at first: Int) -> PersonName? {
    guard tokens.has(first, .capital), !isForeign(first, at: first), tokens.value(first, in: Self.nonNames) == nil else { return nil }
    var (end, units) = (first, 0)
    while let next = unit(at: end, from: first, units: units) {
      (end, units) = (next, units + 1)
      guard units < 6 else { break }
    }
    guard units > 0 else { return nil }
    let readings = morphology(first)
    let isUncommon = (first..<end).allSatisfy { morphology($0).isDisjoint(with: [.noun, .adjective, .verb, .adverb, .functionWord]) }
    return PersonName(
      range: first..<end, honorific: first..<first, units: units, startsWithFirstName: readings.contains(.firstName), isUncommon: isUncommon
    )
  }

  /// The name with its honorific, article of the honorific included.
  func readPerson(at first: Int) -> PersonName? {
    guard let start = Honorific.end(at: first, in: tokens) else { return read(at: first).flatMap { isPlausible($0) ? $0 : nil } }
    guard var name = read(at: start) else { return nil }
    name.honorific = first..<start
    return name
  }

  /// A name without honorific: two words, neither of which says that it is something else.
  private func isPlausible(_ name: PersonName) -> Bool {
    guard name.units > 1, !isPlace(name.range), !isNamedThing(name.range.lowerBound) else { return false }
    if name.startsWithFirstName { return true }
    if isAmidCapitals(name.range) { return false }
    let isSentenceStart = tokens.has(name.range.lowerBound, .sentenceStart)
    if name.isUncommon || isSentenceStart && morphology(name.range.lowerBound).isEmpty { return true }
    return !isSentenceStart && morphology(name.range.lowerBound).isDisjoint(with: [.functionWord, .determiner, .adverb])
  }

  /// In a line all in capitals any word may follow a function: «LE PRÉFET DU LOT APPELLE À LA PRUDENCE».
  private func isAmidCapitals(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    return tokens.has(first - 1, .allCaps) && !tokens.has(first, .sentenceStart) && range.allSatisfy { !isLower($0) }
  }

  private func isLower(_ token: Int) -> Bool { tokens.has(token, .word) && !tokens.has(token, .allCaps) && tokens.span(token).count > 2 }

  // MARK: Parts

  /// The token after one more word of the name, particles before it included.
  private func unit(at token: Int, from first: Int, units: Int) -> Int? {
    var word = token
    while units > 0, word < token + 3, isParticle(word), !tokens.has(word, .hyphened) { word += 1 }
    if !tokens.has(word, .capital), tokens.has(token, .capital) { word = token }
    guard tokens.has(word, .capital), !isForeign(word, at: first), !isOrdinary(word) else { return nil }
    if word > token, isAcronym(word), !hasCapitalName(first..<token) { return nil }
    var end = word + 1
    if tokens.span(word).count == 1, tokens.isMark(end, .stop), tokens.has(end, .glued) { end += 1 }
    while end < tokens.count, isJoined(end) { end += 1 }
    return end
  }

  /// A word that begins no name, unless a hyphen joins it to the next: «Saint-Aimé».
  private func isOrdinary(_ token: Int) -> Bool {
    tokens.value(token, in: Self.nonNames) != nil && !tokens.has(token + 1, .hyphened)
  }

  /// The «DDT» of «Jean Dupont de la DDT».
  private func isAcronym(_ token: Int) -> Bool {
    tokens.has(token, .allCaps) && tokens.span(token).count <= 5 && !tokens.has(token + 1, .hyphened)
  }

  /// Whether a token goes on the word before it: after a hyphen, or after an apostrophe.
  private func isJoined(_ token: Int) -> Bool {
    tokens.has(token, .word) && (tokens.has(token, .hyphened) || tokens.has(token - 1, .elided) && tokens.has(token, .glued))
      && !tokens.has(token, .lineStart)
  }

  /// Whether a family name in capitals has begun: «Thibault SARRAZIN de VÉRAC».
  private func hasCapitalName(_ range: Range<Int>) -> Bool { range.contains { tokens.has($0, .allCaps) } }

  private func isParticle(_ token: Int) -> Bool { tokens.value(token, in: PersonNameText.particles) != nil }

  /// A token that no name may hold: another sentence's, a function's head, an honorific, a contact.
  private func isForeign(_ token: Int, at first: Int) -> Bool {
    (token > first && tokens.has(token, .sentenceStart))
      || tokens.value(token, in: FunctionWords.heads) != nil && !isFamilyName(token, first)
      || tokens.claim(of: token) == .contact || Honorific.end(at: token, in: tokens) != nil && !isFamilyName(token, first)
  }

  /// «Hubert Lemaire», «Rose Major»: in the middle of a name a head in capitals like its neighbours is a family name.
  private func isFamilyName(_ token: Int, _ first: Int) -> Bool {
    token > first && tokens.has(token, .allCaps) && tokens.has(token - 1, .capital) && !tokens.has(token - 1, .allCaps)
      && !tokens.has(token, .lineStart)
  }

  private func morphology(_ token: Int) -> MorphologyBits {
    Morphology.lookup(lower: tokens.lowerHashes[token], folded: tokens.foldedHashes[token])
  }

  // MARK: What is no person

  private func isPlace(_ range: Range<Int>) -> Bool {
    PlaceNameReader.read(at: range.lowerBound, in: tokens, where: { _ in true })?.end == range.upperBound
  }

  /// «collège Edouard Vaillant», «place Charles de Gaulle»: the word before says what bears the name.
  private func isNamedThing(_ first: Int) -> Bool { tokens.value(first - 1, in: Self.namedThings) != nil }

  static let namedThings = WordClass(
    "thing named after a person",
    [
      "collège", "lycée", "école", "rue", "avenue", "place", "boulevard", "quai", "allée", "impasse", "gymnase", "stade", "salle",
      "hôpital",
      "clinique", "caserne", "pont", "square", "esplanade", "médaille", "prix", "promotion", "fondation", "institut", "groupe", "société",
      "entreprise", "maison", "laboratoire", "loi", "plan", "cité", "parc", "espace", "centre", "complexe", "théâtre", "musée",
      "bibliothèque", "médiathèque", "station", "port", "navire", "frégate", "tour", "carrefour", "pavillon", "aéroport", "ehpad", "métro",
      "quartier", "résidence", "chantier", "usine", "domaine", "château", "cours", "route", "chemin", "statue", "hippodrome", "piscine",
    ])

  private static let nonNames = WordClass(
    "capital that begins no name",
    [
      "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "saint", "sainte", "st", "ste", "cette", "ce", "ces", "conseil",
      "république",
      "état", "préfecture", "ministère", "direction", "service", "bureau", "communauté", "métropole", "chambre", "agence", "janvier",
      "février",
      "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", "lundi", "mardi", "mercredi",
      "jeudi",
      "vendredi", "samedi", "dimanche", "union", "nord", "sud", "est", "ouest", "grand", "grande", "haut", "haute", "hauts", "val",
      "contact",
      "presse", "communiqué", "tél", "article", "arrêté", "loi", "france", "liberté", "égalité", "fraternité", "société", "groupe",
      "association",
      "cabinet", "monsieur", "madame", "mairie", "ville", "région", "département", "tribunal", "académie", "légion", "ordre", "fonds",
    ])
}

/// Reads a person: a step of a pattern.
struct PersonScanner: TokenScanner {
  func end(at token: Int, in tokens: Tokens) -> Int? { NameReader(tokens: tokens).readPerson(at: token)?.range.upperBound }
}

/// Reads a person that a pattern begins with: an honorific or a capital comes first.
struct NamedPerson: TokenScanner {
  let first = [Token.capitalised, Token.word("docteur", "docteure", "professeur", "professeure", "maître", "monsieur", "madame")]
  /// Many rules for officials begin with a person.
  var identity: ObjectIdentifier? { ObjectIdentifier(Self.self) }

  func end(at token: Int, in tokens: Tokens) -> Int? {
    guard mayGoOn(token + 1, in: tokens), tokens.value(token, in: FunctionWords.articles) == nil else { return nil }
    return NameReader(tokens: tokens).readPerson(at: token)?.range.upperBound
  }

  /// A glance before words are looked up: after the first word a capital, a short word or the point of an abbreviation.
  private func mayGoOn(_ token: Int, in tokens: Tokens) -> Bool {
    var next = token
    while tokens.has(next, .word), !tokens.traits[next].isDisjoint(with: [.hyphened, .glued]) { next += 1 }
    if tokens.isMark(next, .stop) { return tokens.has(next, .glued) && tokens.span(next - 1).count <= 4 }
    return tokens.has(next, .word) && (tokens.has(next, .capital) || tokens.span(next).count <= 4)
  }
}

/// Reads persons parted by commas and «et»: «Odile Laborie et Clémence d’Albaret-Fontaine».
struct PersonListScanner: TokenScanner {
  func end(at token: Int, in tokens: Tokens) -> Int? { Self.persons(at: token, in: tokens).last?.range.upperBound }

  /// The persons of a list.
  static func persons(at first: Int, in tokens: Tokens) -> [PersonName] {
    let reader = NameReader(tokens: tokens)
    var persons: [PersonName] = []
    var next = first
    while var person = reader.readPerson(at: next) {
      if person.honorific.isEmpty, let shared = persons.first?.honorific, shared.contains(where: { Honorific.isPlural(at: $0, in: tokens) })
      {
        person.honorific = shared
      }
      persons.append(person)
      next = person.range.upperBound
      if tokens.isMark(next, .comma) { next += 1 }
      if tokens.value(next, in: conjunctions) != nil { next += 1 }
      guard next > person.range.upperBound else { break }
    }
    return persons
  }

  private static let conjunctions = WordClass("conjunction", ["et", "ou", "de"])
}

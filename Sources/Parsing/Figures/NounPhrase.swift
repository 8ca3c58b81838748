import Language

/// Reads a noun phrase by French morphology and agreement: «nouveaux véhicules électriques de service», «gendarmes et policiers».
///
/// Complements that identify the thing («établissements d’enseignement supérieur») belong to it, and so does a participial clause after several;
/// territories, relative clauses and the rest of the sentence do not.
struct NounPhrase: TokenScanner {
  /// Whether the head must be able to stand in the plural; `nil`: either.
  var isPlural: Bool?
  /// How many complements may hang on each other.
  var depth = 2
  /// Whether territories belong to it: «des salariés du département» as the whole of a share.
  var includesTerritories = false

  func end(at token: Int, in tokens: Tokens) -> Int? { read(at: token, in: tokens)?.upperBound }

  /// The noun phrase at a token; an adjective alone («44 nouveaux») counts where the noun was named before.
  func read(at first: Int, in tokens: Tokens) -> Range<Int>? {
    var at = first
    while at - first < 3, isPrenominal(at, tokens) { at += 1 }
    guard isNoun(at, tokens) else { return elided(first, at, tokens) }
    let head = at
    at += 1
    while tokens.has(at, [.word, .hyphened]) || tokens.has(at, .word) && tokens.has(at - 1, [.hyphened, .elided]) { at += 1 }
    if isModel(head, tokens), tokens.has(at, [.number, .glued]) { at += 1 }
    if tokens.isWord(head, in: Self.equivalents), tokens.isWord(at, in: Self.time) { return first..<at + 2 }
    return first..<modifiersEnd(at, head: head, tokens)
  }

  /// «équivalents temps plein».
  private static let equivalents = WordClass("equivalent", ["équivalent", "équivalents"])
  private static let time = WordClass("time", ["temps"])

  // MARK: The head

  /// The letters of «15 T2», «3 A380».
  private func isModel(_ token: Int, _ tokens: Tokens) -> Bool {
    tokens.has(token, .allCaps) || tokens.has(token, .capital) && tokens.span(token).count == 1
  }

  private func isPrenominal(_ token: Int, _ tokens: Tokens) -> Bool {
    guard tokens.has(token, .word), !tokens.has(token, .elided) || token == 0 else { return false }
    if tokens.has(token, [.ordinal, .inWords]) { return isNoun(token + 1, tokens) || tokens.isWord(token + 1, in: NounWords.prenominal) }
    guard tokens.value(token, in: NounWords.prenominal) == nil else {
      return isNoun(token + 1, tokens) || tokens.value(token + 1, in: NounWords.prenominal) != nil
    }
    let bits = tokens.morphology(token)
    return bits.contains(.adjective) && !bits.contains(.noun) && !bits.contains(.verb) && isNoun(token + 1, tokens)
      && !tokens.has(token + 1, .elided)
      && agrees(bits)
  }

  /// «14 mortelles», «44 nouveaux»: an adjective whose noun was said before.
  private func elided(_ first: Int, _ at: Int, _ tokens: Tokens) -> Range<Int>? {
    if at > first { return first..<at }
    guard tokens.has(first, .word), !tokens.has(first, .elided), !tokens.has(first, .capital) else { return nil }
    let bits = tokens.morphology(first)
    let isAdjective =
      !bits.isDisjoint(with: [.adjective, .participle]) && agrees(bits) && bits.isDisjoint(with: [.functionWord, .determiner])
    let isPlain = tokens.value(first, in: NounWords.prenominal) != nil || isAdjective && !bits.contains(.verb)
    return isPlain && tokens.value(first, in: NounWords.notNouns) == nil && !isIncomplete(first, tokens) ? first..<first + 1 : nil
  }

  private func isNoun(_ token: Int, _ tokens: Tokens) -> Bool {
    guard tokens.has(token, .word), tokens.traits[token].isDisjoint(with: [.elided, .number, .ordinal]) else { return false }
    if tokens.has(token + 1, [.word, .hyphened]), isCompound(token, tokens) { return true }
    guard tokens.value(token, in: NounWords.notNouns) == nil || tokens.has(token, .allCaps) && tokens.isWord(token, in: NounWords.trains)
    else {
      return false
    }
    if tokens.has(token, .allCaps) { return true }
    let bits = tokens.morphology(token)
    if bits.isEmpty { return tokens.span(token).count > 2 }
    if tokens.has(token, .capital), !tokens.has(token, .sentenceStart),
      bits.isDisjoint(with: [.adjective, .verb, .functionWord, .participle])
    {
      return true
    }
    guard tokens.span(token).count > 1, bits.contains(.noun) || tokens.isWord(token, in: NounWords.persons) else { return false }
    guard !bits.contains(.functionWord) || tokens.isWord(token, in: NounWords.pronominal) else { return false }
    return agrees(bits)
  }

  /// «sous-préfectures», «rendez-vous»: the last part agrees, or the first.
  private func isCompound(_ token: Int, _ tokens: Tokens) -> Bool {
    var last = token + 1
    while tokens.has(last + 1, [.word, .hyphened]) { last += 1 }
    let (head, tail) = (tokens.morphology(token), tokens.morphology(last))
    if tokens.has(token, .capital), tokens.has(last, .capital), isPlural == true {
      return !tokens.has(last, .elided) && tokens.text(last).hasSuffix("s")
    }
    guard head.isDisjoint(with: .functionWord) || tokens.isWord(token, in: NounWords.prefixes) else { return false }
    return isPlural != true || head.contains(.plural) || tail.contains(.plural) || tail.isDisjoint(with: [.singular, .plural])
  }

  private func agrees(_ bits: MorphologyBits) -> Bool {
    guard let isPlural, !bits.isDisjoint(with: [.singular, .plural]) else { return true }
    return bits.contains(isPlural ? .plural : .singular)
  }

  // MARK: What follows the head

  private func modifiersEnd(_ first: Int, head: Int, _ tokens: Tokens) -> Int {
    var at = first
    var complements = 0
    var adjectives = 0
    while tokens.has(at, .word), !isIncomplete(at, tokens) {
      if let end = readyEnd(at, tokens) {
        at = end
      } else if adjectives < 3, let end = adjectiveEnd(at, head, tokens) {
        at = end
        adjectives += 1
      } else if let end = apposedEnd(at, head, tokens) ?? nameEnd(at, head, tokens) {
        at = end
      } else if complements < depth, let end = complementEnd(at, head: head, tokens) {
        at = end
        complements += depth > 1 ? 1 : depth
      } else if let end = coordinatedEnd(at, head, tokens) {
        at = end
      } else {
        break
      }
    }
    return isPlural == true ? ParticipialClause().end(at: at, in: tokens) ?? at : at
  }

  /// «prêts à gaver».
  private func readyEnd(_ token: Int, _ tokens: Tokens) -> Int? {
    guard tokens.isWord(token, in: NounWords.ready), tokens.value(token + 1, in: NounWords.prepositions) == 2 else { return nil }
    return tokens.morphology(token + 2).contains(.infinitive) ? token + 3 : nil
  }

  /// «labellisés», «gravement blessées», «rurales et urbaines».
  private func adjectiveEnd(_ token: Int, _ head: Int, _ tokens: Tokens) -> Int? {
    var at = token
    if tokens.morphology(at).contains(.adverb), !tokens.morphology(at).contains(.adjective),
      tokens.value(at, in: NounWords.degrees) != nil || isManner(at, tokens)
    {
      at += 1
    }
    guard isAdjective(at, tokens), sharesGender(at, head, tokens) else { return nil }
    at += 1
    while tokens.has(at, [.word, .hyphened]) { at += 1 }
    return at
  }

  /// Whether an adjective can be of the head's gender; a compound's is not known.
  private func sharesGender(_ token: Int, _ head: Int, _ tokens: Tokens) -> Bool {
    tokens.has(head + 1, .hyphened) || tokens.canShareGender(token, head)
  }

  /// «quatre individus | âgés de 19 à 27 ans», «74 communes | soumises à la loi»: it says nothing without what follows.
  private func isIncomplete(_ token: Int, _ tokens: Tokens) -> Bool {
    tokens.isWord(token, in: NounWords.incomplete)
      && (tokens.value(token + 1, in: NounWords.prepositions) != nil || tokens.isWord(token + 1, in: NounWords.circumstances))
  }

  private func isManner(_ token: Int, _ tokens: Tokens) -> Bool { tokens.span(token).count > 6 }

  private func isAdjective(_ token: Int, _ tokens: Tokens) -> Bool {
    guard tokens.has(token, .word), !tokens.has(token, .elided), !tokens.has(token, .number),
      tokens.value(token, in: NounWords.notNouns) == nil
    else { return false }
    let bits = tokens.morphology(token)
    if bits.isEmpty { return isLearned(token, tokens) }
    guard !bits.isDisjoint(with: [.adjective, .participle]), bits.isDisjoint(with: [.functionWord, .determiner]) else { return false }
    return agrees(bits) && (!tokens.has(token, .capital) || tokens.has(token, .allCaps))
  }

  /// «maisons de santé | pluriprofessionnelles»: a long word in the plural that no dictionary has.
  private func isLearned(_ token: Int, _ tokens: Tokens) -> Bool {
    guard isPlural == true, !tokens.has(token, .capital), tokens.span(token).count > 8 else { return false }
    let text = tokens.text(token)
    return ["elles", "iques", "aires", "ives", "ales", "iels", "icides"].contains { text.hasSuffix($0) }
  }

  /// «hélicoptères | bombardiers», «France | services»: a noun that is nothing else, in agreement but beside a name.
  private func apposedEnd(_ token: Int, _ head: Int, _ tokens: Tokens) -> Int? {
    guard !tokens.has(token, .capital) else { return nil }
    let bits = tokens.morphology(token)
    guard bits.contains(.noun), bits.isDisjoint(with: [.verb, .functionWord, .adverb]) else { return nil }
    if let isPlural {
      let (own, other): (MorphologyBits, MorphologyBits) = isPlural ? (.plural, .singular) : (.singular, .plural)
      guard bits.contains(own), !bits.contains(other) else { return nil }
    } else {
      guard token == head + 1, tokens.has(head, .capital), !tokens.has(head, .sentenceStart), bits.contains(.plural) else { return nil }
    }
    return tokens.value(token, in: NounWords.notNouns) == nil ? token + 1 : nil
  }

  /// «réseau | ONDE», «espaces | France services», «catégorie | A».
  private func nameEnd(_ token: Int, _ head: Int, _ tokens: Tokens) -> Int? {
    guard tokens.has(token, .capital), !tokens.has(token, [.elided]), !tokens.has(token, .sentenceStart), token == head + 1,
      !tokens.has(head, .capital)
    else { return nil }
    var end = token + 1
    while tokens.has(end, [.word, .capital]) || tokens.has(end, [.word, .hyphened]) { end += 1 }
    return tokens.has(end, [.number, .glued]) ? end + 1 : end
  }

  /// «d’enseignement supérieur», «du téléphone», «à hydrogène»; not «du département», «de la Sarthe».
  private func complementEnd(_ token: Int, head: Int, _ tokens: Tokens) -> Int? {
    guard let preposition = tokens.value(token, in: NounWords.prepositions) else { return nil }
    var at = token + 1
    if preposition == 3 {
      return tokens.isWord(at, in: NounWords.states) ? NounPhrase(isPlural: false, depth: 1).end(at: at, in: tokens) : nil
    }
    if preposition == 2 {
      guard
        tokens.value(at, in: NounWords.substances) != nil
          || tokens.value(at + 1, in: NounWords.substances) != nil && tokens.has(at, .elided)
      else { return nil }
    }
    if tokens.isWord(at, in: NounWords.kinds) { return tokens.has(at + 1, .word) ? at + 2 : nil }
    if tokens.isWord(token, in: NounWords.plurals), !includesTerritories { return nil }
    let hasArticle = preposition != 0 || tokens.value(at, in: NounWords.articles) != nil
    if preposition == 0, tokens.value(at, in: NounWords.articles) != nil { at += 1 }
    guard tokens.has(at, .word), tokens.traits[at].isDisjoint(with: [.number, .elided]),
      includesTerritories || tokens.value(at, in: NounWords.territories) == nil
    else { return nil }
    if tokens.has(at, .capital), !tokens.has(at, .allCaps) { return nil }
    if tokens.has(at, .allCaps), hasArticle { return tokens.isWord(at, in: NounWords.schemes) ? at + 1 : nil }
    let bits = tokens.morphology(at)
    if bits.contains(.infinitive), !bits.contains(.noun) { return tokens.isWord(token - 1, in: NounWords.licences) ? at + 1 : nil }
    guard
      let inner = NounPhrase(isPlural: nil, depth: hasArticle ? 1 : depth - 1, includesTerritories: includesTerritories).read(
        at: at, in: tokens)
    else { return nil }
    let isTerritorial = hasArticle && !includesTerritories && inner.contains { tokens.isWord($0, in: NounWords.territories) }
    return isTerritorial ? nil : inner.upperBound
  }

  /// «gendarmes | et policiers», «blessés légers | ou graves».
  private func coordinatedEnd(_ token: Int, _ head: Int, _ tokens: Tokens) -> Int? {
    guard isPlural == true, tokens.isWord(token, in: NounWords.conjunctions), tokens.has(token + 1, .word),
      tokens.traits[token + 1].isDisjoint(with: [.capital, .elided, .number])
    else { return nil }
    let isAdjectiveOnly = isAdjective(token + 1, tokens) && tokens.morphology(token + 1).isDisjoint(with: [.noun, .participle])
    if isAdjectiveOnly, sharesGender(token + 1, head, tokens) { return token + 2 }
    let bits = tokens.morphology(token + 1)
    guard bits.contains(.noun), bits.contains(.plural), !bits.contains(.singular), bits.isDisjoint(with: [.functionWord, .determiner])
    else { return nil }
    var end = token + 2
    while let next = adjectiveEnd(end, token + 1, tokens) { end = next }
    return end
  }
}

extension Tokens {
  /// What a word can be.
  func morphology(_ token: Int) -> MorphologyBits {
    guard has(token, .word) else { return [] }
    return Morphology.lookup(lower: lowerHashes[token], folded: foldedHashes[token])
  }

  /// Whether two words can be of one gender.
  func canShareGender(_ one: Int, _ other: Int) -> Bool {
    let genders: MorphologyBits = [.masculine, .feminine]
    let (first, second) = (morphology(one).intersection(genders), morphology(other).intersection(genders))
    return first.isEmpty || second.isEmpty || !first.isDisjoint(with: second)
  }

  /// Whether a token is a word of a class.
  func isWord(_ token: Int, in words: WordClass) -> Bool { value(token, in: words) != nil }
}

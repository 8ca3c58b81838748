import Language

/// What looks like a figure and is none: names, labels, enumerators, identifiers, articles.
enum FigureTraps {
  /// Whether a number before a noun counts it.
  static func isFigure(_ quantity: Quantity, counting tail: QuantityTail, in tokens: Tokens) -> Bool {
    let first = firstNumber(quantity, tokens)
    if quantity.isIndefinite {
      return tail.kind == .ratio || isFrequency(tail, tokens) || countsOne(quantity, tokens) || isOneOfThem(quantity, tokens)
        || isInList(quantity, tail, tokens)
    }
    if isName(first, quantity, tokens) || isNumbered(first, tokens) || tokens.has(first, .leadingZero) { return false }
    if isBothWays(quantity, tail, tokens) { return false }
    if let noun = tail.counted, isSlogan(first, noun, tokens) { return false }
    return !isPostcode(first, quantity, tokens) && !isCode(tail, tokens)
  }

  /// «rouvert dans les deux sens».
  private static func isBothWays(_ quantity: Quantity, _ tail: QuantityTail, _ tokens: Tokens) -> Bool {
    quantity.value == ExactDecimal(2) && tail.counted.map { $0.count == 1 && tokens.isWord($0.lowerBound, in: ways) } == true
      && tokens.isWord(quantity.tokens.lowerBound - 1, in: NounWords.articles)
  }

  private static let ways = WordClass("way", ["sens"])

  /// Whether a number that nothing follows is a figure all the same.
  static func isBareFigure(_ quantity: Quantity, in tokens: Tokens) -> Bool {
    let first = firstNumber(quantity, tokens)
    if quantity.high != nil {
      return !tokens.has(quantity.tokens.upperBound, [.number, .hyphened]) && !isLabelled(first, quantity, tokens)
    }
    if quantity.endsWithNoun { return true }
    if tokens.has(first, .hyphened), tokens.has(first - 1, .number) { return false }
    if quantity.isIndefinite { return isOneOfThem(quantity, tokens) }
    if tokens.has(first, .leadingZero), !tokens.has(first, .decimal) { return false }
    if isNumbered(first, tokens) || isLabelled(first, quantity, tokens) || isLastPage(first, tokens) || isEnumerator(first, tokens)
      || isYear(first, tokens)
    {
      return false
    }
    if isName(first, quantity, tokens) || isCode(first, tokens) || isNew(first, tokens) || isBesideDate(first, tokens) { return false }
    if FigureNames.names(first, quantity, in: tokens) { return false }
    return !tokens.has(first + 1, .glued) || !tokens.has(first + 1, .word)
  }

  /// Whether a number is all there is, so that nothing is said to fall: «−12», «moins sept».
  static func isWhole(_ quantity: Quantity, in tokens: Tokens) -> Bool {
    quantity.tokens.lowerBound == 0 && (quantity.tokens.upperBound..<tokens.count).allSatisfy { tokens.has($0, .cellEnd) }
  }

  private static func firstNumber(_ quantity: Quantity, _ tokens: Tokens) -> Int {
    quantity.tokens.first { tokens.has($0, .number) } ?? quantity.tokens.lowerBound
  }

  /// «une fois par mois».
  private static func isFrequency(_ tail: QuantityTail, _ tokens: Tokens) -> Bool {
    tail.per != nil && tail.counted.map { tokens.isWord($0.lowerBound, in: times) } == true
  }

  private static let times = WordClass("times", ["fois"])

  /// «plus d’une commune», «au moins un mort»; «près d’un carrefour» is a place.
  private static func countsOne(_ quantity: Quantity, _ tokens: Tokens) -> Bool {
    let first = tokens.has(quantity.tokens.lowerBound, .elided) ? quantity.tokens.lowerBound + 1 : quantity.tokens.lowerBound
    return tokens.isWord(first, in: bounds) && tokens.isWord(first + 1, in: boundEnds)
  }

  /// «trois blessés, dont un grave», «22 excès de vitesse, dont un à 178 km/h»: a part of what was counted.
  private static func isOneOfThem(_ quantity: Quantity, _ tokens: Tokens) -> Bool {
    let first = quantity.tokens.lowerBound
    guard tokens.isWord(first - 1, in: LinkWords.including) else { return false }
    let start = max(tokens.sentence(around: first).lowerBound, first - 10)
    return (start..<max(start, first - 1)).contains { isCounted($0, tokens) && tokens.claim(of: $0) == .figure }
  }

  /// «un commandeur, trois officiers», «deux morts et un blessé»: counted with others.
  private static func isInList(_ quantity: Quantity, _ tail: QuantityTail, _ tokens: Tokens) -> Bool {
    guard let noun = tail.counted, noun.count <= 4, quantity.qualifier == nil, !tokens.has(noun.upperBound, .number),
      !tokens.isWord(noun.lowerBound, in: summaries),
      !tokens.isWord(quantity.tokens.lowerBound - 1, in: attachments) || isToll(quantity.tokens.lowerBound, tokens)
    else { return false }
    let (joint, first) = (noun.upperBound, quantity.tokens.lowerBound)
    let next = tokens.value(joint + 1, in: NounWords.prepositions) == 0 ? joint + 2 : joint + 1
    let follows = isJoint(joint, tokens) && isCounted(next, tokens)
    let precedes =
      isJoint(first - 1, tokens)
      && (max(0, first - 5)..<first - 1).contains {
        tokens.claim(of: $0) == .figure && (isCounted($0, tokens) || tokens.has($0, .indefinite))
      }
    return follows || precedes
  }

  /// «41 200 titres, un chiffre en hausse»: says the number again.
  private static let summaries = WordClass(
    "summary",
    [
      "chiffre", "record", "total", "nombre", "niveau", "montant", "hausse", "baisse", "augmentation", "progression", "recul", "diminution",
      "score", "résultat", "bilan", "part", "enveloppe", "budget", "moyenne", "taux", "effort", "volume",
    ])

  /// «pour une femme», «d’un maire»: not counted with others.
  private static let attachments = WordClass(
    "attachment",
    ["pour", "par", "à", "avec", "chez", "d", "de", "comme", "dans", "sur", "en", "est", "l", "que", "qu", "selon", "contre", "sous"])

  /// «le bilan est d’un mort et deux blessés», «fait état d’un blessé et …».
  private static func isToll(_ first: Int, _ tokens: Tokens) -> Bool {
    tokens.has(first - 1, .elided) && (max(0, first - 6)..<max(0, first - 1)).contains { tokens.isWord($0, in: tolls) }
  }

  private static let tolls = WordClass("toll", ["bilan", "état"])

  private static func isJoint(_ token: Int, _ tokens: Tokens) -> Bool {
    tokens.isMark(token, .comma) || tokens.isWord(token, in: NounWords.conjunctions)
  }

  private static func isCounted(_ token: Int, _ tokens: Tokens) -> Bool {
    tokens.has(token, .number) && !tokens.has(token, .indefinite) && NounPhrase(isPlural: true).read(at: token + 1, in: tokens) != nil
      && tokens.traits[token].isDisjoint(with: [.decimal, .leadingZero]) && tokens.claim(of: token) != .date
      && UnitPhrase().read(at: token + 1, in: tokens) == nil
  }

  private static let bounds = WordClass("bound", ["au", "plus"])
  private static let boundEnds = WordClass("bound end", ["moins", "d", "minimum"])

  /// «un collège neuf»: the adjective after its noun.
  private static func isNew(_ first: Int, _ tokens: Tokens) -> Bool {
    tokens.has(first, .inWords) && tokens.isWord(first, in: new)
      && (tokens.morphology(first - 1).contains(.noun) || tokens.isWord(first - 1, in: articles))
  }

  /// «15 à 20 minutes»: the other end of a date or a length of time.
  private static func isBesideDate(_ first: Int, _ tokens: Tokens) -> Bool {
    tokens.isWord(first + 1, in: joints) && tokens.has(first + 2, .number) && tokens.claim(of: first + 2) == .date
  }

  private static let joints = WordClass("joint", ["à", "ou", "et", "au"])
  private static let articles = WordClass("article", ["le", "du", "au", "un"])
  private static let new = WordClass("new", ["neuf"])

  /// «Les Deux Alpes», «CO2», «A86», «Covid-19».
  private static func isName(_ first: Int, _ quantity: Quantity, _ tokens: Tokens) -> Bool {
    if tokens.has(first, [.inWords, .capital]), !tokens.has(first, .sentenceStart), tokens.has(first + 1, [.word, .capital]) {
      return true
    }
    if quantity.tokens.lowerBound < first { return false }
    let isGlued = !tokens.traits[first].isDisjoint(with: [.glued, .hyphened])
    return isGlued && first > 0 && tokens.has(first - 1, .word) && !tokens.has(first - 1, .elided)
  }

  /// «1 jeune, 1 solution» in quotation marks: the name of a scheme.
  private static func isSlogan(_ first: Int, _ noun: Range<Int>, _ tokens: Tokens) -> Bool {
    guard isDigitOne(first, tokens) else { return false }
    let next = tokens.isMark(noun.upperBound, .comma) ? noun.upperBound + 1 : noun.upperBound
    if isQuote(first - 1, tokens), isDigitOne(next, tokens) { return true }
    return isQuote(noun.upperBound, tokens) && (max(0, first - 5)..<first).contains { isDigitOne($0, tokens) && isQuote($0 - 1, tokens) }
  }

  private static func isDigitOne(_ token: Int, _ tokens: Tokens) -> Bool {
    tokens.has(token, .number) && !tokens.has(token, .inWords) && tokens.numbers[token].integer == 1
  }

  private static func isQuote(_ token: Int, _ tokens: Tokens) -> Bool { tokens.isMark(token, .openQuote, .closeQuote, .quote) }

  /// «n° 12», «no 4», «#3».
  private static func isNumbered(_ first: Int, _ tokens: Tokens) -> Bool {
    tokens.isMark(first - 1, .hash) || tokens.isMark(first - 1, .degree) && tokens.isWord(first - 2, in: numbering)
      || tokens.isWord(first - 1, in: numbering) && !tokens.has(first - 1, .elided)
  }

  private static let numbering = WordClass("numbering", ["n", "no", "nos", "numéro", "numéros", "nᵒ"])

  private static func isLabelled(_ first: Int, _ quantity: Quantity, _ tokens: Tokens) -> Bool {
    guard quantity.tokens.lowerBound == first, !tokens.has(first - 1, .elided), !isSide(first, tokens),
      !tokens.isWord(quantity.tokens.upperBound, in: NounWords.plurals)
    else { return false }
    if tokens.isMark(first - 1, .stop), tokens.isWord(first - 2, in: pages) { return true }
    let label = FigureNames.label(before: first, in: tokens)
    return tokens.isWord(label, in: LabelWords.nouns) || tokens.has(label, .allCaps) && tokens.span(label).count <= 4
      || tokens.has(label, [.word, .capital]) && tokens.span(label).count == 1 && !tokens.has(label, .sentenceStart)
  }

  /// The 4 of «page 3 sur 4», «phase 2 sur 4».
  private static func isLastPage(_ first: Int, _ tokens: Tokens) -> Bool {
    (tokens.isWord(first - 3, in: pages) || tokens.isWord(first - 3, in: LabelWords.nouns)) && tokens.has(first - 2, .number)
      && (tokens.isWord(first - 1, in: outOf) || tokens.isMark(first - 1, .slash))
  }

  private static let pages = WordClass("page", ["page", "p"])
  private static let outOf = WordClass("out of", ["sur"])

  /// The 25 of «mesure 25 x 10 m».
  private static func isSide(_ first: Int, _ tokens: Tokens) -> Bool {
    (tokens.isMark(first + 1, .times) || tokens.isWord(first + 1, in: crosses)) && tokens.has(first + 2, .number)
  }

  private static let crosses = WordClass("cross", ["x"])

  /// «1. Contexte», «2) Mesures», «3 – Bilan» at the start of a block.
  private static func isEnumerator(_ first: Int, _ tokens: Tokens) -> Bool {
    let starts =
      first == 0 || tokens.has(first - 1, .cellEnd) || tokens.has(first, .lineStart)
      || tokens.isMark(first - 1, .openParenthesis) && (first == 1 || tokens.has(first - 2, .cellEnd))
    return starts && tokens.isMark(first + 1, .stop, .closeParenthesis, .hyphen, .dash, .degree) && !tokens.has(first + 1, .cellEnd)
      && tokens.has(first + 2, .word)
  }

  private static func isYear(_ first: Int, _ tokens: Tokens) -> Bool {
    guard tokens.traits[first].isDisjoint(with: [.inWords, .grouped, .decimal]), let number = tokens.numbers[first].integer else {
      return false
    }
    return (1900...2099).contains(number) && tokens.block(of: first).rows.isEmpty
  }

  /// «Sarthe (72)»; not in a list of which none is the number of its département, «Auch (12), Eauze (14), Condom (3)».
  private static func isCode(_ first: Int, _ tokens: Tokens) -> Bool {
    guard isBracketedBehindName(first, tokens), isDepartmentNumber(first, tokens) else { return false }
    let others = tokens.sentence(around: first).filter { $0 != first && isBracketedBehindName($0, tokens) }
    return others.isEmpty || others.contains { tokens.claim(of: $0) == .reference }
  }

  private static func isBracketedBehindName(_ number: Int, _ tokens: Tokens) -> Bool {
    tokens.has(number, .number) && !tokens.has(number, .inWords) && tokens.isMark(number - 1, .openParenthesis)
      && tokens.isMark(number + 1, .closeParenthesis) && tokens.has(number - 2, [.word, .capital])
  }

  private static func isDepartmentNumber(_ token: Int, _ tokens: Tokens) -> Bool {
    let number = tokens.numbers[token].integer ?? 0
    return tokens.span(token).count == 2 && number <= 95 || (971...976).contains(number)
  }

  /// «4x4», «3D»: letters glued to the number; «98,5 FM»: no decimal counts what two capitals stand for.
  private static func isCode(_ tail: QuantityTail, _ tokens: Tokens) -> Bool {
    guard let noun = tail.counted?.lowerBound else { return false }
    if tokens.has(noun, .capital), tokens.span(noun).count <= 2, tokens.has(noun - 1, .decimal) { return true }
    return tokens.has(noun, .glued) && tokens.span(noun).count <= 2
  }

  /// «35000 Rennes».
  private static func isPostcode(_ first: Int, _ quantity: Quantity, _ tokens: Tokens) -> Bool {
    guard tokens.traits[first].isDisjoint(with: [.inWords, .grouped, .decimal]), tokens.span(first).count == 5 else { return false }
    return tokens.has(quantity.tokens.upperBound, [.word, .capital])
  }
}

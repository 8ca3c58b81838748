import Language

/// Tells from the verbs around a date whether its clause speaks of what was or of what will be.
///
/// The nearest telling verb of the sentence decides; a comma or a relative pronoun between counts as distance.
/// The present tense tells nothing.
struct TenseReader {
  /// How far off a verb may stand.
  static let reach = 40
  /// How far off where «avant» or «jusqu’au» already points ahead.
  static let shortReach = 6
  private static let clauseCost = 8
  /// How far off the word that begins a sentence without a verb may stand.
  private static let reportReach = 16
  /// What stands behind a semicolon is nearly another sentence.
  private static let semicolonCost = 24

  /// What the nearest telling verb says.
  enum Reading {
    case past, future
    /// What was meant to be, «devait»: it may be over or still to come.
    case planned
    /// Only a participle beside its noun, «chantier débuté», «circulation alternée»: neither one nor the other.
    case unclear

    /// Where it points.
    var direction: TimeDirection? {
      switch self {
      case .past: .past
      case .future: .future
      case .planned, .unclear: nil
      }
    }
  }

  /// What the clause around a mention says of its time; `nil` where it has no telling verb.
  ///
  /// - Parameter reach: How far off a verb may stand, in tokens; shorter where a word of the mention itself points somewhere.
  static func reading(around mention: Range<Int>, in tokens: Tokens, within reach: Int = reach) -> Reading? {
    if isMoved(mention.lowerBound, in: tokens) || isAimedAt(mention.lowerBound, in: tokens) { return .future }
    if isDated(mention.lowerBound, in: tokens) || isConcluded(mention.lowerBound, in: tokens) { return .past }
    if isOfState(mention.lowerBound, in: tokens) { return .planned }
    let before =
      tokens.has(mention.lowerBound, .sentenceStart) ? nil : evidence(from: mention.lowerBound - 1, step: -1, in: tokens, within: reach)
    let after = evidence(from: mention.upperBound, step: 1, in: tokens, within: reach)
    if isFormer(mention.lowerBound, in: tokens) { return after?.reading ?? .planned }
    guard let before else { return after?.reading ?? (isReported(mention, in: tokens) ? .past : nil) }
    guard let after, before.reading == .unclear || after.cost < before.cost else { return before.reading }
    return after.reading
  }

  /// Whether something is put on or off to a day: «est reportée au», not «initialement fixée au».
  private static func isMoved(_ mention: Int, in tokens: Tokens) -> Bool {
    tokens.value(mention - 1, in: towards) != nil && tokens.value(mention - 2, in: DateWords.moved) != nil
      && tokens.value(mention - 3, in: first) == nil
  }

  /// Whether something is to be done for a day: «à déposer pour le 12 mars», but not «pour le 1er trimestre».
  private static func isAimedAt(_ mention: Int, in tokens: Tokens) -> Bool {
    tokens.value(mention - 2, in: aims) != nil && tokens.value(mention - 1, in: article) != nil
      && (tokens.has(mention, .dayNumber) && tokens.value(mention + 1, in: DateWords.months) != nil
        || tokens.value(mention, in: DateWords.weekdays) != nil)
  }

  private static let aims = WordClass("for", ["pour"])
  /// «initialement fixée au 15 mai», «prévue d’abord le 15 mai».
  private static func isFormer(_ mention: Int, in tokens: Tokens) -> Bool {
    (mention - epithets..<mention).contains { tokens.value($0, in: first) != nil }
  }

  private static let first = WordClass("at first", ["initialement", "abord", "primitivement", "préalablement"])

  /// Whether a day tells an act, a message or a mishap apart, which lie behind: «l’arrêté préfectoral du», «les inondations du».
  private static func isDated(_ mention: Int, in tokens: Tokens) -> Bool {
    let link = tokens.value(mention, in: ofThe) != nil ? mention : mention - 1
    guard tokens.value(link, in: ofThe) != nil else { return false }
    var token = link - 1
    while token >= 0, mention - token <= epithets, tokens.traits[token].isDisjoint(with: [.mark, .cellEnd]) {
      if tokens.value(token, in: dated) != nil { return true }
      if tokens.has(token, .sentenceStart) { return false }
      token -= 1
    }
    return false
  }

  /// How far before a day the noun that it dates may stand.
  private static let epithets = 4
  private static let ofThe = WordClass("of the", ["du", "de", "d"])
  private static let towards = WordClass("to a day", ["au", "à"])
  private static let dated = WordClass(
    "what is told apart by a day gone by",
    [
      "arrêté", "arrêtés", "décret", "loi", "ordonnance", "circulaire", "convention", "accord", "protocole", "décision", "délibération",
      "jugement", "instruction", "courrier", "lettre", "avis", "rapport", "note", "communiqué", "compromis", "message", "déclaration",
      "directive", "règlement", "accident", "incendie", "inondation", "inondations", "tempête", "orage", "orages", "crue", "crues",
      "séisme", "drame", "attentat", "attentats", "agression", "explosion", "glissement", "intempéries", "bilan", "record",
    ])

  /// Whether the sentence has no verb and begins with what has happened, or counts it: «Bilan du week-end», «trois morts ce week-end».
  private static func isReported(_ mention: Range<Int>, in tokens: Tokens) -> Bool {
    var token = mention.lowerBound - 1
    while token >= 0, mention.lowerBound - token < reportReach, !tokens.has(token, .cellEnd) {
      if tokens.value(token, in: auxiliaries) != nil { return false }
      if tokens.value(token, in: tolls) != nil { return true }
      if tokens.has(token, .sentenceStart) { return tokens.value(token, in: reports) != nil }
      token -= 1
    }
    return false
  }

  private static func evidence(from start: Int, step: Int, in tokens: Tokens, within reach: Int) -> (reading: Reading, cost: Int)? {
    var (token, cost) = (start, 0)
    var unclear: (Reading, Int)?
    while token >= 0, token < tokens.count, cost < reach, !tokens.traits[token].contains(.cellEnd) {
      if step > 0, tokens.traits[token].contains(.sentenceStart) { return unclear }
      if step < 0, tokens.value(token, in: next) != nil { return (.future, cost) }
      let nearness = tokens.traits[token].contains(.sentenceStart) ? clauseCost : epithets
      switch reading(of: token, in: tokens, isNear: cost < nearness && step < 0) {
      case nil: break
      case .unclear?: unclear = unclear ?? (.unclear, cost)
      case let reading?: return (reading, cost)
      }
      cost += isClauseEdge(token, in: tokens) ? tokens.isMark(token, .semicolon) ? semicolonCost : clauseCost : 1
      if step < 0, tokens.traits[token].contains(.sentenceStart) { return unclear }
      token += step
    }
    return unclear
  }

  private static func isClauseEdge(_ token: Int, in tokens: Tokens) -> Bool {
    if tokens.isMark(token, .comma, .semicolon, .colon, .openParenthesis, .closeParenthesis, .dash) { return true }
    return tokens.value(token, in: connectives).map { $0 == 0 || isVerb(token + 1, in: tokens) } ?? false
  }

  /// Whether a finite verb follows, «et sera», and with it a new clause.
  private static func isVerb(_ token: Int, in tokens: Tokens) -> Bool {
    token < tokens.count
      && (tokens.value(token, in: auxiliaries) != nil || reading(of: token, in: tokens, isNear: false) != nil)
  }

  private static func reading(of token: Int, in tokens: Tokens, isNear: Bool) -> Reading? {
    guard tokens.traits[token].contains(.word) else { return nil }
    if tokens.value(token, in: futureWords) != nil { return tokens.value(token - 1, in: been) == nil ? .future : nil }
    if tokens.value(token, in: pastWords) != nil { return .past }
    if tokens.value(token, in: wasTo) != nil { return .planned }
    if tokens.value(token, in: against) != nil, tokens.has(token + 1, .number) { return .past }
    if let kind = tokens.value(token, in: auxiliaries) { return auxiliary(kind, at: token, in: tokens) }
    guard let ending = VerbEnding(of: token, in: tokens) else { return nil }
    let readings = Morphology.lookup(lower: tokens.lowerHashes[token], folded: tokens.foldedHashes[token])
    switch ending {
    case .future: return readings.contains(.verb) && !readings.contains(.noun) ? .future : nil
    case .conditional:
      guard readings.contains(.verb), !readings.contains(.noun) else { return nil }
      guard isParticiple(token + 1, in: tokens) else { return .future }
      let isPassive = tokens.value(token, in: wouldBe) != nil && tokens.value(token - 1, in: reflexives) == nil
      return isPassive && tokens.value(token + 1, in: motions) == nil ? .future : .past
    case .imperfect: return readings.contains(.verb) && readings.isDisjoint(with: [.noun, .adjective]) ? .past : nil
    case .participle:
      return isNear && readings.contains(.participle) ? participle(token, isNoun: readings.contains(.noun), in: tokens) : nil
    }
  }

  /// «a constaté», «s’est rendu», «est décédé» are past; «est organisé» is not, nor «A LA RENTREE» for want of an accent.
  private static func auxiliary(_ kind: Int, at token: Int, in tokens: Tokens) -> Reading? {
    if tokens.has(token, .capital), tokens.value(token + 1, in: determiners) != nil { return nil }
    guard let participle = (token + 1...token + 3).first(where: { isParticiple($0, in: tokens) }) else { return kind == 2 ? .past : nil }
    if kind == 0 || kind == 2 { return .past }
    let isReflexive = token > 0 && tokens.value(token - 1, in: reflexives) != nil
    return isReflexive || tokens.value(participle, in: motions) != nil ? .past : nil
  }

  private static func isParticiple(_ token: Int, in tokens: Tokens) -> Bool {
    guard tokens.has(token, .word) else { return false }
    return Morphology.lookup(lower: tokens.lowerHashes[token], folded: tokens.foldedHashes[token]).contains(.participle)
  }

  /// «Réuni jeudi, le comité» is past, «sera réuni jeudi» is not, «un comité réuni jeudi» tells nothing, nor does «Remise des prix jeudi».
  private static func participle(_ token: Int, isNoun: Bool, in tokens: Tokens) -> Reading? {
    guard !tokens.has(token, .capital) || tokens.has(token, .allCaps) || tokens.has(token, .sentenceStart) else { return nil }
    if tokens.has(token, .sentenceStart) || !tokens.has(token - 1, .word) {
      if tokens.value(token, in: suffered) != nil || tokens.value(token, in: concluded) != nil { return .past }
      return isNoun || tokens.value(token, in: states) != nil ? nil : .past
    }
    guard tokens.value(token - 1, in: auxiliaries) == nil, tokens.value(token - 1, in: determiners) == nil else { return nil }
    let readings = Morphology.lookup(lower: tokens.lowerHashes[token - 1], folded: tokens.foldedHashes[token - 1])
    let followsVerb = readings.contains(.infinitive) || (readings.contains(.verb) && !readings.contains(.noun))
    guard !followsVerb else { return nil }
    return tokens.value(token, in: suffered) != nil ? .past : tokens.value(token, in: begun) != nil ? .unclear : nil
  }

  /// Participles of what may still be to come: «Ouvert en juin», «Organisée le 12 juin», «Reporté au 3 mai».
  private static let states = WordClass(
    "participle of a state or a plan",
    [
      "ouvert", "ouverte", "ouverts", "ouvertes", "fermé", "fermée", "fermés", "fermées", "interdit", "interdite", "interdits",
      "interdites",
      "organisé", "organisée", "organisés", "organisées", "reporté", "reportée", "reportés", "reportées", "fixé", "fixée", "fixés",
      "fixées", "prolongé", "prolongée", "prolongés", "prolongées", "activé", "activée", "maintenu", "maintenue", "réservé", "réservée",
      "réservés", "réservées", "autorisé", "autorisée", "autorisés", "autorisées",
    ])
  /// Participles of what nobody announces: «un homme interpellé lundi».
  private static let suffered = WordClass(
    "participle of what is only told afterwards",
    [
      "interpellé", "interpellée", "interpellés", "interpellées", "blessé", "blessée", "blessés", "blessées", "tué", "tuée", "tués",
      "tuées",
      "secouru", "secourue", "secourus", "secourues", "retrouvé", "retrouvée",
      "retrouvés", "percuté", "percutée", "décédé", "décédée",
      "verbalisé", "verbalisée", "verbalisés", "flashé", "flashée", "découvert", "découverte", "survenu", "survenue", "survenus",
      "survenues", "évacué", "évacuée", "évacués", "évacuées", "hospitalisé", "hospitalisée", "hospitalisés", "hospitalisées", "maîtrisé",
      "maîtrisée", "éteint", "éteinte", "circonscrit", "incendié", "incendiée", "incendiés", "incendiées", "saisi", "saisie", "saisis",
      "relogé", "relogée", "relogés", "relogées", "contrôlé", "contrôlée", "contrôlés", "contrôlées",
    ])

  /// Participles that tell of something that has happened, unlike «signé» in «tout contrat signé avant le 31 décembre».
  private static let begun = WordClass(
    "participle of what has happened",
    [
      "débuté", "débutée", "débutés", "débutées", "commencé", "commencée", "commencés", "entamé", "entamée", "entamés", "engagé", "engagée",
      "engagés", "lancé", "lancée", "lancés", "survenu", "survenue", "survenus", "intervenu", "intervenue", "constaté", "constatée",
      "constatés",
      "enregistré", "enregistrés", "recensé", "recensés", "construit", "construite", "construits", "achevé", "achevée", "achevés", "créé",
      "créée", "créés",
    ])
  /// Whether an act is told by the day it was done: «le protocole signé le 2 mai», but «sera signé le 2 mai».
  private static func isConcluded(_ mention: Int, in tokens: Tokens) -> Bool {
    guard tokens.value(mention - 1, in: article) != nil, mention > 2,
      tokens.value(mention - 2, in: concluded) != nil || tokens.value(mention - 2, in: begun) != nil,
      tokens.value(mention - 3, in: auxiliaries) == nil
    else { return false }
    let readings = Morphology.lookup(lower: tokens.lowerHashes[mention - 3], folded: tokens.foldedHashes[mention - 3])
    return !readings.contains(.infinitive) && (readings.contains(.noun) || readings.contains(.adjective))
  }

  /// Whether a state is told apart from what the sentence goes on to say: «L’enquête, ouverte le 16 décembre, sera close».
  private static func isOfState(_ mention: Int, in tokens: Tokens) -> Bool {
    tokens.value(mention - 1, in: article) != nil && tokens.value(mention - 2, in: states) != nil && tokens.isMark(mention - 3, .comma)
  }

  private static let concluded = WordClass(
    "participle of an act that is done",
    [
      "signé", "signée", "signés", "signées", "adopté", "adoptée", "adoptés", "adoptées", "voté", "votée", "votés", "votées", "pris",
      "prise", "prises", "conclu", "conclue", "paru", "parue", "publié", "publiée", "rendu", "rendue", "notifié", "notifiée", "délivré",
      "délivrée", "commis", "commise", "commises", "perpétré", "perpétrés", "réalisé", "réalisée", "réalisés", "réalisées",
      "mené", "menée", "menés", "menées", "tenu", "tenue", "tenus", "tenues", "admis", "admise", "admises", "effectué", "effectuée",
      "effectués", "effectuées", "conduit", "conduite", "conduits", "déposé",
      "déposée", "déposés", "accordé", "accordée",
    ])
  private static let article = WordClass("word before a day or month", ["le", "en"])
  private static let tolls = WordClass("victims and accidents", ["morts", "tués", "blessés", "accidents", "interpellations", "décès"])
  private static let reports = WordClass(
    "what has happened",
    ["bilan", "accident", "accidents", "incendie", "incendies", "interpellation", "interpellations", "agression", "explosion", "noyade"])
  /// Relative pronouns 0, conjunctions 1.
  private static let connectives = WordClass(
    "word that may begin a clause", ["qui": 0, "que": 0, "qu": 0, "dont": 0, "où": 0, "et": 1, "puis": 1, "mais": 1])
  private static let reflexives = WordClass("reflexive pronoun", ["s", "se", "m", "t"])
  /// After these a participle is a noun: «le marché», «l’arrêté», «à l’entrée».
  private static let determiners = WordClass(
    "determiner",
    ["le", "la", "l", "les", "du", "des", "de", "d", "au", "aux", "un", "une", "ce", "cette", "cet", "ces", "son", "sa", "en"])
  private static let auxiliaries = WordClass(
    "auxiliary",
    [
      "a": 0, "ont": 0, "ai": 0, "avons": 0, "est": 1, "sont": 1, "avait": 2, "avaient": 2, "était": 2, "étaient": 2, "fut": 2,
      "furent": 2, "eut": 2, "eurent": 2,
    ])
  /// «serait prolongée» is still to come, «aurait prolongé» and «serait parti» are not.
  private static let wouldBe = WordClass("would be", ["serait", "seraient"])
  private static let futureWords = WordClass(
    "word of things to come",
    [
      "aura", "auront", "va", "vont", "doit", "doivent", "prévu", "prévue", "prévus", "prévues", "programmé", "programmée", "attendu",
      "attendue",
      "attendus", "attendues", "espéré", "espérée", "espérés", "envisagé", "envisagée", "rendez", "prévoit", "prévoient", "prochainement",
      "limite", "agendas", "convoqué", "convoquée", "convoqués", "convoquées", "expire", "expirent", "attend", "attendent",
    ])
  /// «prochaine réunion le 12 mars»; behind a day it is another one’s.
  private static let next = WordClass("next", ["prochain", "prochaine", "prochains", "prochaines"])
  /// «avait été prévue».
  private static let been = WordClass("been", ["été"])
  private static let pastWords = WordClass("word of things gone by", ["remonte", "remontent"])
  private static let wasTo = WordClass("was to", ["devait", "devaient"])
  /// «contre 7,3 % un an plus tôt»: figures that are compared are known.
  private static let against = WordClass("against", ["contre"])
  private static let motions = WordClass(
    "verb with être",
    [
      "venu", "venue", "venus", "intervenu", "intervenue", "intervenus", "intervenues", "survenu", "survenue", "survenus", "survenues",
      "décédé", "décédée", "décédés", "décédées", "mort", "morte", "né", "née", "nés", "parti", "partie", "arrivé", "arrivée",
      "arrivés", "entré", "entrée", "tombé", "tombée", "tombés", "tombées", "devenu", "devenue", "revenu", "parvenu", "sorti", "sortie",
      "sortis", "sorties",
      "resté", "restée", "restés", "restées", "disparu", "disparue", "apparu", "apparue", "monté", "montée", "descendu", "descendue",
      "passé", "passée",
    ])
}

/// What the end of a word says of its tense.
private enum VerbEnding {
  case future, conditional, imperfect, participle

  init?(of token: Int, in tokens: Tokens) {
    let span = tokens.span(token)
    guard span.count > 3 else { return nil }
    var last: UInt64 = 0
    for position in max(span.start, span.end - 6)..<span.end { last = last << 8 | UInt64(tokens.document.utf8[position] | 0x20) }
    guard let fitting = Self.endings.first(where: { last & $0.mask == $0.letters }) else { return nil }
    self = fitting.reading
  }

  /// The last letters of a word, as bytes of one number; those listed first count first.
  private static let endings: [(letters: UInt64, mask: UInt64, reading: VerbEnding)] =
    endings(.future, ["ra", "ront", "rons", "rez"]) + endings(.conditional, ["rait", "raient"]) + endings(.imperfect, ["ait", "aient"])
    + endings(.participle, ["é", "ée", "és", "i", "ie", "is", "u", "ue", "us", "t", "te"])

  /// In either case: letters differ from their capitals in one bit, in UTF-8 too.
  private static func endings(_ reading: VerbEnding, _ words: [String]) -> [(letters: UInt64, mask: UInt64, reading: VerbEnding)] {
    words.map { word in
      let letters = word.utf8.reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
      return (letters, 1 << UInt64(8 * word.utf8.count) - 1, reading)
    }
  }
}

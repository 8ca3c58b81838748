import Language

/// The words of letterheads and labels, which are no headline.
enum HeaderLabels {
  /// Words that alone make up «Communiqué de presse», «Liberté – Égalité – Fraternité», «Bulletin diffusé le», «Point presse».
  static let label = WordClass(
    "label word",
    [
      "communiqué", "communiqués", "presse", "dossier", "point", "information", "informations", "invitation", "note", "rédactions",
      "république", "française", "liberté", "égalité", "fraternité", "bulletin", "diffusé", "publié", "publication", "date", "espace",
      "service", "conférence", "avis", "média", "médias", "alerte", "urgent", "actualité", "actualités", "flash", "erratum", "n", "no",
      "embargo", "immédiate", "diffusion", "pour", "sous", "contact", "contacts", "cp", "agenda", "parution", "jour", "mis", "mise",
      "page", "journalistes", "affaire", "suivie", "par", "réf", "références", "nos", "vos", "tél", "objet", "jusqu",
    ])
  /// Words that go between them.
  static let link = WordClass("label link", ["de", "du", "des", "la", "le", "les", "l", "d", "à", "aux", "et", "ce", "au"])
  /// The words that a house's name begins with.
  static let house = WordClass(
    "house",
    [
      "préfet", "préfète", "préfecture", "préfets", "préfètes", "préfectures", "cabinet", "direction", "service", "bureau", "secrétariat",
      "pôle", "mission", "unité", "ministère", "agence", "académie", "rectorat", "mairie", "gendarmerie", "police", "procureur", "parquet",
      "tribunal", "département", "région", "gouvernement", "délégation", "sous", "ville", "commune", "haut", "ars", "dreal", "ddt", "ddtm",
      "ddets", "ddpp", "sdis", "cellule", "draaf", "drac", "dreets", "dsden", "ddfip", "drfip",
    ])
  private static let time = WordClass("word of a time", ["h", "heures", "heure", "midi", "minuit"])

  /// Whether a run of tokens says nothing but labels, dates and times.
  static func isLabel(_ range: Range<Int>, in tokens: Tokens) -> Bool {
    var token = range.lowerBound
    while token < range.upperBound {
      if let day = WrittenDay(at: token, in: tokens) {
        token = day.range.upperBound
        continue
      }
      guard isLabelWord(token, in: tokens) else { return false }
      token += 1
    }
    return true
  }

  private static func isLabelWord(_ token: Int, in tokens: Tokens) -> Bool {
    if !tokens.traits[token].isDisjoint(with: [.mark, .number, .ordinal, .cellEnd]) { return true }
    return tokens.value(token, in: label) != nil || tokens.value(token, in: link) != nil || tokens.value(token, in: time) != nil
  }

  /// Whether a run of tokens is the name of a house, with no verb: «Préfecture du Lot», «Cabinet du préfet – Bureau de la communication».
  static func isHouse(_ range: Range<Int>, in tokens: Tokens) -> Bool {
    guard let first = range.first(where: { tokens.has($0, .word) && tokens.value($0, in: link) == nil }), range.count <= 28 else {
      return false
    }
    guard tokens.value(first, in: house) != nil else { return false }
    return !range.contains {
      tokens.isMark($0, .colon, .stop, .question, .exclamation, .openQuote) || isObject($0, from: first, in: tokens)
    }
  }

  /// How many tokens of a headline are the house’s name in capitals, set beside it on the page: «PRÉFET DU LOT Vol de câbles à Cahors».
  static func letterheadLength(of block: Range<Int>, in tokens: Tokens) -> Int {
    let capitals = block.prefix { tokens.has($0, .allCaps) || tokens.has($0, [.capital, .elided]) }
    guard capitals.count >= 3, block.count - capitals.count >= 4, let last = capitals.last, tokens.has(last + 1, .capital) else { return 0 }
    let areTwoHouses = isHouse(last + 1..<block.upperBound, in: tokens)
    return isHouse(capitals.startIndex..<last + 1, in: tokens) && !areTwoHouses ? capitals.count : 0
  }

  /// How many tokens of a headline say what kind of paper it is: «Dossier de presse – Rentrée scolaire 2025».
  static func kindLength(of block: Range<Int>, in tokens: Tokens) -> Int {
    let words = block.prefix { tokens.value($0, in: label) != nil || tokens.value($0, in: link) != nil }
    let mark = words.endIndex
    guard words.contains(where: { tokens.value($0, in: press) != nil }), mark + 2 < block.upperBound,
      tokens.isMark(mark, .colon, .dash, .hyphen)
    else { return 0 }
    return words.count + 1
  }

  private static let press = WordClass("press", ["presse", "médias", "rédactions"])

  /// An article after no preposition, as after a verb: «La préfète active le niveau 2».
  private static func isObject(_ token: Int, from first: Int, in tokens: Tokens) -> Bool {
    guard token > first + 1, tokens.value(token, in: articles) != nil, tokens.has(token - 1, .word) else {
      return isVerb(token, in: tokens)
    }
    return tokens.value(token - 1, in: link) == nil && tokens.value(token - 1, in: prepositions) == nil && !tokens.has(token, .hyphened)
  }

  private static let articles = WordClass("article", ["le", "la", "les", "un", "une"])
  private static let prepositions = WordClass(
    "preposition of an office", ["pour", "sur", "par", "près", "en", "dans", "chargé", "chargée", "sous"])

  private static func isVerb(_ token: Int, in tokens: Tokens) -> Bool {
    guard tokens.has(token, .word), tokens.traits[token].isDisjoint(with: .capital) || tokens.has(token, .allCaps) else { return false }
    let readings = Morphology.lookup(lower: tokens.lowerHashes[token], folded: tokens.foldedHashes[token])
    return readings.contains(.verb) && readings.isDisjoint(with: [.noun, .adjective, .functionWord, .determiner])
  }
}

import Language

/// Tells the river, the sea and the direction from the département of the same name.
struct Waters {
  let tokens: Tokens

  /// How surely the name of a département stands for it, and not for something of nature: «la crue du Lot», «la Loire déborde», «le nord du département».
  func evidence(for match: NameMatch, context: Context) -> Evidence {
    guard match.tokens.count == 1 else { return .strong }
    if tokens.foldedHashes[match.tokens.lowerBound] == Self.nord { return direction(match, context) }
    return isSea(match, context) || isRiver(match, context) || isMoor(match) ? .none : .strong
  }

  /// «les Landes de Gascogne»
  private func isMoor(_ match: NameMatch) -> Bool {
    tokens.value(match.tokens.upperBound, in: Self.of) != nil && tokens.has(match.tokens.upperBound + 1, .capital)
  }
  private static let of = WordClass("of", ["de", "d"])

  private func isRiver(_ match: NameMatch, _ context: Context) -> Bool {
    guard context.article != .none || context.preposition == .of else { return false }
    if context.preposition == .within, isDrowning(before: match.tokens.lowerBound) { return true }
    if context.preposition != .within, context.preposition != .at, tokens.value(context.head, in: PlaceWords.waters) != nil { return true }
    if isBesideRiver(match) { return true }
    guard context.preposition == .none else { return false }
    let end = min(match.tokens.upperBound + 7, tokens.sentence(around: match.tokens.lowerBound).upperBound)
    return (match.tokens.upperBound..<max(end, match.tokens.upperBound)).contains { tokens.value($0, in: PlaceWords.flowing) != nil }
  }

  private static let rivers = WordClass(
    "river",
    [
      "garonne", "seine", "saône", "adour", "durance", "verdon", "vilaine", "sambre", "escaut", "lys", "roya", "tinée", "vésubie", "loue",
      "ognon",
      "ill", "blavet", "odet", "rance", "touques", "bresle", "authie", "canche", "yser", "scarpe", "deûle", "ourcq", "yerres", "loing",
      "clain",
      "gartempe", "vézère", "célé", "truyère", "viaur", "agout", "salat", "neste", "baïse", "dropt", "dronne", "boutonne", "risle", "arve",
      "drac",
      "romanche", "vidourle", "orb", "lez", "cèze", "gardon", "têt", "tech", "agly", "gapeau", "argens", "siagne", "loup", "golo",
      "tavignano",
    ])

  /// «Le Lot, la Garonne et le Dropt»: in a list of rivers.
  private func isBesideRiver(_ match: NameMatch) -> Bool {
    let (first, next) = (match.tokens.lowerBound, match.tokens.upperBound)
    let isJoined = { (token: Int) in tokens.isMark(token, .comma) || tokens.value(token, in: Self.conjunctions) != nil }
    if isJoined(next), isRiverName(next + 2) { return true }
    return tokens.value(first - 1, in: PlaceWords.articles) != nil && isJoined(first - 2) && isRiverName(first - 3)
  }
  private static let conjunctions = WordClass("conjunction", ["et", "ou"])

  private func isRiverName(_ token: Int) -> Bool { tokens.has(token, .capital) && tokens.value(token, in: Self.rivers) != nil }

  private static let drowning = WordClass(
    "drowning",
    [
      "jette", "jettent", "noyé", "noyée", "noyade", "baignade", "tombé", "tombée", "chute", "repêché", "repêchée", "plongé", "rejets",
      "déversement", "déversé", "nager",
    ])

  private func isDrowning(before token: Int) -> Bool {
    (max(0, token - 6)..<token).contains { tokens.value($0, in: Self.drowning) != nil }
  }

  private static let nord = Folding.foldedHash("nord")
  private static let maritime = WordClass("maritime", ["mer", "maritime", "tunnel", "traversée", "large", "détroit", "côtes"])

  /// «Nord» is the département within or of it, and not before «du», «de la»; as a subject («Le Nord et le Pas-de-Calais») it may be.
  private func direction(_ match: NameMatch, _ context: Context) -> Evidence {
    let goesOn = tokens.value(match.tokens.upperBound, in: Self.ofAny) != nil
    guard !goesOn, context.article == .le else { return .none }
    switch context.preposition {
    case .within: return .strong
    case .of: return isOffice(context.head) ? .strong : .none
    case .none: return .weak
    case .at, .towards: return .none
    }
  }
  private static let ofAny = WordClass("of", ["de", "du", "des", "d"])

  private static let offices = WordClass(
    "office",
    [
      "préfet", "préfète", "préfecture", "département", "départements", "départemental", "départementale", "sous-préfet", "communes",
      "maires", "habitants",
      "sdis", "ddtm", "ddpp", "ddets", "dsden", "académie",
    ])

  private func isOffice(_ token: Int) -> Bool { tokens.value(token, in: Self.offices) != nil }

  /// «secours en Manche», «la Manche et la mer du Nord», «préfet maritime de la Manche».
  private func isSea(_ match: NameMatch, _ context: Context) -> Bool {
    guard tokens.foldedHashes[match.tokens.lowerBound] == Self.manche else { return false }
    if context.article == .none, context.preposition == .within { return true }
    let around = max(0, match.tokens.lowerBound - 4)..<min(tokens.count, match.tokens.upperBound + 5)
    return around.contains { tokens.value($0, in: Self.maritime) != nil }
  }
  private static let manche = Folding.foldedHash("manche")
}

import Language

/// Tells the river, the sea and the direction from the département of the same name.
struct Waters {
  let tokens: Tokens

  /// Whether a département's name stands for something of nature: «la crue du Lot», «la Loire déborde», «le nord du département».
  func hide(_ match: NameMatch, context: Context) -> Bool {
    isDirection(match, context) || isSea(match) || isRiver(match, context)
  }

  private func isRiver(_ match: NameMatch, _ context: Context) -> Bool {
    guard match.tokens.count == 1, context.article != .none || context.preposition == .of else { return false }
    if context.preposition == .within, isDrowning(before: match.tokens.lowerBound) { return true }
    if context.preposition != .within, context.preposition != .at, tokens.value(context.head, in: PlaceWords.waters) != nil { return true }
    let next = match.tokens.upperBound
    return (next..<min(next + 3, tokens.count)).contains {
      tokens.value($0, in: PlaceWords.flowing) != nil && !tokens.has($0, .sentenceStart)
    }
  }

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

  /// «Nord» is the département only within or of it, and not before «du», «de la».
  private func isDirection(_ match: NameMatch, _ context: Context) -> Bool {
    guard match.tokens.count == 1, tokens.foldedHashes[match.tokens.lowerBound] == Self.nord else { return false }
    let next = match.tokens.upperBound
    let goesOn = tokens.value(next, in: WordClass("of", ["de", "du", "des", "d"])) != nil
    let isNamed = context.article == .le && (context.preposition == .within || context.preposition == .of && isOffice(context.head))
    return goesOn || !isNamed
  }

  private static let offices = WordClass(
    "office",
    [
      "préfet", "préfète", "préfecture", "département", "départements", "départemental", "départementale", "sous-préfet", "communes",
      "maires", "habitants",
      "sdis", "ddtm", "ddpp", "ddets", "dsden", "académie",
    ])

  private func isOffice(_ token: Int) -> Bool { tokens.value(token, in: Self.offices) != nil }

  /// «la Manche et la mer du Nord», «préfet maritime de la Manche».
  private func isSea(_ match: NameMatch) -> Bool {
    guard match.tokens.count == 1, tokens.foldedHashes[match.tokens.lowerBound] == Self.manche else { return false }
    let around = max(0, match.tokens.lowerBound - 4)..<min(tokens.count, match.tokens.upperBound + 5)
    return around.contains { tokens.value($0, in: Self.maritime) != nil }
  }
  private static let manche = Folding.foldedHash("manche")
}

import Language

/// Decides what a name of the gazetteer means where it stands, and how surely.
struct NameJudge {
  let tokens: Tokens

  /// What a name may be; `nil` where it is no place.
  func judge(_ match: NameMatch) -> RecognisedPlace? {
    let context = Context(before: match.tokens.lowerBound, in: tokens)
    let names = match.names.filter { agrees($0, context, match) }
    for reading in [groupings, regions, departments, countries, communes] {
      if let place = reading(match, names, context) { return place }
    }
    return nil
  }

  /// A name without its article needs the article before it: «au Havre», «la Flèche».
  private func agrees(_ name: Gazetteer.Name, _ context: Context, _ match: NameMatch) -> Bool {
    guard name.form == .withoutArticle else { return true }
    return context.article != .none && (context.article == name.place.article || context.article == .les && name.place.kind == .department)
  }

  private func place(_ match: NameMatch, _ names: [Gazetteer.Name], _ kind: Gazetteer.Kind, _ evidence: Evidence) -> RecognisedPlace {
    RecognisedPlace(
      source: MentionSource(match.tokens, in: tokens, rule: "place.\(kind)"),
      reading: .names(names.filter { $0.place.kind == kind }), evidence: evidence)
  }

  // MARK: Kinds

  private func groupings(_ match: NameMatch, _ names: [Gazetteer.Name], _ context: Context) -> RecognisedPlace? {
    guard names.contains(where: { $0.place.kind == .epci }) else { return nil }
    let isAcronym = tokens.has(match.tokens.lowerBound, .allCaps)
    return match.tokens.count > 1 || isAcronym ? place(match, names, .epci, .strong) : nil
  }

  private func regions(_ match: NameMatch, _ names: [Gazetteer.Name], _ context: Context) -> RecognisedPlace? {
    guard names.contains(where: { $0.place.kind == .region }), context.preposition != .at || match.tokens.count > 1 else { return nil }
    let isSaid = match.tokens.count > 1 || context.preposition != .none || context.article != .none || isAlone(match)
    return place(match, names, .region, isSaid ? .strong : .weak)
  }

  private func departments(_ match: NameMatch, _ names: [Gazetteer.Name], _ context: Context) -> RecognisedPlace? {
    guard names.contains(where: { $0.place.kind == .department }), !isCommuneRather(match, names, context) else { return nil }
    if Waters(tokens: tokens).hide(match, context: context) { return place(match, [], .department, .none) }
    if isMeeting(match) { return place(match, [], .department, .none) }
    let isSaid = match.tokens.count > 1 || context.article != .none || context.preposition != .none || isAlone(match)
    return place(match, names, .department, isSaid ? .strong : .weak)
  }

  /// Of a name that a commune has too («à Mayenne», «en Mayenne»), «à» and «de» say the commune, «en» and an article the département.
  private func isCommuneRather(_ match: NameMatch, _ names: [Gazetteer.Name], _ context: Context) -> Bool {
    guard names.contains(where: { $0.place.kind == .commune }) else { return false }
    if context.article != .none || context.preposition == .within { return false }
    if context.preposition == .of, tokens.value(context.head, in: Self.departmental) != nil { return false }
    return true
  }
  private static let departmental = WordClass(
    "departmental", ["préfet", "préfète", "préfets", "préfecture", "département", "départemental", "départementale"])

  /// «la réunion du comité» in capitals is a meeting, not La Réunion.
  private func isMeeting(_ match: NameMatch) -> Bool {
    let last = match.tokens.upperBound - 1
    guard tokens.foldedHashes[last] == Folding.foldedHash("réunion") else { return false }
    return tokens.value(last + 1, in: WordClass("of", ["de", "du", "des", "d", "publique"])) != nil
  }

  private func countries(_ match: NameMatch, _ names: [Gazetteer.Name], _ context: Context) -> RecognisedPlace? {
    guard names.contains(where: { $0.place.kind == .country }) else { return nil }
    let isCommune = names.contains { $0.place.kind == .commune }
    let isSaid = context.preposition != .none || context.article != .none || isAlone(match)
    if isCommune, context.preposition != .within, context.article == .none { return nil }
    if isInstitutionOfFrance(match, context) { return place(match, [], .country, .none) }
    return place(match, names, .country, isSaid ? .strong : .weak)
  }

  private func isInstitutionOfFrance(_ match: NameMatch, _ context: Context) -> Bool {
    tokens.foldedHashes[match.tokens.lowerBound] == Self.france && context.preposition == .of && context.article == .none
      && tokens.value(context.head, in: PlaceWords.ofFrance) != nil
  }
  private static let france = Folding.foldedHash("france")

  private func communes(_ match: NameMatch, _ names: [Gazetteer.Name], _ context: Context) -> RecognisedPlace? {
    var fitting = names.filter { $0.place.kind == .commune }
    if fitting.contains(where: { $0.form == .withoutArticle }) { fitting = fitting.filter { $0.form == .withoutArticle } }
    guard !fitting.isEmpty else { return nil }
    let evidence = CommuneEvidence(tokens: tokens).evidence(for: match, context: context, takesArticle: fitting[0].form == .withoutArticle)
    return evidence == .none ? nil : place(match, fitting, .commune, evidence)
  }

  /// Whether a name fills its cell or line: «| Lot | 142 |».
  private func isAlone(_ match: NameMatch) -> Bool {
    let next = match.tokens.upperBound
    return tokens.has(match.tokens.lowerBound, .sentenceStart)
      && (tokens.has(next, .cellEnd) || tokens.isMark(next, .colon, .openParenthesis, .comma, .semicolon))
  }
}

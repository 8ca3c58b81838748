import Language

/// Decides what a name of the gazetteer means where it stands, and how surely.
struct NameJudge {
  let tokens: Tokens

  /// What a name may be; `nil` where it is no place.
  func judge(_ match: NameMatch) -> RecognisedPlace? {
    let context = Context(before: match.tokens.lowerBound, in: tokens)
    let names = match.names.filter { agrees($0, context, match) }
    guard !names.isEmpty else { return nil }
    return groupings(match, names, context) ?? regions(match, names, context) ?? departments(match, names, context)
      ?? countries(match, names, context) ?? communes(match, names, context)
  }

  /// A name without its article needs the article before it («au Havre», «la Flèche»), but for one of several words: «à Petit-Quevilly».
  private func agrees(_ name: Gazetteer.Name, _ context: Context, _ match: NameMatch) -> Bool {
    guard name.form == .withoutArticle else { return true }
    if context.article == .none, match.tokens.count > 1 { return true }
    return context.article != .none && (context.article == name.place.article || context.article == .les && name.place.kind == .department)
  }

  private func place(_ match: NameMatch, _ names: [Gazetteer.Name], _ kind: Gazetteer.Kind, _ evidence: Evidence) -> RecognisedPlace {
    RecognisedPlace(
      source: MentionSource(match.tokens, in: tokens, rule: Self.rules[Int(kind.rawValue)]),
      reading: .names(names.filter { $0.place.kind == kind || kind == .commune && $0.place.kind == .country }), evidence: evidence)
  }

  /// By the kind of the place.
  private static let rules = ["place.commune", "place.department", "place.region", "place.epci", "place.arrondissement", "place.country"]

  // MARK: Kinds

  private func groupings(_ match: NameMatch, _ names: [Gazetteer.Name], _ context: Context) -> RecognisedPlace? {
    guard names.contains(where: { $0.place.kind == .epci }) else { return nil }
    guard match.tokens.count > 1 || tokens.has(match.tokens.lowerBound, .allCaps) else { return nil }
    return place(match, names, .epci, isLabel(match, context) ? .none : .strong)
  }

  /// Without article or preposition, beside the word «territoire», it is the label of a programme: «Boucle Nord de Seine, territoire lauréat».
  private func isLabel(_ match: NameMatch, _ context: Context) -> Bool {
    guard context.preposition == .none, context.article == .none else { return false }
    return tokens.sentence(around: match.tokens.lowerBound).contains { tokens.value($0, in: Self.label) != nil }
  }
  private static let label = WordClass("label", ["territoire", "territoires"])

  private func regions(_ match: NameMatch, _ names: [Gazetteer.Name], _ context: Context) -> RecognisedPlace? {
    guard names.contains(where: { $0.place.kind == .region }), context.preposition != .at || match.tokens.count > 1 else { return nil }
    if tokens.value(match.tokens.upperBound, in: Self.companies) != nil { return place(match, [], .region, .none) }
    let isSaid = match.tokens.count > 1 || context.preposition != .none || context.article != .none || isAlone(match)
    return place(match, names, .region, isSaid ? .strong : .weak)
  }

  /// «Île-de-France Mobilités»
  private static let companies = WordClass("company", ["mobilités", "mobilité", "habitat"])

  private func departments(_ match: NameMatch, _ names: [Gazetteer.Name], _ context: Context) -> RecognisedPlace? {
    guard names.contains(where: { $0.place.kind == .department }), !isCommuneRather(match, names, context) else { return nil }
    if isLocator(match) { return place(match, names, .department, .strong) }
    switch Waters(tokens: tokens).evidence(for: match, context: context) {
    case .none: return place(match, [], .department, .none)
    case .weak: return place(match, names, .department, .weak)
    case .strong: break
    }
    if isMeeting(match) { return place(match, [], .department, .none) }
    let takesNone = names.contains { $0.place.kind == .department && $0.place.article == .none }
    let isSaid =
      match.tokens.count > 1 || takesNone || context.article != .none || context.preposition != .none || isAlone(match)
      || Locators(tokens: tokens).department(after: match.tokens.upperBound) != nil
    if !isSaid, CommuneEvidence(tokens: tokens).isPartOfLongerName(match) { return place(match, [], .department, .none) }
    return place(match, names, .department, isSaid ? .strong : .weak)
  }

  /// Of a name that a commune has too («à Mayenne», «en Mayenne»), «à» and «de» say the commune, «en» and an article the département.
  private func isCommuneRather(_ match: NameMatch, _ names: [Gazetteer.Name], _ context: Context) -> Bool {
    guard names.contains(where: { $0.place.kind == .commune }), match.tokens.count == 1 else { return false }
    guard let department = names.first(where: { $0.place.kind == .department })?.place else { return true }
    if Locators(tokens: tokens).department(after: match.tokens.upperBound) == department.code { return false }
    if DepartmentColumns(tokens: tokens).contains(match.tokens) || isLocator(match) { return false }
    if department.article != .none, context.article != .none || context.preposition == .within { return false }
    if context.preposition == .of, tokens.value(context.head, in: Self.departmental) != nil { return false }
    return true
  }
  /// «Dax (Landes)», «Lens (Nord)»: alone in parentheses behind a name.
  private func isLocator(_ match: NameMatch) -> Bool {
    tokens.isMark(match.tokens.lowerBound - 1, .openParenthesis) && tokens.isMark(match.tokens.upperBound, .closeParenthesis)
      && tokens.has(match.tokens.lowerBound - 2, [.word, .capital])
  }

  private static let departmental = WordClass(
    "departmental",
    ["préfet", "préfète", "préfets", "préfecture", "département", "départemental", "départementale", "communes", "maires", "cantons"])

  private static let meeting = Folding.foldedHash("réunion")

  /// «la réunion du comité» in capitals is a meeting, not La Réunion.
  private func isMeeting(_ match: NameMatch) -> Bool {
    let last = match.tokens.upperBound - 1
    guard tokens.foldedHashes[last] == Self.meeting else { return false }
    let isDated = !tokens.has(last, .allCaps) && (tokens.claim(of: last + 2) == .date || tokens.has(last + 2, .number))
    return !isDated && tokens.value(last + 1, in: Self.meetings) != nil
  }
  private static let meetings = WordClass("what follows a meeting", ["de", "du", "des", "d", "publique"])

  private func countries(_ match: NameMatch, _ names: [Gazetteer.Name], _ context: Context) -> RecognisedPlace? {
    let isCommune = names.contains { $0.place.kind == .commune }
    guard names.contains(where: { $0.place.kind == .country && !(isCommune && $0.form == .other) }) else { return nil }
    let isSaid = context.preposition != .none || context.article != .none || isAlone(match)
    if isCommune, context.preposition != .within, context.article == .none { return nil }
    if context.preposition == .of, context.article == .none, tokens.value(context.head, in: PlaceWords.institutions) != nil {
      return place(match, [], .country, .none)
    }
    let isPerson = context.article == .none && NameRisk(of: match.tokens, in: tokens) == .first
    return place(match, names, .country, isSaid && !isPerson ? .strong : .weak)
  }

  private func communes(_ match: NameMatch, _ names: [Gazetteer.Name], _ context: Context) -> RecognisedPlace? {
    var fitting = names.filter { $0.place.kind == .commune || $0.place.kind == .country && $0.form == .other }
    if fitting.contains(where: { $0.form == .withoutArticle }) { fitting = fitting.filter { $0.form == .withoutArticle } }
    guard !fitting.isEmpty else { return nil }
    let evidence = CommuneEvidence(tokens: tokens).evidence(for: match, context: context, takesArticle: fitting[0].form == .withoutArticle)
    return evidence == .none ? nil : place(match, fitting, .commune, evidence)
  }

  /// Whether a name fills its cell, line or parentheses: «| Lot | 142 |», «(Isère)».
  private func isAlone(_ match: NameMatch) -> Bool {
    let next = match.tokens.upperBound
    if tokens.isMark(match.tokens.lowerBound - 1, .openParenthesis), tokens.isMark(next, .closeParenthesis, .comma) { return true }
    return tokens.has(match.tokens.lowerBound, .sentenceStart)
      && (tokens.has(next, .cellEnd) || tokens.isMark(next, .colon, .openParenthesis, .comma, .semicolon))
  }
}

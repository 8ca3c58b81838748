import Language

/// Finds places and links them to their official codes.
///
/// Names come from the gazetteer, longest match first. Rules find what hides them (persons, streets) and what the gazetteer does not have
/// (sites, small intercommunalities); the words around a name say whether it is a place. Which of several homonyms is meant is settled by
/// `link`, when the issuing département is known.
public struct PlaceRecogniser: Sendable {
  private let hiding: Matcher<PlaceReading>
  private let open: Matcher<PlaceReading>

  init(vocabulary: Vocabulary) throws(PatternError) {
    hiding = try Matcher(AllPlaceRules.hiding, vocabulary: vocabulary)
    open = try Matcher(AllPlaceRules.open, vocabulary: vocabulary)
  }

  /// Finds the places of a document: gazetteer names that something says are places, and sites. Nothing is linked yet.
  func recognise(in tokens: Tokens, own: [UserPlace]) -> [RecognisedPlace] {
    let hidden = hiding.matches(in: tokens)
    var isHidden = [Bool](repeating: false, count: tokens.count)
    for match in hidden { for token in match.range { isHidden[token] = true } }
    let ownNames = own.isEmpty ? nil : OwnNames(own)
    let finder = NameFinder(tokens: tokens)
    var found: [RecognisedPlace] = []
    var token = 0
    while token < tokens.count {
      if let place = ownNames?.longest(at: token, in: tokens)
        ?? finder.start(at: token).flatMap({ name(at: token, from: $0, finder, isHidden: isHidden) })
      {
        token = place.source.tokens.upperBound
        if place.evidence != .none { found.append(place) }
      } else {
        token += 1
      }
    }
    found = PlaceLists(tokens: tokens).strengthened(found)
    let open = open.matches(in: tokens).filter { match in !match.range.contains { isHidden[$0] } }
    found += (hidden + open).compactMap { rulePlace($0, in: tokens) }
    return DistrictLists(tokens: tokens).named(found.sorted { $0.source.span < $1.source.span })
  }

  private func name(at token: Int, from start: Gazetteer.State, _ finder: NameFinder, isHidden: [Bool]) -> RecognisedPlace? {
    let tokens = finder.tokens
    guard let match = finder.longest(at: token, from: start) else { return shortened(at: token, from: start, finder, isHidden: isHidden) }
    guard !match.tokens.contains(where: { isTaken($0, in: tokens) }) else {
      return nil
    }
    let isCovered = match.tokens.contains { isHidden[$0] } && Locators(tokens: tokens).postalDepartment(before: token) == nil
    guard !isCovered else { return nil }
    let isArticleLost = match.names.allSatisfy { $0.form == .withoutArticle }
    return NameJudge(tokens: tokens).judge(match) ?? (isArticleLost ? shortened(at: token, from: start, finder, isHidden: isHidden) : nil)
  }

  /// The beginning of a longer name, after a preposition or in a list: «pont de Bonneuil», «à Saint-Dié», «Boulogne, Issy et Vanves».
  private func shortened(at token: Int, from start: Gazetteer.State, _ finder: NameFinder, isHidden: [Bool]) -> RecognisedPlace? {
    let tokens = finder.tokens
    guard tokens.has(token, .capital), tokens.span(token).count > 3, let end = finder.beginning(at: token, from: start),
      !tokens.has(end, [.word, .capital]),
      !(token..<end).contains(where: { isHidden[$0] || isTaken($0, in: tokens) })
    else { return nil }
    let context = Context(before: token, in: tokens)
    guard context.article == .none || context.article == .elided, NameRisk(of: token..<end, in: tokens) == .none else { return nil }
    let source = MentionSource(token..<end, in: tokens, rule: "place.shortened")
    switch context.preposition {
    case .at, .of: return RecognisedPlace(source: source, reading: .shortened, evidence: .strong)
    case .none where tokens.isMark(token - 1, .comma) || tokens.isMark(end, .comma):
      return RecognisedPlace(source: source, reading: .shortened, evidence: .weak)
    default: return nil
    }
  }

  /// Whether another dimension has taken a token; an address has not taken its commune.
  private func isTaken(_ token: Int, in tokens: Tokens) -> Bool {
    switch tokens.claim(of: token) {
    case .contact, .date: true
    default: false
    }
  }

  private func rulePlace(_ match: Recognised<PlaceReading>, in tokens: Tokens) -> RecognisedPlace? {
    let source = MentionSource(match.range, in: tokens, rule: match.rule)
    return switch match.value {
    case .rival: nil
    case .site: RecognisedPlace(source: source, reading: .kind(.site), evidence: .strong)
    case .named(let kind): RecognisedPlace(source: source, reading: .kind(kind), evidence: .strong)
    }
  }

  /// Links each mention to one place and merges mentions into entities.
  ///
  /// - Parameters:
  ///   - department: The issuing département's INSEE code, which decides between homonyms first.
  ///   - issued: The day the release speaks from, for communes renamed or merged.
  func link(_ places: [RecognisedPlace], department: String?, issued: CalendarDate?, in tokens: Tokens) -> [PlaceEntity] {
    PlaceLinker(tokens: tokens, department: department, issued: issued, places: places).entities(of: places)
  }
}

import Language

/// Finds the word of a sentence that tells of an event, and the date it stands nearest to.
struct EventTriggers {
  private let tokens: Tokens
  /// The tokens of places: the «Réunion» of «à La Réunion», of «place de la Réunion» is no meeting.
  private let placed: MentionedTokens

  init(_ parsed: ParsedDocument) {
    tokens = parsed.tokens
    placed = MentionedTokens(of: parsed.places.map(\.mentions), in: tokens)
  }

  /// The first date and the word nearest to it; where that word is far and another date stands beside it, that one: «À la suite des heurts de la
  /// nuit du 13 au 14 février, le préfet a réuni ce jour les maires».
  ///
  /// - Parameter dates: The dates of the segment, each with the index it has.
  func nearest(in segment: Range<Int>, to dates: [(index: Int, tokens: Range<Int>)]) -> (date: Int, trigger: (token: Int, kind: String))? {
    let words = segment.filter(isTrigger)
    let pairs = dates.compactMap { date in
      words.map { (date: date.index, word: $0, distance: distance($0, date.tokens)) }.min { $0.distance < $1.distance }
    }
    guard let first = pairs.first, let closest = pairs.min(by: { $0.distance < $1.distance }) else { return nil }
    let best = first.distance > 8 && closest.distance <= 3 ? closest : first
    guard let kind = tokens.value(best.word, in: EventWords.triggers) else { return nil }
    return (best.date, (best.word, EventWords.kinds[kind]))
  }

  private func distance(_ word: Int, _ date: Range<Int>) -> Int {
    word < date.lowerBound ? date.lowerBound - word : max(0, word - date.upperBound)
  }

  private func isTrigger(_ token: Int) -> Bool {
    guard tokens.value(token, in: EventWords.triggers) != nil, tokens.claim(of: token) != .contact, !placed.contains(token) else {
      return false
    }
    return !isParticiple(token) && !isDenied(token) && !isCount(token) && !isUnmoved(token) && !isMeans(token) && !isOtherPoint(token)
  }

  /// «contrôlé au volant»: not a control.
  private func isParticiple(_ token: Int) -> Bool {
    let spelling = tokens.lowerHashes[token]
    return tokens.value(token, in: Self.controls) != nil && spelling != Self.control && spelling != Self.pluralControl
  }
  private static let controls = WordClass("control", ["contrôle", "contrôles"])
  private static let control = Folding.lowerHash("contrôle")
  private static let pluralControl = Folding.lowerHash("contrôles")

  /// «sous le contrôle de la DDPP», «sous contrôle judiciaire»: how something else is done, no event of its own.
  private func isMeans(_ token: Int) -> Bool {
    guard tokens.value(token, in: Self.controls) != nil else { return false }
    return (1...2).contains { tokens.value(token - $0, in: Self.under) != nil }
  }
  private static let under = WordClass("under", ["sous"])

  /// «un point presse», «un point de presse» are meetings; «point de contrôle», «point d’eau» are none.
  private func isOtherPoint(_ token: Int) -> Bool {
    tokens.value(token, in: Self.points) != nil && !(1...2).contains { tokens.value(token + $0, in: Self.press) != nil }
  }
  private static let points = WordClass("point", ["point"])
  private static let press = WordClass("press", ["presse"])

  /// «pas de travaux», «aucune fermeture», «sans interdiction».
  private func isDenied(_ token: Int) -> Bool {
    if tokens.value(token - 1, in: Self.none) != nil { return true }
    return tokens.value(token - 1, in: FunctionWords.genitives) != nil && tokens.value(token - 2, in: Self.not) != nil
  }
  private static let none = WordClass("none", ["aucun", "aucune", "sans"])
  private static let not = WordClass("not", ["pas", "plus"])

  /// «a réuni près de 900 coureurs»: so many came.
  private func isCount(_ token: Int) -> Bool {
    tokens.value(token, in: Self.gathered) != nil
      && (token + 1..<min(token + 4, tokens.count)).contains {
        tokens.has($0, .number) && !tokens.has($0, .inWords) && tokens.claim(of: $0) != .date
      }
  }
  private static let gathered = WordClass("gathered", ["réuni"])

  /// «la route sera rendue à la circulation»: nobody goes anywhere without «se».
  private func isUnmoved(_ token: Int) -> Bool {
    tokens.value(token, in: Self.movements) != nil && !(1...3).contains { tokens.value(token - $0, in: Self.oneself) != nil }
  }
  private static let movements = WordClass("movement", ["rendu", "rendue", "rendra", "rendront", "déplacera"])
  private static let oneself = WordClass("oneself", ["se", "s"])
}

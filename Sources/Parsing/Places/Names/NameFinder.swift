import Language

/// A run of tokens that is a name of the gazetteer, whatever it means there.
struct NameMatch {
  /// The tokens of the name, small words and article included where they are written with a capital.
  var tokens: Range<Int>
  /// What bears the name, official names first.
  var names: [Gazetteer.Name]
}

/// Finds the longest names of the gazetteer in a text.
///
/// A name begins with a capital, but those of départements, régions and intercommunalities of three words and more are known without: «hauts de
/// seine». It ends where a word ends that no hyphen joins to the next: «Paris-Roissy» is not Paris.
struct NameFinder {
  let tokens: Tokens

  /// The longest name that begins at a token.
  func longest(at first: Int) -> NameMatch? {
    start(at: first).flatMap { longest(at: first, from: $0) }
  }

  /// The state of the gazetteer after the first word of a name; `nil` where no name begins: at most words.
  func start(at token: Int) -> Gazetteer.State? {
    guard tokens.has(token, .word), !tokens.has(token, .hyphened) else { return nil }
    return Gazetteer.state(after: Gazetteer.root, word: tokens.foldedHashes[token])
  }

  /// The longest name that begins at a token, whose word leads to a state.
  func longest(at first: Int, from start: Gazetteer.State) -> NameMatch? {
    let isCapital = tokens.has(first, .capital)
    var next: Gazetteer.State? = start
    var (token, end, found) = (first, first, Gazetteer.root)
    var words = 0
    while let state = next {
      (token, words) = (token + 1, words + 1)
      if Gazetteer.endsName(state), isCapital || words >= 3 || words == 2 && tokens.has(token - 1, .capital) {
        (end, found) = (token, state)
      }
      if joinsNextLine(token) { token += 1 }
      guard tokens.has(token, .word), !tokens.has(token, .sentenceStart) else { break }
      next = Gazetteer.state(after: state, word: tokens.foldedHashes[token])
    }
    guard end > first, !tokens.has(end, .hyphened), Gazetteer.isSpelt(first..<end, of: tokens, in: found) else { return nil }
    let names = Gazetteer.names(at: found).filter { isWellWritten(first..<end, as: $0.place) }
    return names.isEmpty || isDepartmentWithArticle(first..<end, names) ? nil : NameMatch(tokens: first..<end, names: names)
  }

  /// The «LA CREUSE» of «PRÉFÈTE DE LA CREUSE», «La Creuse» at the start of a sentence: a département after its article, not the village of that name.
  private func isDepartmentWithArticle(_ range: Range<Int>, _ names: [Gazetteer.Name]) -> Bool {
    let first = range.lowerBound
    guard range.count == 2, tokens.value(first, in: PlaceWords.articles) != nil, names.allSatisfy({ $0.place.kind == .commune }),
      tokens.value(first - 1, in: Self.at) == nil, tokens.has(first, .allCaps) || tokens.has(first, .sentenceStart)
    else { return false }
    let isDepartment = { (place: Gazetteer.Place) in place.kind == .department && place.article != .none }
    return PlaceNameReader.read(at: first + 1, in: tokens, where: isDepartment)?.end == range.upperBound
  }
  private static let at = WordClass("at", ["à"])

  /// The end of a word that leads to a state, with all that hyphens join to it, where some name begins so.
  func beginning(at first: Int, from start: Gazetteer.State) -> Int? {
    var (state, token) = (start, first + 1)
    while tokens.has(token, .hyphened) {
      guard tokens.has(token, .word), let next = Gazetteer.state(after: state, word: tokens.foldedHashes[token]) else { return nil }
      (state, token) = (next, token + 1)
    }
    return token
  }

  /// A hyphen at the end of a line: the name goes on in the next.
  private func joinsNextLine(_ token: Int) -> Bool {
    tokens.isMark(token, .hyphen) && tokens.has(token, .glued) && tokens.has(token + 1, [.word, .lineStart])
  }

  /// Whether a name has the capitals that its kind needs: the last word of a commune («Port fluvial» is none), the first of all but départements,
  /// régions and intercommunalities («hauts de seine», «région Sud»; «territoire de Belfort» is Belfort's).
  private func isWellWritten(_ range: Range<Int>, as place: Gazetteer.Place) -> Bool {
    guard tokens.has(range.lowerBound, .capital) else {
      if place.kind == .commune { return isIsland(range) }
      return [.department, .region, .epci].contains(place.kind) && !place.name.hasPrefix("Territoire")
    }
    guard place.kind == .commune, range.count == 2 else { return true }
    return tokens.has(range.upperBound - 1, .capital) || tokens.has(range.upperBound - 1, .hyphened)
  }

  /// «l’île de Batz», «l’île d’Yeu»: communes written with a small «île».
  private func isIsland(_ range: Range<Int>) -> Bool {
    tokens.value(range.lowerBound, in: Self.islands) != nil && tokens.has(range.upperBound - 1, .capital)
  }
  private static let islands = WordClass("island", ["île"])
}

import Language

/// Reads the longest name of the gazetteer that begins at a token.
enum PlaceNameReader {
  /// The place with a name of some kind and the token after it; `nil` where no such name begins. A name ends where no hyphen joins it to more:
  /// the «Château» of «Château-Chinon» is none, and a line may end at the hyphen of «Charente-Maritime».
  static func read(at first: Int, in tokens: Tokens, where isWanted: (Gazetteer.Place) -> Bool) -> (place: Gazetteer.Place, end: Int)? {
    var (state, token) = (Gazetteer.root, first)
    var best: (place: Gazetteer.Place, end: Int)?
    while tokens.has(token, .word), let next = Gazetteer.state(after: state, word: tokens.foldedHashes[token]) {
      (state, token) = (next, token + 1)
      let isBroken = tokens.isMark(token, .hyphen) && tokens.has(token, .glued) && tokens.has(token + 1, .word)
      defer { if isBroken { token += 1 } }
      guard Gazetteer.endsName(state), !isBroken, !tokens.has(token, .hyphened),
        let name = Gazetteer.names(at: state).first(where: { isWanted($0.place) && $0.form != .former })
      else { continue }
      best = (name.place, token)
    }
    return best
  }

  /// The first token after articles and prepositions: the «Lot» of «du Lot», the «Val» of «de la région Centre-Val de Loire» is not reached.
  static func afterArticles(_ token: Int, in tokens: Tokens) -> Int {
    var next = token
    while next < token + 4, tokens.value(next, in: articles) != nil || tokens.has(next, .cellEnd) { next += 1 }
    return next
  }

  private static let articles = WordClass("article", ["de", "du", "des", "d", "la", "le", "les", "l"])
}

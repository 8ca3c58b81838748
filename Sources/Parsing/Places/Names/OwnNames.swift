import Language

/// The names of the places that a user has added.
struct OwnNames {
  private var byFirstWord: [UInt64: [(words: [UInt64], place: UserPlace)]] = [:]

  init(_ places: [UserPlace]) {
    for place in places {
      for name in [place.name] + place.aliases {
        let words = name.split { !($0.isLetter || $0.isNumber) }.map { Folding.foldedHash($0) }
        guard let first = words.first else { continue }
        byFirstWord[first, default: []].append((words, place))
      }
    }
  }

  /// The longest name that begins at a token with a capital.
  func longest(at token: Int, in tokens: Tokens) -> RecognisedPlace? {
    guard tokens.has(token, [.word, .capital]), let entries = byFirstWord[tokens.foldedHashes[token]] else {
      return nil
    }
    let fitting = entries.filter { entry in
      entry.words.indices.allSatisfy { token + $0 < tokens.count && tokens.foldedHashes[token + $0] == entry.words[$0] }
    }
    guard let best = fitting.max(by: { $0.words.count < $1.words.count }) else { return nil }
    let range = token..<token + best.words.count
    return RecognisedPlace(source: MentionSource(range, in: tokens, rule: "place.own"), reading: .own(best.place), evidence: .strong)
  }
}

import Language

/// Recognises «Laurent Hottiaux», «Marie Quimper»: a first name and what follows it is a person.
struct FirstNamedPerson: Rule {
  let id = "place.first-named-person"

  let pattern = Pattern {
    Token.capitalised.apart().captured(as: .firstName)
    Pattern.scan(PersonTail())
  }

  func value(of match: borrowing Match) -> PlaceReading? {
    let tokens = match.tokens
    let first = match.range.lowerBound
    guard FirstName.isOne(first, in: tokens), !startsLongerPlace(match) else { return nil }
    let isPlaceAfterPreposition =
      Context(before: first, in: tokens).preposition != .none && NameFinder(tokens: tokens).longest(at: first) != nil
    return isPlaceAfterPreposition ? nil : .rival
  }

  private func startsLongerPlace(_ match: borrowing Match) -> Bool {
    NameFinder(tokens: match.tokens).longest(at: match.range.lowerBound).map { $0.tokens.count > 1 } ?? false
  }

  /// The words after the first name; a particle may come first.
  private struct PersonTail: TokenScanner {
    func end(at token: Int, in tokens: Tokens) -> Int? {
      guard FirstName.isOne(token - 1, in: tokens), !tokens.has(token, .sentenceStart), !tokens.has(token, .lineStart) else { return nil }
      var family = token
      while family - token < 3, tokens.has(family, .hyphened) { family += 1 }
      while family - token < 5, tokens.value(family, in: PlaceWords.nobiliary) != nil, !tokens.has(family, .capital) { family += 1 }
      return PersonNameScanner().end(at: family, in: tokens)
    }
  }
}

extension Slot {
  /// The first name of a person.
  static let firstName = Slot(0)
}

import Language

/// Recognises «Mme Fontaine», «M. Charles de Villiers», «colonel Vitré»: persons, whose names are no places.
struct TitledPerson: Rule {
  let id = "place.titled-person"

  let pattern = Pattern {
    Pattern.any {
      Pattern {
        Token.word(in: PlaceWords.civilities)
        Token.mark(.stop).glued().optional()
        Pattern.scan(PersonNameScanner(beginsWithParticle: true))
      }
      Pattern {
        Token.word(in: PlaceWords.ranks)
        Pattern.scan(PersonNameScanner())
      }
      Pattern {
        Token.word("sous", "vice", "adjudant", "lieutenant")
        Token.word("préfet", "préfète", "président", "présidente", "amiral", "chef", "colonel").hyphened()
        Pattern.scan(PersonNameScanner())
      }
    }
  }

  /// A rank goes before a name, not before the rest of a title in capitals: «Directeur Départemental».
  func value(of match: borrowing Match) -> PlaceReading? {
    let (tokens, first) = (match.tokens, match.range.lowerBound)
    guard tokens.value(first, in: PlaceWords.civilities) == nil else { return .rival }
    guard let name = match.range.dropFirst().first(where: { tokens.has($0, .capital) && !tokens.has($0, .hyphened) }) else { return .rival }
    return tokens.value(name, in: PlaceWords.ranks) == nil && !isAdjective(name, tokens) && !isTerritory(name, tokens) ? .rival : nil
  }

  /// «directeur Grand Est»
  private func isTerritory(_ token: Int, _ tokens: Tokens) -> Bool {
    NameFinder(tokens: tokens).longest(at: token)?.names.contains { [.region, .department, .epci].contains($0.place.kind) } ?? false
  }

  private func isAdjective(_ token: Int, _ tokens: Tokens) -> Bool {
    let bits = Morphology.lookup(lower: tokens.lowerHashes[token], folded: tokens.foldedHashes[token])
    return bits.contains(.adjective) && bits.isDisjoint(with: [.firstName, .familyName, .properNoun])
  }
}

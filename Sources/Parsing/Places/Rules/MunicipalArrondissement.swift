import Language

/// Recognises «Paris 15e», «Lyon 3e arrondissement», «15e arrondissement de Paris», «le 15e arrondissement».
///
/// The city in it is a place of its own; where none is named it is that of the issuing département.
struct MunicipalArrondissement: Rule {
  let id = "place.municipal-arrondissement"

  let pattern = Pattern.any {
    Pattern {
      Token.word("paris", "lyon", "marseille").requiring(.capital)
      Pattern.scan(ArrondissementNumber())
      Token.word("arrondissement").optional()
    }
    Pattern {
      Token.ordinal(1...20)
      Token.word("arrondissement")
      Token.word("de")
      Token.word("paris", "lyon", "marseille").requiring(.capital)
    }
    Pattern {
      Token.ordinal(1...20)
      Token.word("arrondissement")
    }
  }

  func value(of match: borrowing Match) -> PlaceReading? { .named(.arrondissement) }

  /// An ordinal from 1 to 20, whoever has claimed it.
  private struct ArrondissementNumber: TokenScanner {
    func end(at token: Int, in tokens: Tokens) -> Int? {
      guard tokens.has(token, .ordinal), let rank = tokens.numbers[token].integer, (1...20).contains(rank) else { return nil }
      return token + 1
    }
  }
}

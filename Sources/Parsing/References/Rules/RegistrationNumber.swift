import Language

/// Recognises «SIRET 130 025 265 00013», «RCS Nanterre B 542 051 180», «code INSEE 92036»: a number in a register.
struct RegistrationNumber: ReferenceRule {
  let id = "reference.registration-number"

  let pattern = Pattern {
    Token.word("siret", "siren", "naf", "ape", "rcs", "rna", "tva", "insee", "postal", "finess", "issn", "isbn", "uai", "iban", "idu")
    Pattern {
      Token.word("n")
      Token.mark(.degree)
    }.optional()
    Token.mark(.colon).optional()
    Token.capitalised.optional()
    Pattern.scan(Digits()).captured(as: .number)
  }

  func value(of match: borrowing Match) -> FoundReference? {
    match.range(.number).map { FoundReference(kind: "identifier", number: $0) }
  }

  /// Groups of digits with single letters among them.
  private struct Digits: TokenScanner {
    func end(at token: Int, in tokens: Tokens) -> Int? {
      var end = token
      var hasDigits = false
      while end < tokens.count, let isNumber = part(end, in: tokens) {
        hasDigits = hasDigits || isNumber
        end += 1
      }
      return hasDigits ? end : nil
    }

    /// Whether a token is a group of digits (`true`) or a letter (`false`) of the number; `nil` for neither.
    private func part(_ token: Int, in tokens: Tokens) -> Bool? {
      if tokens.has(token, .number), tokens.traits[token].isDisjoint(with: [.inWords, .lineStart]) { return true }
      let isLetter = tokens.has(token, [.word, .capital]) && tokens.span(token).count <= 2
      return isLetter ? false : nil
    }
  }
}

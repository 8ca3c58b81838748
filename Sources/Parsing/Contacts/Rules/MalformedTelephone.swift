import Language

/// Recognises «02 43 39 71 7» and «04 95 34 50»: pairs of digits that begin like a telephone number and are too few or too many.
///
/// Such a number is a contact without E.164; the check `contact-format` reports it.
struct MalformedTelephone: ContactRule {
  let id = "contact.malformed-telephone"

  let pattern = Pattern {
    Token.integer(1...9, digits: 2...2).requiring(.leadingZero)
    Pattern.scan(Groups())
  }

  func value(of match: borrowing Match) -> [FoundContact]? {
    let kind = TelephoneNumber.kind(at: match.range.lowerBound, in: match.tokens)
    return [FoundContact(range: match.range, kind: kind, value: match.tokens.text(match.range))]
  }

  /// Two pairs or more, then a last group of any size.
  private struct Groups: TokenScanner {
    func end(at token: Int, in tokens: Tokens) -> Int? {
      var end = token
      while tokens.has(end, .number), isGroup(end, in: tokens) { end += 1 }
      guard end - token >= 3, end - token <= 5 else { return nil }
      let pairs = (token..<(end - 1)).allSatisfy { TelephoneDigits.digits(of: $0, in: tokens).count == 2 }
      return pairs && TelephoneDigits.digits(of: end - 1, in: tokens).count <= 5 ? end : nil
    }

    private func isGroup(_ token: Int, in tokens: Tokens) -> Bool {
      tokens.traits[token].isDisjoint(with: [.glued, .inWords, .decimal, .lineStart, .sentenceStart]) && tokens.claim(of: token) == nil
    }
  }
}

import Language

/// Recognises «+33 2 97 54 87 23», «+33 (0)1 40 97 20 00», «(+33) 2 97 54 87 23», «+262 262 40 77 19», «00 33 2 97 54 87 23».
struct InternationalTelephone: ContactRule {
  let id = "contact.international-telephone"

  let pattern = Pattern {
    Pattern.any {
      Pattern {
        Token.mark(.openParenthesis)
        Token.mark(.plus)
        Token.integer(1...999, digits: 1...3)
        Token.mark(.closeParenthesis)
        Token.number.captured(as: .number)
      }
      Pattern {
        Pattern.any {
          Token.mark(.plus)
          Token.integer(0...0, digits: 2...2)
          Pattern.ahead(Token.integer(33...33, digits: 4...4))
        }
        Token.number.captured(as: .number)
      }
    }
    Pattern {
      Token.mark(.openParenthesis)
      Token.integer(0...0, digits: 1...1)
      Token.mark(.closeParenthesis)
    }.optional().captured(as: .second)
    Pattern.scan(Remainder())
  }

  func value(of match: borrowing Match) -> [FoundContact]? {
    let trunk = match.range(.second) ?? 0..<0
    let digits = match.range.filter { !trunk.contains($0) && match.tokens.has($0, .number) }
      .flatMap { TelephoneDigits.digits(of: $0, in: match.tokens) }.drop { $0 == UInt8(ascii: "0") }
    guard (10...14).contains(digits.count) else { return nil }
    let kind = TelephoneNumber.kind(at: match.range.lowerBound, in: match.tokens)
    let e164 = "+" + String(decoding: digits, as: UTF8.self)
    return [FoundContact(range: match.range, kind: kind, value: match.tokens.text(match.range), e164: e164)]
  }

  /// All groups that follow.
  private struct Remainder: TokenScanner {
    func end(at token: Int, in tokens: Tokens) -> Int? {
      var end = token
      while tokens.has(end, .number) || (tokens.isMark(end, .stop, .hyphen) && tokens.has(end + 1, [.number, .glued])) {
        guard tokens.traits[end].isDisjoint(with: .inWords) else { break }
        end += 1
      }
      return end
    }
  }
}

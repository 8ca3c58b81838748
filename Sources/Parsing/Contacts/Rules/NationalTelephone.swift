import Language

/// Recognises «02 97 54 87 23», «03.29.77.56.20», «0262 40 77 19», «0 800 130 000», and the second number of «02 97 54 87 23 / 87 03».
struct NationalTelephone: ContactRule {
  let id = "contact.national-telephone"

  let pattern = Pattern {
    Pattern {
      Pattern.any {
        Token.number.requiring(.leadingZero)
        Token.integer(0...0, digits: 1...1)
      }
      Pattern.scan(TelephoneDigits.Rest(count: 10))
    }.captured(as: .number)
    Pattern {
      Pattern.any {
        Token.mark(.slash); Token.word("ou")
      }
      Pattern {
        Token.integer(0...99, digits: 2...2)
        Token.integer(0...99, digits: 2...2).optional()
      }.captured(as: .second)
      Pattern.notAhead(Token.number)
      Pattern.notAhead(
        Pattern {
          Token.mark(.stop, .slash, .hyphen)
          Token.number.glued()
        })
      Pattern.notAhead(Token.anyWord.glued())
      Pattern.notAhead(Token.word("h", "heures", "%"))
    }.optional()
  }

  func value(of match: borrowing Match) -> [FoundContact]? {
    guard let range = match.range(.number), let reading = TelephoneDigits.read(10, from: range.lowerBound, in: match.tokens),
      reading.digits[1] != UInt8(ascii: "0"), !Self.isDate(range, in: match.tokens)
    else { return nil }
    let kind = TelephoneNumber.kind(at: range.lowerBound, in: match.tokens)
    let first = FoundContact(
      range: range, kind: kind, value: match.tokens.text(range), e164: TelephoneNumber.e164(national: reading.digits))
    guard let second = match.range(.second) else { return [first] }
    let digits = Array((reading.digits + second.flatMap { TelephoneDigits.digits(of: $0, in: match.tokens) }).suffix(10))
    let completed = Array(reading.digits.prefix(10 - 2 * second.count)) + digits.suffix(2 * second.count)
    let other = FoundContact(
      range: second, kind: kind, value: Self.pairs(completed), e164: TelephoneNumber.e164(national: completed))
    return [first, other]
  }

  /// «01/08/2023 14:00», «05/07/23 1500 foyers»: three numbers joined to a day, and what stands apart from them.
  private static func isDate(_ range: Range<Int>, in tokens: Tokens) -> Bool {
    let numbers = range.filter { tokens.has($0, .number) }.prefix(4)
    guard numbers.count == 4, let day = tokens.numbers[numbers[0]].integer, let month = tokens.numbers[numbers[1]].integer else {
      return false
    }
    let isJoined = numbers.map { tokens.has($0, .glued) || tokens.has($0, .hyphened) }
    return isJoined[1] && isJoined[2] && !isJoined[3] && (1...31).contains(day) && (1...12).contains(month)
  }

  /// Ten digits in pairs, as numbers are printed.
  private static func pairs(_ digits: [UInt8]) -> String {
    stride(from: 0, to: digits.count, by: 2).map { String(decoding: digits[$0..<min($0 + 2, digits.count)], as: UTF8.self) }
      .joined(separator: " ")
  }
}

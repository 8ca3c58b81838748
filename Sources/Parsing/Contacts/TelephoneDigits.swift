import Language

/// Reads so many digits, in groups of any size parted by spaces, points, hyphens or slashes: «02 97 54 87 23», «03.29.77.56.20».
enum TelephoneDigits {
  /// The digits read and the token after them.
  struct Reading {
    var digits: [UInt8] = []
    var groups: [Int] = []
    var end: Int
  }

  /// Reads from a token up to a number of digits; more are refused.
  ///
  /// - Returns: `nil` where a group goes beyond the number wanted.
  static func read(_ wanted: Int, from first: Int, in tokens: Tokens) -> Reading? {
    var reading = Reading(end: first)
    var token = first
    while token < tokens.count, reading.digits.count < wanted {
      guard tokens.has(token, .number), tokens.traits[token].isDisjoint(with: .inWords) else {
        guard isSeparator(token, in: tokens) || isBrokenOff(token, after: reading, wanted, in: tokens) else { break }
        token += 1
        continue
      }
      let group = digits(of: token, in: tokens)
      reading.digits += group
      reading.groups.append(group.count)
      token += 1
      reading.end = token
    }
    let goesOn = tokens.has(reading.end, .number) && !tokens.traits[reading.end].isDisjoint(with: [.glued, .hyphened])
    return reading.digits.count > wanted || goesOn ? nil : reading
  }

  /// The digits of a token, «0800» as `[0, 8, 0, 0]` in ASCII.
  static func digits(of token: Int, in tokens: Tokens) -> [UInt8] {
    let span = tokens.span(token)
    return tokens.document.utf8[span.start..<span.end].filter { (0x30...0x39).contains($0) }
  }

  /// The end of a block in a narrow column, after which the pairs that are wanted follow: «02 43 39 71» over «72».
  private static func isBrokenOff(_ token: Int, after reading: Reading, _ wanted: Int, in tokens: Tokens) -> Bool {
    guard tokens.has(token, .blockEnd), !tokens.has(token, .rowEnd), reading.end == token, reading.digits.count >= 4 else { return false }
    let pairs = (wanted - reading.digits.count) / 2
    let isPair = { (token: Int) in tokens.has(token, .number) && digits(of: token, in: tokens).count == 2 }
    return reading.groups.dropFirst().allSatisfy { $0 == 2 } && (1...3).contains(pairs)
      && (token + 1...token + pairs).allSatisfy { $0 < tokens.count && isPair($0) }
      && isApart(token + pairs + 1, in: tokens)
  }

  /// Whether what follows the pairs is not what they count: an end, a mark, or an address.
  private static func isApart(_ token: Int, in tokens: Tokens) -> Bool {
    guard token < tokens.count, !tokens.has(token, .cellEnd), !tokens.has(token, .mark) else { return true }
    return tokens.has(token, .word) && !tokens.traits[min(token + 1, tokens.count - 1)].isDisjoint(with: [.hyphened, .glued])
  }

  private static func isSeparator(_ token: Int, in tokens: Tokens) -> Bool {
    let isInside = tokens.has(token + 1, [.number, .glued]) && tokens.has(token, .glued)
    return isInside && tokens.isMark(token, .stop, .slash, .hyphen)
  }
}

/// The forms of a French telephone number.
enum TelephoneNumber {
  /// Country codes of the overseas ranges, by the first four digits (ARCEP, plan national de numérotation).
  private static let overseas = [
    "0262": "262", "0263": "262", "0269": "262", "0639": "262", "0692": "262", "0693": "262", "0590": "590", "0690": "590",
    "0691": "590", "0594": "594", "0694": "594", "0596": "596", "0696": "596", "0697": "596", "0508": "508",
  ]

  /// E.164 of ten national digits: `0297548723` is `+33297548723`.
  static func e164(national digits: [UInt8]) -> String {
    let text = String(decoding: digits, as: UTF8.self)
    return "+" + (overseas[String(text.prefix(4))] ?? "33") + text.dropFirst()
  }

  /// Whether the label before a number says that it is a fax machine's.
  static func kind(at token: Int, in tokens: Tokens) -> ContactKind {
    var before = token - 1
    while tokens.isMark(before, .colon, .stop) { before -= 1 }
    return tokens.value(before, in: faxLabels) == nil || tokens.isMark(before - 1, .slash) ? .phone : .fax
  }

  private static let faxLabels = WordClass("fax label", ["fax", "télécopie", "télécopieur"])
}

extension TelephoneDigits {
  /// Reads so many digits from the token before: a step of a pattern whose first step was the first group.
  struct Rest: TokenScanner {
    let count: Int

    func end(at token: Int, in tokens: Tokens) -> Int? {
      guard let reading = TelephoneDigits.read(count, from: token - 1, in: tokens), reading.digits.count == count else { return nil }
      return reading.end
    }
  }
}

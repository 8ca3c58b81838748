import Language

/// Reads a currency with its multiplier: «€», «M€», «millions d’euros», «k€ HT», «francs suisses».
struct CurrencyPhrase: TokenScanner {
  /// What it reads.
  struct Reading {
    var code: String
    var power = 0
    var end: Int
  }

  var first: [Token] {
    [
      .mark(.euro, .dollar, .pound), .word(in: CurrencyWords.names), .word(in: CurrencyWords.powers), .word("d", "de"),
      .word(in: CurrencyWords.francs),
      .word(in: CurrencyWords.hundredths),
    ]
  }

  func end(at token: Int, in tokens: Tokens) -> Int? { read(at: token, in: tokens)?.end }

  /// The currency at a token.
  func read(at first: Int, in tokens: Tokens) -> Reading? {
    var at = first
    var power = 0
    if let letters = tokens.value(at, in: CurrencyWords.powers), !tokens.has(at, .elided) { (power, at) = (letters, at + 1) }
    if tokens.value(at, in: NounWords.prepositions) == 0 { at += tokens.isMark(at + 1, .apostrophe) ? 2 : 1 }
    guard var reading = currency(at, tokens) else { return nil }
    reading.power += power
    if tokens.isWord(reading.end, in: CurrencyWords.taxes), tokens.has(reading.end, .allCaps) { reading.end += 1 }
    return reading
  }

  private func currency(_ token: Int, _ tokens: Tokens) -> Reading? {
    if tokens.isMark(token, .euro) { return Reading(code: "EUR", end: token + 1) }
    if tokens.isMark(token, .dollar) { return Reading(code: "USD", end: token + 1) }
    if tokens.isMark(token, .pound) { return Reading(code: "GBP", end: token + 1) }
    if tokens.isWord(token, in: CurrencyWords.hundredths) { return hundredths(token, tokens) }
    if tokens.isWord(token, in: CurrencyWords.francs), let narrowed = tokens.value(token + 1, in: CurrencyWords.narrowings) {
      return Reading(code: CurrencyWords.narrowedCodes[narrowed], end: token + 2)
    }
    guard let place = tokens.value(token, in: CurrencyWords.names) else { return nil }
    if tokens.isWord(token, in: CurrencyWords.ambiguous), tokens.value(token + 1, in: CurrencyWords.narrowings) == nil { return nil }
    var reading = Reading(code: CurrencyWords.code(place), end: token + 1)
    if let letter = reading.code.first, reading.code.count == 4 {
      reading = Reading(code: String(reading.code.dropFirst()), power: letter == "k" ? 3 : 6, end: token + 1)
    }
    if let narrowed = tokens.value(reading.end, in: CurrencyWords.narrowings) {
      reading = Reading(code: CurrencyWords.narrowedCodes[narrowed], power: reading.power, end: reading.end + 1)
    }
    return reading
  }

  /// «50 centimes», «50 centimes d’euro».
  private func hundredths(_ token: Int, _ tokens: Tokens) -> Reading? {
    let next = tokens.value(token + 1, in: NounWords.prepositions) == 0 ? token + 2 : token + 1
    guard let place = tokens.value(next, in: CurrencyWords.names) else { return Reading(code: "EUR", power: -2, end: token + 1) }
    return Reading(code: CurrencyWords.code(place), power: -2, end: next + 1)
  }
}

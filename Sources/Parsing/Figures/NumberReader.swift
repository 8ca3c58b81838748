import Language

/// A number with the words that multiply it: «23 000», «3,5 millions», «une bonne dizaine», «trois virgule cinq».
struct PrintedNumber {
  /// The number meant.
  var value: ExactDecimal
  /// The token after it.
  var end: Int
  /// The power of ten that its last word stands for.
  var power = 0
  /// It ends with a noun: what it counts follows after «de».
  var endsWithNoun = false
  /// «dizaine», «centaine»: about so many.
  var isCollective = false
}

/// Reads one number with the words that multiply it.
struct NumberReader: Sendable {
  private let and, of, point, halves: LexemeSet

  init(vocabulary: Vocabulary) {
    func set(_ words: String...) -> LexemeSet { LexemeSet(words.map { vocabulary.lexeme($0) }) }
    (and, of, point, halves) = (set("et"), set("de", "d", "des"), set("virgule"), set("demi", "demie"))
  }

  /// The number at a token, which is one.
  ///
  /// - Parameter limit: The power of ten that it must stay below, as the rest of a larger number: «deux millions cinq cent mille».
  func read(at first: Int, below limit: Int = Int.max, in tokens: Tokens) -> PrintedNumber {
    var number = PrintedNumber(value: tokens.numbers[first], end: first + 1)
    readSpokenPower(&number, tokens)
    readSpokenDecimals(&number, tokens)
    readCollective(&number, tokens)
    readHalf(&number, tokens)
    readThousands(&number, tokens)
    if let power = power(at: number.end, tokens), power < limit {
      number.value = number.value.scaled(byPowerOfTen: power)
      (number.end, number.power, number.endsWithNoun) = (number.end + 1, power, true)
      readRest(&number, tokens)
    } else if number.power > 0, number.power < limit {
      readRest(&number, tokens)
    } else if tokens.has(number.end, [.number, .inWords]), tokens.numbers[number.end].integer == 1000, !tokens.has(first, .inWords) {
      (number.value, number.end, number.power) = (number.value.scaled(byPowerOfTen: 3), number.end + 1, 3)
    }
    return number
  }

  /// «deux millions»: the power that a number in words ends with.
  private func readSpokenPower(_ number: inout PrintedNumber, _ tokens: Tokens) {
    guard tokens.has(number.end - 1, .inWords), let whole = number.value.integer, whole > 0, whole % 1_000_000 == 0 else { return }
    number.power = whole % 1_000_000_000 == 0 ? 9 : 6
    number.value = ExactDecimal(Int64(whole) / (number.power == 9 ? 1_000_000_000 : 1_000_000), exponent: number.power)
    number.endsWithNoun = true
  }

  /// «trois virgule cinq», «trois virgule cinq millions».
  private func readSpokenDecimals(_ number: inout PrintedNumber, _ tokens: Tokens) {
    guard number.end + 1 < tokens.count, point.contains(tokens.lexemes[number.end]), tokens.isFreeNumber(number.end + 1),
      let whole = number.value.integer, let spoken = tokens.numbers[number.end + 1].integer, tokens.has(number.end + 1, .inWords),
      whole < 1_000_000_000
    else { return }
    var fraction = PrintedNumber(value: ExactDecimal(spoken), end: number.end + 2)
    readSpokenPower(&fraction, tokens)
    let decimals = Int(fraction.value.mantissa)
    guard decimals < 1_000_000 else { return }
    let text = Array(tokens.text(number.end + 1).utf8)
    let leadingZeros = text.starts(with: "zéro".utf8) && decimals > 0 ? 1 : 0
    let digits = max(1, String(decimals).utf8.count) + leadingZeros
    let power = (0..<digits).reduce(1) { product, _ in product * 10 }
    number.value = ExactDecimal(Int64(whole * power + decimals), exponent: fraction.power - digits)
    (number.end, number.power, number.endsWithNoun) = (fraction.end, fraction.power, fraction.endsWithNoun)
  }

  /// «une bonne dizaine», «deux douzaines», «une demi-douzaine», «une centaine de millions».
  private func readCollective(_ number: inout PrintedNumber, _ tokens: Tokens) {
    guard let count = number.value.integer, count <= 20 else { return }
    var noun = number.end
    let isHalf = noun < tokens.count && halves.contains(tokens.lexemes[noun])
    if tokens.value(noun, in: CollectiveWords.sizes) != nil { noun += 1 }
    guard let size = tokens.value(noun, in: CollectiveWords.collectives), number.value.exponent == 0 else { return }
    if tokens.value(noun, in: CollectiveWords.powers) != nil, !tokens.has(number.end - 1, .indefinite) { return }
    number.value = isHalf ? ExactDecimal(size / 2) : ExactDecimal(count * size)
    (number.end, number.endsWithNoun, number.isCollective) = (noun + 1, true, true)
    if number.end + 1 < tokens.count, of.contains(tokens.lexemes[number.end]), power(at: number.end + 1, tokens) != nil { number.end += 1 }
  }

  /// «un demi-litre», «un demi-million», «deux et demi».
  private func readHalf(_ number: inout PrintedNumber, _ tokens: Tokens) {
    if isAndHalf(number.end, tokens), number.power == 0, !number.isCollective, number.value.integer != nil {
      number.value = number.value + ExactDecimal(5, exponent: -1)
      number.end += 2
      return
    }
    guard tokens.has(number.end - 1, .indefinite), number.end < tokens.count, halves.contains(tokens.lexemes[number.end]),
      power(at: number.end + 1, tokens) != nil || UnitPhrase().read(at: number.end + 1, in: tokens) != nil
    else { return }
    number.value = ExactDecimal(5, exponent: -1)
    number.end += 1
  }

  /// «100k».
  private func readThousands(_ number: inout PrintedNumber, _ tokens: Tokens) {
    guard tokens.has(number.end, [.word, .glued]), tokens.text(number.end).lowercased() == "k",
      CurrencyPhrase().read(at: number.end, in: tokens) == nil
    else { return }
    (number.value, number.power, number.end) = (number.value.scaled(byPowerOfTen: 3), 3, number.end + 1)
  }

  private func power(at token: Int, _ tokens: Tokens) -> Int? { tokens.value(token, in: CollectiveWords.powers) }

  /// «deux millions | cinq cent mille», «trois millions | et demi».
  private func readRest(_ number: inout PrintedNumber, _ tokens: Tokens) {
    let next = number.end
    guard next < tokens.count else { return }
    if tokens.isFreeNumber(next), number.value.exponent >= 0 || number.value.integer != nil, tokens.numbers[next].exponent == 0 {
      let rest = read(at: next, below: number.power, in: tokens)
      guard let whole = rest.value.integer, whole > 0, rest.power < number.power, power(at: rest.end, tokens) == nil,
        Double(whole) < ExactDecimal(1, exponent: number.power).approximation
      else { return }
      number.value = number.value + rest.value
      (number.end, number.endsWithNoun) = (rest.end, rest.endsWithNoun)
    } else if isAndHalf(next, tokens) {
      number.value = number.value + ExactDecimal(5, exponent: number.power - 1)
      number.end += 2
    }
  }

  private func isAndHalf(_ token: Int, _ tokens: Tokens) -> Bool {
    token + 1 < tokens.count && and.contains(tokens.lexemes[token]) && halves.contains(tokens.lexemes[token + 1])
  }
}

extension Tokens {
  /// Whether a token is a number that nobody has claimed.
  func isFreeNumber(_ token: Int) -> Bool { has(token, .number) && claim(of: token) == nil }
}

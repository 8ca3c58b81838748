import Language

/// Reads the number at a token with all that bounds it: multipliers, ranges, signs, qualifiers on its left.
struct QuantityReader: Sendable {
  /// The words that it names.
  static let words =
    [
      "à", "au", "et", "ou", "de", "d", "des", "entre", "compris", "comprise", "comprises", "allant", "virgule", "demi", "demie", "moins",
      "plus", "un", "une",
    ]
    + CollectiveWords.powers.words.map(\.word) + CollectiveWords.collectives.words.map(\.word) + CollectiveWords.sizes.words.map(\.word)

  private let to, and, or, of, between, upward, point, minus, plus: Set<Lexeme>
  private let halves, included: Set<Lexeme>
  private let qualifiers: QualifierReader

  init(lexicon: Lexicon, qualifiers: QualifierReader) {
    func set(_ words: String...) -> Set<Lexeme> { Set(words.map { lexicon.lexeme($0) }).subtracting([0]) }
    (to, and, or, of) = (set("à", "au"), set("et"), set("ou"), set("de", "d", "des"))
    (between, upward, point) = (set("entre"), set("allant"), set("virgule"))
    (minus, plus) = (set("moins"), set("plus"))
    (halves, included) = (set("demi", "demie"), set("compris", "comprise", "comprises"))
    self.qualifiers = qualifiers
  }

  /// The quantity whose first number stands at a token; nothing before `floor` belongs to it.
  func read(at first: Int, after floor: Int, in tokens: Tokens) -> Quantity? {
    guard isFree(first, tokens) else { return nil }
    let low = number(at: first, in: tokens)
    var quantity = Quantity(tokens: first..<low.end, value: low.value, lowEnd: low.end)
    quantity.endsWithNoun = low.endsWithNoun
    quantity.isIndefinite = tokens.has(first, .indefinite) && low.end == first + 1
    if low.isCollective { quantity.qualifier = .about }
    extendRight(&quantity, low, floor, tokens)
    extendLeft(&quantity, floor, tokens)
    return quantity
  }

  private func isFree(_ token: Int, _ tokens: Tokens) -> Bool { tokens.has(token, .number) && tokens.claim(of: token) == nil }

  // MARK: One number

  private struct Number {
    var value: ExactDecimal
    var end: Int
    var power = 0
    var endsWithNoun = false
    var isCollective = false
  }

  private func number(at first: Int, in tokens: Tokens) -> Number {
    var number = Number(value: tokens.numbers[first], end: first + 1)
    readSpokenPower(&number, tokens)
    readSpokenDecimals(&number, tokens)
    readCollective(&number, tokens)
    if let power = power(at: number.end, tokens) {
      number.value = number.value.scaled(byPowerOfTen: power)
      (number.end, number.power, number.endsWithNoun) = (number.end + 1, power, true)
      readRest(&number, tokens)
    } else if number.power > 0 {
      readRest(&number, tokens)
    } else if tokens.has(number.end, [.number, .inWords]), tokens.numbers[number.end].integer == 1000, !tokens.has(first, .inWords) {
      (number.value, number.end, number.power) = (number.value.scaled(byPowerOfTen: 3), number.end + 1, 3)
    }
    return number
  }

  /// «deux millions»: the power that a number in words ends with.
  private func readSpokenPower(_ number: inout Number, _ tokens: Tokens) {
    guard tokens.has(number.end - 1, .inWords), let whole = number.value.integer, whole > 0, whole % 1_000_000 == 0 else { return }
    number.power = whole % 1_000_000_000 == 0 ? 9 : 6
    number.value = ExactDecimal(Int64(whole) / (number.power == 9 ? 1_000_000_000 : 1_000_000), exponent: number.power)
    number.endsWithNoun = true
  }

  /// «trois virgule cinq», «trois virgule cinq millions».
  private func readSpokenDecimals(_ number: inout Number, _ tokens: Tokens) {
    guard number.end + 1 < tokens.count, point.contains(tokens.lexemes[number.end]), isFree(number.end + 1, tokens),
      let whole = number.value.integer, let spoken = tokens.numbers[number.end + 1].integer, tokens.has(number.end + 1, .inWords)
    else { return }
    var fraction = Number(value: ExactDecimal(spoken), end: number.end + 2)
    readSpokenPower(&fraction, tokens)
    let decimals = Int(fraction.value.mantissa)
    let text = Array(tokens.text(number.end + 1).utf8)
    let leadingZeros = text.starts(with: "zéro".utf8) && decimals > 0 ? 1 : 0
    let digits = max(1, String(decimals).utf8.count) + leadingZeros
    let power = (0..<digits).reduce(1) { product, _ in product * 10 }
    number.value = ExactDecimal(Int64(whole * power + decimals), exponent: fraction.power - digits)
    (number.end, number.power, number.endsWithNoun) = (fraction.end, fraction.power, fraction.endsWithNoun)
  }

  /// «une bonne dizaine», «deux douzaines», «une demi-douzaine», «une centaine de millions».
  private func readCollective(_ number: inout Number, _ tokens: Tokens) {
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

  private func power(at token: Int, _ tokens: Tokens) -> Int? { tokens.value(token, in: CollectiveWords.powers) }

  /// «deux millions | cinq cent mille», «trois millions | et demi».
  private func readRest(_ number: inout Number, _ tokens: Tokens) {
    let next = number.end
    guard next < tokens.count else { return }
    if isFree(next, tokens), number.value.exponent >= 0 || number.value.integer != nil, tokens.numbers[next].exponent == 0 {
      let rest = self.number(at: next, in: tokens)
      guard let whole = rest.value.integer, whole > 0, rest.power < number.power,
        Double(whole) < ExactDecimal(1, exponent: number.power).approximation
      else { return }
      number.value = number.value + rest.value
      (number.end, number.endsWithNoun) = (rest.end, rest.endsWithNoun)
    } else if and.contains(tokens.lexemes[next]), next + 1 < tokens.count, halves.contains(tokens.lexemes[next + 1]) {
      number.value = number.value + ExactDecimal(5, exponent: number.power - 1)
      number.end += 2
    }
  }

  // MARK: Ranges

  private func extendRight(_ quantity: inout Quantity, _ low: Number, _ floor: Int, _ tokens: Tokens) {
    guard let next = upperNumber(quantity, floor, tokens) else { return }
    var high = number(at: next, in: tokens)
    var lowValue = low.value
    if high.power > 0, low.power == 0, lowValue < high.value.scaled(byPowerOfTen: -high.power) {
      lowValue = lowValue.scaled(byPowerOfTen: high.power)
    }
    guard lowValue != high.value else { return }
    if lowValue < high.value {
      quantity.isFromTo =
        startsFromTo(quantity.tokens.lowerBound, floor, tokens) && changes(before: quantity.tokens.lowerBound - 1, in: tokens)
    } else {
      guard startsFromTo(quantity.tokens.lowerBound, floor, tokens), to.contains(tokens.lexemes[next - 1]) else { return }
      quantity.isFromTo = true
    }
    high.end = max(high.end, next + 1)
    (quantity.value, quantity.high, quantity.endsWithNoun) = (lowValue, high.value, high.endsWithNoun)
    quantity.tokens = quantity.tokens.lowerBound..<high.end
  }

  /// The upper number of «10 à 15», «12-17», «cinq ou six», «entre 10 et 15».
  private func upperNumber(_ quantity: Quantity, _ floor: Int, _ tokens: Tokens) -> Int? {
    let next = quantity.tokens.upperBound
    let first = quantity.tokens.lowerBound
    if isFree(next, tokens), tokens.has(next, .hyphened) { return tokens.has(next, .leadingZero) ? nil : next }
    guard isFree(next + 1, tokens), !tokens.has(next + 1, .leadingZero) else { return nil }
    let joint = tokens.lexemes[next]
    if tokens.isMark(next, .slash) { return tokens.isWord(next + 2, in: Self.years) ? next + 1 : nil }
    if to.contains(joint) { return next + 1 }
    if or.contains(joint) {
      let isClose = (quantity.value.integer ?? 100) <= 20 && (tokens.numbers[next + 1].integer ?? 100) <= 20
      return isClose && quantity.value < tokens.numbers[next + 1] && !tokens.has(next + 1, .indefinite) ? next + 1 : nil
    }
    return and.contains(joint) && first > floor && between.contains(tokens.lexemes[first - 1]) ? next + 1 : nil
  }

  private static let years = WordClass("years", ["ans"])

  private func startsFromTo(_ first: Int, _ floor: Int, _ tokens: Tokens) -> Bool {
    first > floor && of.contains(tokens.lexemes[first - 1])
  }

  /// Whether a verb of change stands before in the sentence: «passe de 200 à 300».
  private func changes(before token: Int, in tokens: Tokens) -> Bool {
    let start = max(tokens.sentence(around: token).lowerBound, token - 16)
    return (start..<max(token, start)).contains { tokens.value($0, in: VariationWords.movements) != nil }
  }

  // MARK: Qualifiers and signs

  private func extendLeft(_ quantity: inout Quantity, _ floor: Int, _ tokens: Tokens) {
    var first = quantity.tokens.lowerBound
    if quantity.high != nil { first = rangeStart(first, quantity, floor, tokens) }
    readSign(&quantity, &first, floor, tokens)
    let qualified = qualifiers.read(before: first, after: floor, in: tokens)
    if quantity.qualifier == nil || quantity.qualifier == .about { quantity.qualifier = qualified.qualifier ?? quantity.qualifier }
    quantity.tokens = qualified.start..<quantity.tokens.upperBound
  }

  /// The «de», «entre» or «compris entre» before a range.
  private func rangeStart(_ first: Int, _ quantity: Quantity, _ floor: Int, _ tokens: Tokens) -> Int {
    guard first > floor, !quantity.isFromTo else { return first }
    let word = tokens.lexemes[first - 1]
    if between.contains(word) { return first - 1 > floor && included.contains(tokens.lexemes[first - 2]) ? first - 2 : first - 1 }
    let joint = tokens.lexemes[quantity.lowEnd]
    guard of.contains(word), to.contains(joint), qualifiers.read(before: first, after: floor, in: tokens).start == first else {
      return first
    }
    return first - 1 > floor && upward.contains(tokens.lexemes[first - 2]) ? first - 2 : first - 1
  }

  /// «+ 12 %», «−5 °C», «moins 12 %»; the dash of a list is no sign.
  private func readSign(_ quantity: inout Quantity, _ first: inout Int, _ floor: Int, _ tokens: Tokens) {
    let before = first - 1
    guard before >= floor else { return }
    if tokens.isMark(before, .plus) {
      quantity.sign = .plus
    } else if tokens.isMark(before, .less) || tokens.isMark(before, .greater) {
      quantity.qualifier = tokens.isMark(before, .less) ? .under : .over
    } else if tokens.isMark(before, .hyphen, .dash, .minus) {
      guard isMinus(before, tokens) else { return }
      quantity.sign = .minus
    } else if minus.contains(tokens.lexemes[before]) || plus.contains(tokens.lexemes[before]), isSignWord(before, floor, tokens) {
      quantity.sign = minus.contains(tokens.lexemes[before]) ? .minus : .plus
    } else {
      return
    }
    first = before
  }

  /// «moins 12 %», not «au moins 12 %».
  private func isSignWord(_ word: Int, _ floor: Int, _ tokens: Tokens) -> Bool {
    qualifiers.read(before: word + 1, after: floor, in: tokens).start == word + 1
  }

  /// Whether a dash before a number is a minus: glued to it, after a parenthesis, or alone in a cell.
  private func isMinus(_ mark: Int, _ tokens: Tokens) -> Bool {
    if tokens.isMark(mark, .minus) { return true }
    let isGlued = tokens.has(mark + 1, .glued)
    let startsCell = mark == 0 || tokens.has(mark - 1, .cellEnd)
    if startsCell { return isGlued || !tokens.block(of: mark).rows.isEmpty }
    if tokens.has(mark, .lineStart) { return isGlued }
    if tokens.isMark(mark - 1, .openParenthesis, .colon) { return true }
    return isGlued && !tokens.has(mark, .glued) || isBeforePercent(mark + 1, tokens)
  }

  private func isBeforePercent(_ number: Int, _ tokens: Tokens) -> Bool {
    tokens.isMark(number + 1, .percent, .degree) && !tokens.has(number - 2, .number)
  }
}

import Language

/// Reads the number at a token with all that bounds it: multipliers, ranges, signs, qualifiers on its left.
struct QuantityReader: Sendable {
  private let to, and, or, of, between, upward, included: LexemeSet
  private let numbers: NumberReader
  private let signs: SignReader
  private let qualifiers: QualifierReader

  init(vocabulary: Vocabulary, qualifiers: QualifierReader) {
    func set(_ words: String...) -> LexemeSet { LexemeSet(words.map { vocabulary.lexeme($0) }) }
    (to, and, or, of) = (set("à", "au"), set("et"), set("ou"), set("de", "d", "des"))
    (between, upward, included) = (set("entre"), set("allant"), set("compris", "comprise", "comprises"))
    numbers = NumberReader(vocabulary: vocabulary)
    signs = SignReader(vocabulary: vocabulary, qualifiers: qualifiers)
    self.qualifiers = qualifiers
  }

  /// The quantity whose first number stands at a token; nothing before `floor` belongs to it.
  func read(at first: Int, after floor: Int, in tokens: Tokens) -> Quantity? {
    guard tokens.isFreeNumber(first) else { return nil }
    let low = numbers.read(at: first, in: tokens)
    var quantity = Quantity(tokens: first..<low.end, value: low.value, lowEnd: low.end)
    quantity.endsWithNoun = low.endsWithNoun
    quantity.isIndefinite = tokens.has(first, .indefinite) && low.end == first + 1
    if low.isCollective { quantity.qualifier = .about }
    extendRight(&quantity, low, floor, tokens)
    extendLeft(&quantity, floor, tokens)
    return quantity
  }

  // MARK: Ranges

  private func extendRight(_ quantity: inout Quantity, _ low: PrintedNumber, _ floor: Int, _ tokens: Tokens) {
    guard let next = upperNumber(quantity, floor, tokens) else { return }
    var high = numbers.read(at: next, in: tokens)
    var lowValue = low.value
    if high.power > 0, low.power == 0, sharesPower(lowValue, high.value.scaled(byPowerOfTen: -high.power), quantity, floor, tokens) {
      lowValue = lowValue.scaled(byPowerOfTen: high.power)
    } else if sharesThousands(quantity.tokens.lowerBound, next, tokens) {
      lowValue = lowValue.scaled(byPowerOfTen: 3)
    }
    guard lowValue != high.value else { return }
    if lowValue < high.value {
      quantity.isFromTo =
        startsFromTo(quantity.tokens.lowerBound, floor, tokens) && changes(before: quantity.tokens.lowerBound - 1, in: tokens)
    } else {
      guard startsFromTo(quantity.tokens.lowerBound, floor, tokens), to.contains(tokens.lexemes[next - 1]) else { return }
      quantity.isFromTo = true
    }
    if tokens.has(next, .inWords) { quantity.isIndefinite = false }
    high.end = max(high.end, next + 1)
    (quantity.value, quantity.high, quantity.endsWithNoun) = (lowValue, high.value, high.endsWithNoun)
    quantity.tokens = quantity.tokens.lowerBound..<high.end
  }

  /// Whether the «millions» of a range are those of its first number too: «de 2 à 3 millions», «de 3,4 à 1,2 million», not «de 900 000 à 1 million».
  private func sharesPower(_ low: ExactDecimal, _ high: ExactDecimal, _ quantity: Quantity, _ floor: Int, _ tokens: Tokens) -> Bool {
    low < high || low < high * ExactDecimal(20) && startsFromTo(quantity.tokens.lowerBound, floor, tokens)
  }

  /// «5 à 6 000 personnes»: both in thousands, where the first is a small number of them.
  private func sharesThousands(_ low: Int, _ high: Int, _ tokens: Tokens) -> Bool {
    guard tokens.has(high, .grouped), tokens.traits[low].isDisjoint(with: [.inWords, .decimal, .grouped]),
      let first = tokens.numbers[low].integer, let last = tokens.numbers[high].integer, last % 1000 == 0
    else { return false }
    return first > 0 && first < last / 1000 && last / 1000 <= first * 3
  }

  /// The upper number of «10 à 15», «12-17», «cinq ou six», «entre 10 et 15»; not of «dont un à 180 km/h».
  private func upperNumber(_ quantity: Quantity, _ floor: Int, _ tokens: Tokens) -> Int? {
    let next = quantity.tokens.upperBound
    let first = quantity.tokens.lowerBound
    if tokens.isFreeNumber(next), tokens.has(next, .hyphened) { return tokens.has(next, .leadingZero) ? nil : next }
    guard tokens.isFreeNumber(next + 1), !tokens.has(next + 1, .leadingZero) else { return nil }
    let joint = tokens.lexemes[next]
    if tokens.isMark(next, .slash) { return isSlashed(quantity, next + 1, tokens) ? next + 1 : nil }
    if to.contains(joint) { return quantity.isIndefinite && tokens.isWord(first - 1, in: LinkWords.including) ? nil : next + 1 }
    if or.contains(joint) {
      let isClose = (quantity.value.integer ?? 100) <= 20 && (tokens.numbers[next + 1].integer ?? 100) <= 20
      return isClose && quantity.value < tokens.numbers[next + 1] && !tokens.has(next + 1, .indefinite) ? next + 1 : nil
    }
    return and.contains(joint) && first > floor && between.contains(tokens.lexemes[first - 1]) ? next + 1 : nil
  }

  /// «12/17 ans», «60/80 km/h», not «1/2 litre».
  private func isSlashed(_ quantity: Quantity, _ next: Int, _ tokens: Tokens) -> Bool {
    if tokens.isWord(next + 1, in: Self.years) { return true }
    return quantity.value >= ExactDecimal(10) && quantity.value < tokens.numbers[next] && UnitPhrase().read(at: next + 1, in: tokens) != nil
  }

  private static let years = WordClass("years", ["ans"])

  private func startsFromTo(_ first: Int, _ floor: Int, _ tokens: Tokens) -> Bool {
    first > floor && of.contains(tokens.lexemes[first - 1]) && qualifiers.read(before: first, after: floor, in: tokens).start == first
  }

  /// Whether a verb of change stands before in the sentence: «passe de 200 à 300».
  private func changes(before token: Int, in tokens: Tokens) -> Bool {
    let start = max(tokens.sentence(around: token).lowerBound, token - 16)
    return (start..<max(token, start)).contains { tokens.value($0, in: VariationWords.movements) != nil }
  }

  // MARK: The left side

  private func extendLeft(_ quantity: inout Quantity, _ floor: Int, _ tokens: Tokens) {
    var first = quantity.tokens.lowerBound
    if quantity.high != nil { first = rangeStart(first, quantity, floor, tokens) }
    signs.read(&quantity, &first, floor, tokens)
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
}

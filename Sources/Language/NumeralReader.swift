/// Makes one token of each number in words («deux cent trente et un») and of each ordinal («1er», «12 e», «XVIIe», «vingt-et-unième»).
struct NumeralReader {
  private let numbers: [Int16]
  private let ordinals: [Int16]
  /// The words that a number or an ordinal in words can begin with.
  private let beginnings: LexemeSet
  private let endings = OrdinalWords.endings
  private let and: Lexeme
  private let unit: LexemeSet
  private let fractions: LexemeSet
  private let unieme: Lexeme

  init(lexicon: Lexicon) {
    numbers = lexicon.numberWords
    ordinals = lexicon.ordinalWords
    beginnings = LexemeSet(numbers.indices.lazy.filter { [numbers, ordinals] in numbers[$0] >= 0 || ordinals[$0] > 0 }.map { Lexeme($0) })
    and = lexicon.lexeme("et")
    unit = LexemeSet([lexicon.lexeme("un"), lexicon.lexeme("une")])
    fractions = LexemeSet(["tiers", "cinquièmes"].map { lexicon.lexeme($0) })
    unieme = lexicon.lexeme("unième")
  }

  func read(_ tokens: inout TokenBuilder, utf8: [UInt8]) {
    var token = 0
    var merged = false
    while token < tokens.count {
      guard mayBegin(tokens[token]) else {
        token += 1
        continue
      }
      let end = readNumber(token, &tokens) ?? readOrdinal(token, &tokens, utf8) ?? token + 1
      if end > token + 1 { merged = true }
      token = end
    }
    if merged { tokens.compact() }
  }

  /// Whether a number in words or an ordinal may begin with a token, by a glance at it.
  private func mayBegin(_ token: TokenBuilder.Entry) -> Bool {
    !token.traits.isDisjoint(with: [.capital, .number]) || beginnings.contains(token.lexeme)
  }

  /// Reads the number in words at a token; returns the token after it.
  private func readNumber(_ first: Int, _ tokens: inout TokenBuilder) -> Int? {
    guard numbers[Int(tokens[first].lexeme)] >= 0, !isPartOfName(first, tokens) else { return nil }
    var sum = NumberWords.Sum()
    var end = first
    while end < tokens.count, isJoined(end, from: first, tokens) {
      let word = numbers[Int(tokens[end].lexeme)]
      if word >= 0, sum.add(Int(word)) {
        end += 1
      } else if tokens[end].lexeme == and, sum.takesAnd, addsAfterAnd(end + 1, tokens, &sum) {
        end += 2
      } else {
        break
      }
    }
    guard end > first else { return nil }
    if let last = ordinalEnd(end, tokens, isHundred: sum.value % 100 == 0), sum.value > 1 {
      tokens.merge(first..<last.end, as: [.ordinal, .inWords], number: ExactDecimal(Int(sum.value) + last.value))
      return last.end
    }
    let isArticle = end == first + 1 && unit.contains(tokens[first].lexeme)
    tokens.merge(first..<end, as: isArticle ? [.number, .inWords, .indefinite] : [.number, .inWords], number: ExactDecimal(sum.value))
    return end
  }

  /// «vingt et un», «soixante et onze».
  private func addsAfterAnd(_ token: Int, _ tokens: TokenBuilder, _ sum: inout NumberWords.Sum) -> Bool {
    guard token < tokens.count else { return false }
    let word = numbers[Int(tokens[token].lexeme)]
    return (word == 1 || word == 11) && sum.add(Int(word))
  }

  /// Whether a token stands next to the one before it, as words of one number do.
  private func isJoined(_ token: Int, from first: Int, _ tokens: TokenBuilder) -> Bool {
    token == first || tokens[token].traits.isDisjoint(with: [.glued, .mark, .cellEnd])
  }

  /// «Deux-Sèvres», «Trois-Rivières», «mille-feuille»: a hyphen joins the word to one that is no number.
  private func isPartOfName(_ token: Int, _ tokens: TokenBuilder) -> Bool {
    guard token + 1 < tokens.count, tokens[token + 1].traits.contains([.hyphened, .word]) else { return false }
    let next = Int(tokens[token + 1].lexeme)
    return numbers[next] < 0 && ordinals[next] < 0 && tokens[token + 1].lexeme != and && !fractions.contains(tokens[token + 1].lexeme)
  }

  /// The ordinal word that ends a number in words: the «deuxième» of «trente-deuxième», the «cinquième» of «cent cinquième».
  private func ordinalEnd(_ token: Int, _ tokens: TokenBuilder, isHundred: Bool) -> (end: Int, value: Int)? {
    let last = token < tokens.count && tokens[token].lexeme == and ? token + 1 : token
    guard last < tokens.count, isHundred || tokens[last].traits.contains(.hyphened) || last > token && tokens[last].lexeme == unieme else {
      return nil
    }
    let value = Int(ordinals[Int(tokens[last].lexeme)])
    return value > 0 ? (last + 1, value) : nil
  }

  /// Reads the ordinal at a token; returns the token after it.
  private func readOrdinal(_ first: Int, _ tokens: inout TokenBuilder, _ utf8: [UInt8]) -> Int? {
    let word = ordinals[Int(tokens[first].lexeme)]
    if word > 0 {
      tokens.merge(first..<first + 1, as: [.ordinal, .inWords], number: ExactDecimal(Int(word)))
      return first + 1
    }
    if tokens[first].traits.contains(.capital), let value = RomanNumeral.ordinal(utf8, tokens[first].start, tokens[first].end) {
      tokens.merge(first..<first + 1, as: .ordinal, number: ExactDecimal(value))
      return first + 1
    }
    guard isOrdinal(first, tokens) else { return nil }
    tokens.merge(first..<first + 2, as: .ordinal, number: tokens[first].number)
    return first + 2
  }

  private func isOrdinal(_ digits: Int, _ tokens: TokenBuilder) -> Bool {
    guard tokens[digits].traits.contains(.number), tokens[digits].traits.isDisjoint(with: [.decimal, .inWords, .grouped]),
      digits + 1 < tokens.count, tokens[digits + 1].traits.contains(.word),
      tokens[digits + 1].traits.isDisjoint(with: [.elided, .hyphened])
    else { return false }
    let ending = endings.value(lower: tokens[digits + 1].lower, folded: tokens[digits + 1].lower)
    guard let ending else { return false }
    let number = tokens[digits].number.integer ?? 0
    if tokens[digits + 1].traits.contains(.glued) { return number > 0 && (ending < 13 || number == 2) }
    return number == 1 ? OrdinalWords.firstEndings.contains(ending) : OrdinalWords.looseEndings.contains(ending) && number > 1
  }
}

/// Roman numerals with an ordinal ending.
enum RomanNumeral {
  private static func value(of digit: UInt8) -> Int? {
    switch digit {
    case UInt8(ascii: "I"): 1
    case UInt8(ascii: "V"): 5
    case UInt8(ascii: "X"): 10
    case UInt8(ascii: "L"): 50
    case UInt8(ascii: "C"): 100
    case UInt8(ascii: "D"): 500
    case UInt8(ascii: "M"): 1000
    default: nil
    }
  }

  /// The value of «XVIIe», «Ier» or «XXIème»; `nil` for any other word, such as «Le», «De» and «Ce».
  static func ordinal(_ utf8: [UInt8], _ start: Int32, _ end: Int32) -> Int? {
    guard let first = value(of: utf8[Int(start)]), first <= 10 else { return nil }
    var (value, last, position) = (0, 0, Int(start))
    while position < Int(end), let digit = Self.value(of: utf8[position]) {
      value += digit > last ? digit - 2 * last : digit
      last = digit
      position += 1
    }
    guard position > Int(start), position < Int(end), value > 0 else { return nil }
    return isEnding(utf8, position, Int(end), first: value == 1) ? value : nil
  }

  /// «e», «ème», «er», «re», «ère», superscript or not.
  private static func isEnding(_ utf8: [UInt8], _ start: Int, _ end: Int, first: Bool) -> Bool {
    let ending = String(decoding: (start..<end).map { utf8[$0] }, as: UTF8.self)
    return first ? ["er", "re", "ère", "ᵉʳ", "ʳᵉ"].contains(ending) : ["e", "ᵉ", "è", "ème", "eme", "ᵉᵐᵉ"].contains(ending)
  }
}

import Testing

@testable import Language

/// Every number in words reads back, in the spellings of France, Belgium and Switzerland, before and after 1990.
@Suite struct NumberWordsRoundTripTests {
  /// All numbers to ten thousand, and one in 997 up to a million.
  static let numbers = Array(0...10_000) + Array(stride(from: 10_007, to: 1_000_000, by: 997)) + [99_999, 100_000, 200_000, 999_999]

  @Test(arguments: Spelling.all)
  func `every number reads back`(spelling: Spelling) {
    for number in Self.numbers {
      let written = spelling.write(number)
      let tokens = tokens(of: written)
      guard tokens.count == 2, tokens.numbers[0].integer == number, tokens.traits[0].isSuperset(of: [.number, .inWords]) else {
        Issue.record("\(spelling.name): \(written) is not \(number)")
        return
      }
    }
  }

  @Test(arguments: Spelling.all)
  func `in capitals too`(spelling: Spelling) {
    for number in stride(from: 0, through: 9_999, by: 37) {
      let written = spelling.write(number).uppercased()
      let tokens = tokens(of: written)
      #expect(tokens.count == 2 && tokens.numbers[0].integer == number, "\(written)")
    }
  }

  @Test(arguments: [
    (1_000_000, "un million"), (2_500_000, "deux millions cinq cent mille"), (80_000_000, "quatre-vingts millions"),
    (1_000_000_000, "un milliard"),
    (3_000_000_017, "trois milliards dix-sept"), (1_200_300, "un million deux cent mille trois cents"),
  ])
  func `millions read back`(number: Int, written: String) {
    let tokens = tokens(of: written)
    #expect(tokens.count == 2 && tokens.numbers[0].integer == number)
  }
}

/// A way to spell numbers.
struct Spelling: Sendable, CustomTestStringConvertible {
  let name: String
  /// The words for 70, 80 and 90, where they are words of their own.
  let tens: [Int: String]
  /// Hyphens everywhere, as since 1990, not only below a hundred.
  let isReformed: Bool

  var testDescription: String { name }

  static let all = [
    Spelling(name: "traditional", tens: [:], isReformed: false), Spelling(name: "1990", tens: [:], isReformed: true),
    Spelling(name: "Belgian", tens: [70: "septante", 90: "nonante"], isReformed: false),
    Spelling(name: "Belgian, 1990", tens: [70: "septante", 90: "nonante"], isReformed: true),
    Spelling(name: "Swiss", tens: [70: "septante", 80: "huitante", 90: "nonante"], isReformed: false),
    Spelling(name: "Swiss, 1990", tens: [70: "septante", 80: "huitante", 90: "nonante"], isReformed: true),
  ]

  private static let small = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze",
    "seize",
    "dix-sept", "dix-huit", "dix-neuf",
  ]
  private static let tens = [20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"]

  private var joint: String { isReformed ? "-" : " " }

  /// A number below a million in words.
  func write(_ number: Int) -> String {
    let (thousands, rest) = (number / 1000, number % 1000)
    guard thousands > 0 else { return belowThousand(rest, isLast: true) }
    let head = thousands == 1 ? "mille" : belowThousand(thousands, isLast: false) + joint + "mille"
    return rest == 0 ? head : head + joint + belowThousand(rest, isLast: true)
  }

  private func belowThousand(_ number: Int, isLast: Bool) -> String {
    let (hundreds, rest) = (number / 100, number % 100)
    guard hundreds > 0 else { return belowHundred(rest, isLast: isLast) }
    let cent = hundreds == 1 ? "cent" : Self.small[hundreds] + joint + (rest == 0 && isLast ? "cents" : "cent")
    return rest == 0 ? cent : cent + joint + belowHundred(rest, isLast: isLast)
  }

  private func belowHundred(_ number: Int, isLast: Bool) -> String {
    if number < 20 { return Self.small[number] }
    let (ten, one) = (number / 10 * 10, number % 10)
    if let word = tens[ten] ?? Self.tens[ten] { return joined(word, one) }
    if ten == 70 { return one == 1 ? "soixante" + and + "onze" : "soixante-" + Self.small[10 + one] }
    return number == 80 ? (isLast ? "quatre-vingts" : "quatre-vingt") : "quatre-vingt-" + Self.small[number - 80]
  }

  private func joined(_ word: String, _ one: Int) -> String {
    switch one {
    case 0: word
    case 1: word + and + "un"
    default: word + "-" + Self.small[one]
    }
  }

  private var and: String { isReformed ? "-et-" : " et " }
}

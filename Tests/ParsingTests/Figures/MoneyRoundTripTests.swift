import Documents
import Foundation
import Language
import Testing

@testable import Parsing

/// Every amount reads back from every form that money is written in.
@Suite struct MoneyRoundTripTests {
  static let parser = Result { try FrenchParser() }

  /// The forms of an amount of whole euros.
  static let forms: [(name: String, write: @Sendable (Int) -> String)] = [
    ("plain", { "\($0) €" }), ("glued", { "\($0)€" }), ("no-break space", { "\(grouped($0, by: "\u{A0}")) €" }),
    ("narrow space", { "\(grouped($0, by: "\u{202F}"))\u{202F}€" }), ("point", { "\(grouped($0, by: ".")) euros" }),
    ("words after", { "\(grouped($0, by: " ")) euros" }),
    ("code", { "\($0) EUR" }), ("cents", { "\($0),00 €" }), ("tax", { "\(grouped($0, by: " ")) € HT" }),
  ]

  @Test(arguments: [
    2, 9, 10, 99, 135, 999, 1000, 1500, 7500, 12_345, 96_500, 100_000, 250_001, 999_999, 1_000_000, 12_400_000, 100_000_000,
  ])
  func `euros read back`(amount: Int) throws {
    for form in Self.forms { try expect(form.write(amount), amount, form.name) }
  }

  @Test(arguments: [1, 2, 3, 12, 45, 99, 450, 999])
  func `multiples read back`(count: Int) throws {
    for (unit, power) in [
      ("k€", 3), ("M€", 6), ("Md€", 9), ("Mds€", 9), ("milliers d’euros", 3), ("millions d’euros", 6), ("milliards d’euros", 9),
      ("M d’euros", 6),
    ] {
      try expect("\(count) \(unit)", count * Int(pow(10, Double(power))), unit)
      try expect("\(count),5 \(unit)", (count * 10 + 5) * Int(pow(10, Double(power - 1))), unit)
    }
  }

  private func expect(_ written: String, _ amount: Int, _ form: String) throws {
    let text = "L’aide est de \(written) au total."
    let utf8 = Array(text.utf8)
    let document = DocumentText(
      utf8: utf8, blocks: [Block(span: TextSpan(0, utf8.count), role: .body, page: 1)],
      pages: [Page(number: 1, width: 0, height: 0, span: TextSpan(0, utf8.count))], source: .text)
    let figures = try Self.parser.get().parse(document).figures
    #expect(figures.map(\.kind) == [.money], "\(form): \(written)")
    #expect(figures.first?.unit == "EUR" && figures.first?.value == ExactDecimal(amount), "\(form): \(written)")
  }

  private static func grouped(_ amount: Int, by separator: String) -> String {
    var digits = Array(String(amount).reversed())
    for place in stride(from: 3, to: digits.count + (digits.count - 1) / 3, by: 4) where place < digits.count {
      digits.insert(contentsOf: separator, at: place)
    }
    return String(digits.reversed())
  }
}

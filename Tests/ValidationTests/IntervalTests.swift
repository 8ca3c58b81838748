import Language
import Parsing
import Testing

@testable import Records
@testable import Validation

/// The arithmetic of printed figures: never a finding on figures made coherent and rounded, always one on figures out of every reading.
@Suite struct IntervalTests {
  private static let runs = 2_000

  @Test func `a share made from its part and whole and rounded is never a finding`() {
    var random = Seeded(1)
    for _ in 0..<Self.runs {
      let whole = Int.random(in: 1...1_000_000, using: &random)
      let part = Int.random(in: 0...whole, using: &random)
      let decimals = Int.random(in: 0...2, using: &random)
      let share = rounded(part * 100, over: whole, decimals: decimals)
      #expect(Coherence.ofShare(percent(share), part: count(part), whole: count(whole)) != .incoherent, "\(part)/\(whole) = \(share)")
    }
  }

  @Test func `a share made from a rounded whole is never a finding`() {
    var random = Seeded(2)
    for _ in 0..<Self.runs {
      let whole = Int.random(in: 100_000...9_000_000, using: &random)
      let part = Int.random(in: 1_000...whole, using: &random)
      let share = rounded(part * 100, over: whole, decimals: 1)
      let printed = (whole + 5_000) / 10_000 * 10_000
      #expect(Coherence.ofShare(percent(share), part: count(part), whole: count(printed)) != .incoherent, "\(part)/\(printed) = \(share)")
    }
  }

  @Test func `a share that is off by more than its rounding is always a finding`() {
    var random = Seeded(3)
    for _ in 0..<Self.runs {
      let whole = Int.random(in: 101...99_999, using: &random) | 1
      let part = Int.random(in: 1...whole, using: &random) | 1
      let share = rounded(part * 100, over: whole, decimals: 1)
      let off = share + ExactDecimal(Int64(Int.random(in: 2...300, using: &random)), exponent: -1)
      #expect(Coherence.ofShare(percent(off), part: count(part), whole: count(whole)) == .incoherent, "\(part)/\(whole) ≠ \(off)")
    }
  }

  @Test func `parts that are counted make their total, and a total off by one is a finding`() {
    var random = Seeded(4)
    for _ in 0..<Self.runs {
      let parts = (0..<Int.random(in: 2...9, using: &random)).map { _ in Int.random(in: 0...5_000, using: &random) | 1 }
      let sum = parts.reduce(0, +)
      #expect(Coherence.ofSum(parts.map(count), total: count(sum)) == .coherent)
      #expect(Coherence.ofSum(parts.map(count), total: count(sum + 1)) == .incoherent, "\(parts) ≠ \(sum + 1)")
    }
  }

  @Test func `amounts rounded one by one make their total within rounding`() {
    var random = Seeded(5)
    for _ in 0..<Self.runs {
      let parts = (0..<Int.random(in: 2...9, using: &random)).map { _ in Int.random(in: 10_000...9_999_999, using: &random) }
      let printed = parts.map { money(ExactDecimal(Int64(($0 + 50_000) / 100_000), exponent: 5)) }
      let total = money(ExactDecimal(Int64((parts.reduce(0, +) + 50_000) / 100_000), exponent: 5))
      #expect(Coherence.ofSum(printed, total: total) == .coherent)
    }
  }

  @Test func `a change made from its levels and rounded is never a finding`() {
    var random = Seeded(6)
    for _ in 0..<Self.runs {
      let from = Int.random(in: 1...100_000, using: &random)
      let to = Int.random(in: 1...2 * from, using: &random)
      let change = percent(rounded(abs(to - from) * 100, over: from, decimals: Int.random(in: 0...1, using: &random)))
      #expect(
        Coherence.ofRelativeChange(change, from: count(from), to: count(to), isIncrease: to >= from) != .incoherent, "\(from) → \(to)")
    }
  }

  @Test func `qualifiers widen a figure to the side that they say`() {
    #expect(bounds(95_000, .nearly) == DecimalInterval(ExactDecimal(92_500), ExactDecimal(95_000)))
    #expect(bounds(412, nil) == DecimalInterval(ExactDecimal(412)))
    #expect(bounds(400, .over).contains(ExactDecimal(450)))
    #expect(!bounds(400, .over).contains(ExactDecimal(399)))
    #expect(bounds(400, .under).contains(ExactDecimal(350)))
    #expect(!bounds(400, .under).contains(ExactDecimal(401)))
    #expect(
      PrintedRange(percent(ExactDecimal(86, exponent: -1))).strict
        == DecimalInterval(ExactDecimal(855, exponent: -2), ExactDecimal(865, exponent: -2)))
  }

  @Test func `a product that does not fit cannot tell`() {
    let vast = DecimalInterval(ExactDecimal(Int64.max))
    #expect(vast.multiplied(by: vast) == nil)
  }

  // MARK: Figures

  private func count(_ value: Int) -> Figure { figure(.count, ExactDecimal(value), unit: nil) }
  private func percent(_ value: ExactDecimal) -> Figure { figure(.percent, value, unit: "%") }
  private func money(_ value: ExactDecimal) -> Figure { figure(.money, value, unit: "EUR") }

  private func bounds(_ value: Int, _ qualifier: FigureQualifier?) -> DecimalInterval {
    PrintedRange(count(value).with(\.qualifier, qualifier)).strict ?? DecimalInterval(ExactDecimal(-1))
  }

  private func figure(_ kind: FigureKind, _ value: ExactDecimal, unit: String?) -> Figure {
    Figure(FigureRecord(id: "f1", text: "", kind: kind, value: value, unit: unit, rule: "", source: Source(page: 1, span: [0, 0])))
  }

  private func rounded(_ numerator: Int, over denominator: Int, decimals: Int) -> ExactDecimal {
    ExactDecimal(numerator).quotient(by: ExactDecimal(denominator), decimals: decimals, rounding: .toNearestOrAwayFromZero)
      ?? ExactDecimal(0)
  }
}

/// A sequence of numbers that is the same at every run (SplitMix64, S. Vigna).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

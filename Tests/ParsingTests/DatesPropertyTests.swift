import Language
import Testing

@testable import Parsing

/// A generator of the same numbers every time (Steele, Lea and Flood: SplitMix64).
private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// What holds of every date and of no number.
@Suite struct DatesPropertyTests {
  private static let months = DateWords.months.words.map(\.word)
  private static let weekdays = DateWords.weekdays.words.map(\.word)

  /// Each explicit form of a day.
  private static let forms: [@Sendable (CalendarDate) -> String] = [
    { "\(day($0)) \(months[$0.month - 1]) \($0.year)" },
    { "\(weekdays[$0.weekday - 1]) \(day($0)) \(months[$0.month - 1]) \($0.year)" },
    { "\(weekdays[$0.weekday - 1].uppercased()) \(day($0).uppercased()) \(months[$0.month - 1].uppercased()) \($0.year)" },
    { "\(CalendarDate.padded($0.day))/\(CalendarDate.padded($0.month))/\($0.year)" },
    { "\(CalendarDate.padded($0.day)).\(CalendarDate.padded($0.month)).\($0.year)" },
    { "\($0.day)-\($0.month)-\($0.year)" },
    { $0.description },
    { $0.description.replacing("-", with: "/") },
    { "\(weekdays[$0.weekday - 1]) \(CalendarDate.padded($0.day))/\(CalendarDate.padded($0.month))/\($0.year)" },
    { "\(weekdays[$0.weekday - 1]), \(day($0)) \(months[$0.month - 1]) \($0.year)" },
    { "\(day($0)) \(shortMonths[$0.month - 1]) \($0.year)" },
    { "\(weekdays[$0.weekday - 1].prefix(3)). \(day($0)) \(shortMonths[$0.month - 1]) \($0.year)" },
    { "\(day($0))\u{A0}\(months[$0.month - 1])\u{202F}\($0.year)" },
  ]

  private static let shortMonths = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."]

  private static func day(_ date: CalendarDate) -> String { date.day == 1 ? "1er" : "\(date.day)" }

  @Test func anyDayInAnyFormIsReadBack() throws {
    var generator = SplitMix64(state: 1)
    let first = try #require(CalendarDate(year: 1900, month: 1, day: 1)).daysSince1970
    let last = try #require(CalendarDate(year: 2100, month: 12, day: 31)).daysSince1970
    let days = (0..<100).map { _ in Int.random(in: first...last, using: &generator) } + [first, last]
    for date in days.map({ CalendarDate(daysSince1970: $0) }) {
      for form in Self.forms {
        let text = form(date)
        let found = try DateReading.mentions(in: "La commission siège le \(text) à Mende.", issued: "2023-11-27")
        #expect(found.map(\.value) == [date.description], "\(text)")
      }
    }
  }

  @Test func anyIntervalIsOneMention() throws {
    var generator = SplitMix64(state: 2)
    let first = try #require(CalendarDate(year: 1990, month: 1, day: 1)).daysSince1970
    for _ in 0..<60 {
      let start = CalendarDate(daysSince1970: first + Int.random(in: 0...18_000, using: &generator))
      let end = start.adding(days: Int.random(in: 1...400, using: &generator))
      let text = "du \(Self.forms[0](start)) au \(Self.forms[0](end))"
      let found = try DateReading.mentions(in: "Exposition \(text), salle du Dôme.", issued: "2023-11-27")
      #expect(found.map(\.value) == ["\(start)/\(end)"], "\(text)")
    }
  }

  @Test func anyTimeIsReadBack() throws {
    for hour in 0..<24 {
      for minute in [0, 5, 30, 59] {
        let (hours, minutes) = (CalendarDate.padded(hour), CalendarDate.padded(minute))
        for text in ["\(hour)h\(minutes)", "\(hour) h \(minutes)", "\(hours):\(minutes)"] {
          let found = try DateReading.mentions(in: "Accueil à \(text) en mairie.", issued: nil)
          #expect(found.map(\.value) == ["T\(hours):\(minutes)"], "\(text)")
        }
      }
    }
  }

  @Test func noDateIsFoundInOtherNumbers() throws {
    var generator = SplitMix64(state: 3)
    func digits(_ count: Int) -> String { (0..<count).map { _ in String(Int.random(in: 0...9, using: &generator)) }.joined() }
    for _ in 0..<100 {
      let pairs = (0..<4).map { _ in digits(2) }
      let texts = [
        "Tél. 0\(Int.random(in: 1...9, using: &generator)) " + pairs.joined(separator: " "),
        "Tél. 0\(Int.random(in: 1...9, using: &generator))." + pairs.joined(separator: "."),
        "Montant : \(Int.random(in: 1...999, using: &generator)) \(digits(3)) €",
        "Taux : \(Int.random(in: 1...99, using: &generator)),\(digits(2)) %",
        "Arrêté n° \(Int.random(in: 2000...2024, using: &generator))-\(digits(4))",
        "SIRET \(digits(3)) \(digits(3)) \(digits(3)) 000\(digits(2))",
        "\(CalendarDate.padded(Int.random(in: 1...95, using: &generator)))\(digits(3)) Mende Cedex",
        "Distance : \(Int.random(in: 1...999, using: &generator)),\(digits(1)) km",
      ]
      for text in texts { #expect(try DateReading.mentions(in: text, issued: "2023-11-27").isEmpty, "\(text)") }
    }
  }

  @Test func withoutAnIssueDateNothingIsGuessed() throws {
    let cases = [
      ("le 12 mars", "XXXX-03-12"), ("demain", "XXXX-XX-XX"), ("lundi", "XXXX-XX-XX"), ("le mois prochain", "XXXX-XX"),
      ("cette année", "XXXX"),
      ("en mars", "XXXX-03"), ("il y a trois ans", "XXXX-XX-XX"), ("ce week-end", "XXXX-XX-XX"), ("Noël", "XXXX-XX-XX"),
      ("en été", "XXXX-22"),
    ]
    for (text, value) in cases { #expect(try DateReading.mentions(in: text, issued: nil).map(\.value) == [value], "\(text)") }
  }

  @Test func timeGrowsWithTheText() throws {
    let sentence = "En 2023, comme le mardi 5 mars 2024 de 9 h à 12 h, puis du 8 au 12 avril, 3 200 élèves ont été reçus depuis lundi. "
    func seconds(_ count: Int) throws -> Double {
      let text = String(repeating: sentence, count: count)
      let clock = ContinuousClock()
      // The best of three: other tests run beside this one.
      let times = try (0..<3).map { _ in try clock.measure { _ = try DateReading.mentions(in: text, issued: "2024-03-01") } }
      let time = times.min() ?? .zero
      return Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
    }
    let (small, large) = (try seconds(200), try seconds(3200))
    #expect(large < small * 16 * 3, "\(small) s for 200 sentences, \(large) s for 3200")
  }
}

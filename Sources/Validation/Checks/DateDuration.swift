import Language
import Parsing
import Records

/// Verifies that a length of time is that of the dates beside it: «pendant 10 jours, du 3 au 12 mars».
struct DateDuration: RecordCheck {
  let code = "date-duration"
  let severity = CheckStatus.warning
  let page = CheckPage(
    verifies: Wording("Une durée est celle des dates données à côté.", "A length of time is that of the dates beside it."),
    reason: Wording(
      "Une prolongation corrige les dates et oublie la durée. Les deux ne sont rapprochées que côte à côte («\u{A0}pendant 10 jours, du 3 au 12 "
        + "mars\u{A0}», «\u{A0}du 4 mars au 3 avril, soit 31 jours\u{A0}») ; le jour d’arrivée peut être compté ou non, une semaine finir le "
        + "vendredi, un mois la veille.",
      "An extension changes the dates and forgets the length. They are compared only side by side («pendant 10 jours, du 3 au 12 mars», «du 4 "
        + "mars au 3 avril, soit 31 jours»); the last day may count or not, a week end on a Friday, a month on the day before."),
    fails: "pendant 10 jours, du 3 au 15 mars 2024", holds: "pendant 10 jours, du 3 au 12 mars 2024")

  func results(for subject: CheckSubject) -> [CheckResult] {
    guard let parsed = subject.parsed, parsed.dates.count == subject.record.dates.count else { return [] }
    let dates = subject.record.dates
    return dates.indices.dropLast().compactMap { first in
      guard dates[first].kind == .duration || dates[first + 1].kind == .duration,
        let (length, period) = pair(dates[first], dates[first + 1])
      else { return nil }
      let (start, end) = (parsed.dates[first].source.tokens.upperBound, parsed.dates[first + 1].source.tokens.lowerBound)
      guard start <= end, end - start <= 6, start == end || parsed.tokens.sentence(around: start).contains(end),
        isRestated(Link(start..<end, of: parsed.tokens), lengthFirst: dates[first].id == length.id)
      else { return nil }
      return result(length, period)
    }
  }

  /// Which of two neighbours is the length, which the period.
  private func pair(_ first: DateRecord, _ second: DateRecord) -> (length: DateRecord, period: DateRecord)? {
    if first.kind == .duration, second.kind == .interval { return (first, second) }
    return first.kind == .interval && second.kind == .duration ? (second, first) : nil
  }

  /// «10 jours, du», «10 jours (du», «du … au 3 avril, soit», «pendant», «(».
  private func isRestated(_ link: Link, lengthFirst: Bool) -> Bool {
    if lengthFirst { return link.isEmpty || link.says(",") || link.says("(") || link.says(":") || link.says(",", "soit") }
    return link.says(",", "soit") || link.says("soit") || link.says("(") || link.says("(", "soit") || link.says(",", "pendant")
      || link.says(",", "pour", "une", "duree", "de") || link.says("pour", "une", "duree", "de")
  }

  private func result(_ length: DateRecord, _ period: DateRecord) -> CheckResult? {
    guard period.modifier == nil, length.modifier == nil, let duration = PrintedDuration(length.value), let startText = period.start,
      let endText = period.end, let start = CalendarDate(iso: startText), let end = CalendarDate(iso: endText), start < end,
      let allowed = duration.days(from: start)
    else { return nil }
    let days = end.daysSince1970 - start.daysSince1970 + 1
    let dates = CalendarDate.frenchPeriod(from: start, to: end)
    if allowed.contains(days) {
      return held(
        Wording("Du \(dates), c’est bien «\u{A0}\(length.text)\u{A0}».", "From \(start) to \(end) is indeed «\(length.text)»."),
        about: [length.id, period.id], value: length.text)
    }
    return failed(
      Wording(
        "Du \(dates), il y a \(days) jours, et non «\u{A0}\(length.text)\u{A0}».",
        "From \(start) to \(end) there are \(days) days, not «\(length.text)»."),
      about: [length.id, period.id], expected: "\(days) jours", found: length.text, fixes: ["\(days) jours"])
  }
}

/// A length of time by its ISO 8601 value.
private struct PrintedDuration {
  private let count: Int
  private let unit: UInt8

  /// `P10D`, `P3W`, `P6M`, `P1Y`; `nil` for hours, fractions and lengths of several units.
  init?(_ value: String) {
    let bytes = Array(value.utf8)
    guard bytes.count >= 3, bytes[0] == UInt8(ascii: "P"), let unit = bytes.last, let count = Int(value.dropFirst().dropLast()) else {
      return nil
    }
    (self.count, self.unit) = (count, unit)
  }

  /// How many days, first and last included, a period of that length may have.
  func days(from start: CalendarDate) -> ClosedRange<Int>? {
    switch unit {
    case UInt8(ascii: "D"): count >= 2 ? (count - 1)...(count + 1) : nil
    case UInt8(ascii: "W"): (count * 7 - 3)...(count * 7 + 1)
    case UInt8(ascii: "M"): months(count, from: start, slack: 4)
    case UInt8(ascii: "Y"): months(count * 12, from: start, slack: 8)
    default: nil
    }
  }

  private func months(_ count: Int, from start: CalendarDate, slack: Int) -> ClosedRange<Int>? {
    let month = start.month - 1 + count
    let (year, number) = (start.year + month / 12, month % 12 + 1)
    let day = min(start.day, CalendarDate.days(inMonth: number, of: year))
    guard count > 0, let end = CalendarDate(year: year, month: number, day: day) else { return nil }
    let days = end.daysSince1970 - start.daysSince1970
    return max(days - slack, 1)...(days + slack)
  }
}

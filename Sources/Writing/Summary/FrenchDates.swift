import Language
import Parsing
import Records

extension DateRecord {
  /// The date in a sentence, from its value: «le 27 novembre 2023», «du 27 novembre au 3 décembre 2023», «jusqu’au 31 mars 2024 à 12 h»;
  /// `nil` where the value is no plain day.
  var plainFrench: String? {
    let ends = value.split(separator: "/", omittingEmptySubsequences: false)
    guard let phrase = ends.count == 2 ? Self.period(ends[0], ends[1]) : Self.moment(value) else { return nil }
    switch modifier {
    case nil: return phrase
    case .before: return "avant " + phrase
    case .after: return "après " + phrase
    case .morning where value.utf8.count == 10: return phrase + " au matin"
    case .evening where value.utf8.count == 10: return phrase + " au soir"
    case .afternoon where value.utf8.count == 10: return phrase + " après-midi"
    case .night where ends.count == 2:
      guard let first = CalendarDate(iso: ends[0]), let last = CalendarDate(iso: ends[1]) else { return nil }
      return "dans la nuit du " + CalendarDate.frenchPeriod(from: first, to: last)
    default: return nil
    }
  }

  /// «le 8 mars 2024 à 14 h 30».
  private static func moment(_ value: some StringProtocol) -> String? {
    guard let day = CalendarDate(iso: value) else { return nil }
    let hour = value.dropFirst(10)
    if hour.isEmpty { return value.count == 10 ? "le " + day.french : nil }
    return clock(hour).map { "le \(day.french) à \($0)" }
  }

  private static func period(_ from: Substring, _ to: Substring) -> String? {
    if to == ".." { return moment(from).map { "à partir " + contracted($0) } }
    if from == ".." { return moment(to).map { "jusqu’" + ($0.hasPrefix("le ") ? "au " + $0.dropFirst(3) : $0) } }
    guard let start = CalendarDate(iso: from), let end = CalendarDate(iso: to) else { return nil }
    if from.count == 10, to.count == 10 {
      if end == start.adding(days: 1) { return consecutive(start, end) }
      return start < end ? "du " + CalendarDate.frenchPeriod(from: start, to: end) : nil
    }
    guard let opens = clock(from.dropFirst(10)), let closes = clock(to.dropFirst(10)) else { return nil }
    if start == end { return "le \(start.french) de \(opens) à \(closes)" }
    return "du \(start.french) à \(opens) au \(end.french) à \(closes)"
  }

  /// «les 11 et 12 octobre 2025», «du 31 mai au 1er juin 2024».
  private static func consecutive(_ start: CalendarDate, _ end: CalendarDate) -> String {
    start.month == end.month ? "les \(start.frenchDay) et \(end.french)" : "du " + CalendarDate.frenchPeriod(from: start, to: end)
  }

  private static func contracted(_ phrase: String) -> String { phrase.hasPrefix("le ") ? "du " + phrase.dropFirst(3) : "de " + phrase }

  /// «14 h 30» from `T14:30`.
  private static func clock(_ time: some StringProtocol) -> String? {
    let parts = time.dropFirst().split(separator: ":")
    guard time.first == "T", parts.count >= 2, let hour = Int(parts[0]), let minute = Int(parts[1].prefix(2)) else { return nil }
    let minutes = minute < 10 ? "0\(minute)" : "\(minute)"
    return "\(hour)\u{A0}h" + (minute == 0 ? "" : "\u{A0}\(minutes)")
  }
}

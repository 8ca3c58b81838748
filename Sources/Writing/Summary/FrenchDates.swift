import Language
import Parsing
import Records

extension DateRecord {
  /// The date in a sentence, from its value: «le 27 novembre 2023», «du 27 novembre au 3 décembre 2023», «jusqu’au 31 mars 2024 à 12 h»;
  /// `nil` where the value is no plain day.
  var plainFrench: String? {
    if kind == .recurring { return start == nil ? nil : text.prefix(1).lowercased() + text.dropFirst() }
    let isInterval = value.utf8.contains(UInt8(ascii: "/"))
    let (start, end) = PrintedMoment.ends(of: value)
    if modifier == .night, isInterval { return start.flatMap { start in end.flatMap { Self.night(start, $0) } } }
    guard let phrase = isInterval ? Self.period(start, end, value) : start.flatMap(\.inFrench) else { return nil }
    let isDay = !isInterval && start?.hour == nil
    switch modifier {
    case nil: return phrase
    case .before: return "avant " + phrase
    case .after: return "après " + phrase
    case .morning where isDay: return phrase + " au matin"
    case .evening where isDay: return phrase + " au soir"
    case .afternoon where isDay: return phrase + " après-midi"
    default: return nil
    }
  }

  /// «du 27 novembre au 3 décembre 2023», «à partir du 5 juin 2024», «le 8 mars 2024 de 9 h à 12 h».
  private static func period(_ from: PrintedMoment?, _ to: PrintedMoment?, _ value: String) -> String? {
    if to == nil, value.hasSuffix("/..") { return from?.inFrench.map { "à partir du " + $0.dropFirst(3) } }
    if from == nil, value.hasPrefix("../") { return to?.inFrench.map { "jusqu’au " + $0.dropFirst(3) } }
    guard let from, let to, let start = from.date, let end = to.date else { return nil }
    guard let opens = from.clock, let closes = to.clock else {
      guard from.hour == nil, to.hour == nil else { return nil }
      if end == start.adding(days: 1), start.month == end.month { return "les \(start.frenchDay) et \(end.french)" }
      return start < end ? "du " + CalendarDate.frenchPeriod(from: start, to: end) : nil
    }
    if start == end { return "le \(start.french) de \(opens) à \(closes)" }
    return "du \(start.french) à \(opens) au \(end.french) à \(closes)"
  }

  /// «dans la nuit du 31 décembre 2024 au 1er janvier 2025».
  private static func night(_ from: PrintedMoment, _ to: PrintedMoment) -> String? {
    guard from.hour == nil, to.hour == nil, let start = from.date, let end = to.date, start < end else { return nil }
    return "dans la nuit du " + CalendarDate.frenchPeriod(from: start, to: end)
  }
}

extension PrintedMoment {
  /// «le 8 mars 2024 à 14 h 30».
  fileprivate var inFrench: String? {
    guard let date, timeExists else { return nil }
    return "le " + date.french + (clock.map { " à " + $0 } ?? "")
  }

  /// «14 h 30».
  fileprivate var clock: String? {
    guard let hour, timeExists else { return nil }
    guard let minute, minute > 0 else { return "\(hour)\u{A0}h" }
    return "\(hour)\u{A0}h\u{A0}" + (minute < 10 ? "0\(minute)" : "\(minute)")
  }
}

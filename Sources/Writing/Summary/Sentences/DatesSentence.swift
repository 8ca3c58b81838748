import Language
import Parsing
import Records

/// «Date limite : avant le 17 juin 2026 à 12 h.», «À l’agenda : du 3 au 13 octobre et le 8 octobre de 14 h à 17 h.», «Échéance :
/// 31 octobre.»: the days to come that no event has told.
struct DatesSentence: SentenceMaker {
  func sentences(_ facts: SummaryFacts) -> [SummarySentence] {
    let toCome = datesToCome(facts)
    guard !toCome.isEmpty else { return [] }
    let deadlines = items(toCome.filter { $0.role == .deadline }, facts, year: nil)
    let periods = items(toCome.filter { $0.role == .validity }, facts, year: nil)
    let others = toCome.filter { $0.role == nil || $0.role == .event }
    let ends = items(others.filter(\.isEnd), facts, year: facts.issued?.year)
    return [
      SummarySentence(deadlines.count == 1 ? "Date limite" : "Dates limites", listing: deadlines),
      SummarySentence("En vigueur", listing: periods),
      SummarySentence("À l’agenda", listing: items(others.filter { !$0.isEnd }, facts, year: facts.issued?.year)),
      SummarySentence(ends.count == 1 ? "Échéance" : "Échéances", listing: ends),
    ].compactMap { $0 }
  }

  /// A phrase without a year, which need not be said.
  private func undated(_ phrase: String, _ told: Int?) -> String {
    guard let told else { return phrase }
    let (words, year) = (Array(phrase.utf8), Array(" \(told)".utf8))
    var kept: [UInt8] = []
    kept.reserveCapacity(words.count)
    var index = 0
    while index < words.count {
      if words[index] == year[0], words[index...].starts(with: year) {
        index += year.count
      } else {
        kept.append(words[index])
        index += 1
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// - Parameter year: The year that need not be said.
  private func items(_ dates: [DateToCome], _ facts: SummaryFacts, year: Int?) -> [SummaryItem] {
    dates.prefix(facts.length == .short ? 4 : facts.length.items).map { date in
      let phrase = year == nil ? date.phrase : undated(date.toldPhrase, year)
      return SummaryItem(text: facts.marked(phrase, date.id), refs: [date.id])
    }
  }

  /// The days to come, the first ones first, each once: not those that an event, the title or a longer period tells.
  private func datesToCome(_ facts: SummaryFacts) -> [DateToCome] {
    guard let issued = facts.issued else { return [] }
    var told: [DateToCome] = []
    var toCome: [DateToCome] = []
    for date in facts.record.dates where date.kind == .date || date.kind == .datetime || date.kind == .interval {
      if facts.told.contains(date.id) {
        told.append(DateToCome(date, phrase: ""))
      } else if isToCome(date, issued, facts), let phrase = date.plainFrench, !facts.titleSays(undated(phrase, facts.issued?.year)) {
        toCome.append(DateToCome(date, phrase: phrase))
      }
    }
    let timed = (told + toCome).filter(\.hasHours)
    return toCome.sorted { ($0.first, $1.last) < ($1.first, $0.last) }.filter { date in
      if told.contains(where: { $0.covers(date) }) || date.isMade(of: timed) { return false }
      told.append(date)
      return true
    }
  }

  /// Whether a date is not before the issue date, and of a role to be told; «sauf le week-end» names no day.
  private func isToCome(_ date: DateRecord, _ issued: CalendarDate, _ facts: SummaryFacts) -> Bool {
    switch date.role {
    case nil, .event, .deadline, .validity: break
    default: return false
    }
    guard date.basis != .relative || PrintedWords(date.text).words != ["week", "end"], let last = date.end ?? date.start,
      let day = CalendarDate(iso: last), date.role == nil ? day > issued : day >= issued
    else {
      return false
    }
    return facts.length == .full || date.role != nil || date.modifier == nil && isExact(date)
  }

  /// A day, with or without hours, or a period of days with both its ends.
  private func isExact(_ date: DateRecord) -> Bool {
    let ends = PrintedMoment.ends(of: date.value)
    return ends.start?.date != nil && ends.end?.date != nil
  }
}

/// A date in words, with the days that it covers.
private final class DateToCome {
  let id, value, phrase: String
  let role: DateRole?
  /// ISO 8601 days; empty where open.
  let first, last: String
  let hasHours: Bool

  init(_ date: DateRecord, phrase: String) {
    (id, value, self.phrase, role) = (date.id, date.value, phrase, date.role)
    first = String((date.start ?? date.end ?? "").prefix(10))
    last = String((date.end ?? "").prefix(10))
    hasHours = date.value.utf8.contains(UInt8(ascii: "T"))
  }

  /// «Jusqu’au 31 octobre»: the end of something, and no day on which something happens.
  var isEnd: Bool { value.hasPrefix("../") }

  /// The phrase under its label: an end as a day.
  var toldPhrase: String { isEnd && phrase.hasPrefix("jusqu’au ") ? String(phrase.dropFirst("jusqu’au ".count)) : phrase }

  /// Whether it names nothing but days of which others give the hours: «les 21 et 22 septembre» beside «le 21 septembre de 10 h à 18 h» and
  /// «le 22 septembre de 14 h à 18 h».
  func isMade(of others: [DateToCome]) -> Bool {
    guard !hasHours, role != .deadline, let start = CalendarDate(iso: first), let end = CalendarDate(iso: last) else { return false }
    let days = end.daysSince1970 - start.daysSince1970
    return (0...6).contains(days)
      && (0...days).allSatisfy { day in others.contains { $0.first == $0.last && $0.first == start.adding(days: day).description } }
  }

  /// Whether another need not be said beside this one: the same, or days without hours among its days.
  func covers(_ other: DateToCome) -> Bool {
    value == other.value
      || !other.hasHours && other.role != .deadline && !first.isEmpty && !other.last.isEmpty && first <= other.first && other.last <= last
  }
}

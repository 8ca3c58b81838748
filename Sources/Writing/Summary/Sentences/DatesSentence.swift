import Language
import Parsing
import Records

/// «Date limite : avant le 17 juin 2026 à 12 h.», «À l’agenda : du 3 au 13 octobre et le 8 octobre de 14 h à 17 h.»: the days to come that no
/// event has told.
struct DatesSentence: SentenceMaker {
  func sentences(_ facts: SummaryFacts) -> [SummarySentence] {
    let told = facts.record.dates.filter { facts.told.contains($0.id) }
    var said = told.map(Span.init)
    let dates = facts.record.dates.filter { !facts.told.contains($0.id) && isToCome($0, facts) }
      .sorted { ($0.start ?? $0.end ?? "", $1.end ?? "") < ($1.start ?? $1.end ?? "", $0.end ?? "") }
      .filter { date in
        let span = Span(date)
        if said.contains(where: { $0.covers(span) }) { return false }
        said.append(span)
        return true
      }
    let deadlines = items(dates.filter { $0.role == .deadline }, facts, year: nil)
    let periods = items(dates.filter { $0.role == .validity }, facts, year: nil)
    let others = items(dates.filter { $0.role == nil || $0.role == .event }, facts, year: facts.issued?.year)
    return [
      SummarySentence(deadlines.count == 1 ? "Date limite" : "Dates limites", listing: deadlines),
      SummarySentence("En vigueur", listing: periods),
      SummarySentence("À l’agenda", listing: others),
    ].compactMap { $0 }
  }

  /// - Parameter year: The year that need not be said.
  private func items(_ dates: [DateRecord], _ facts: SummaryFacts, year: Int?) -> [SummaryItem] {
    dates.prefix(facts.length == .short ? 4 : facts.length.items).compactMap { date in
      date.plainFrench.map { $0.withoutYear(year) }.map { SummaryItem(text: facts.marked($0, date.id), refs: [date.id]) }
    }
  }

  /// Whether a date names a day, and not one before the issue date nor one that the title says.
  private func isToCome(_ date: DateRecord, _ facts: SummaryFacts) -> Bool {
    guard [.date, .datetime, .interval].contains(date.kind), date.plainFrench != nil,
      [nil, .event, .deadline, .validity].contains(date.role)
    else { return false }
    guard let last = date.end ?? date.start, let day = CalendarDate(iso: last), let issued = facts.issued, day >= issued else {
      return false
    }
    return (date.role != nil || day > issued) && (facts.length == .full || date.role != nil || isExact(date))
      && !facts.titleSays(date.plainFrench ?? "")
  }

  /// A day, with or without hours, or a period of days with both its ends.
  private func isExact(_ date: DateRecord) -> Bool {
    let ends = date.value.split(separator: "/")
    return ends.allSatisfy { CalendarDate(iso: $0) != nil } && date.modifier == nil
  }
}

/// The days of a date, and whether it says hours.
private struct Span {
  private let value, first, last: String
  private let hasHours: Bool

  init(_ date: DateRecord) {
    value = date.value
    first = String((date.start ?? "").prefix(10))
    last = String((date.end ?? "").prefix(10))
    hasHours = date.value.contains("T")
  }

  /// Whether another need not be said beside this one: the same, or days without hours among its days.
  func covers(_ other: Span) -> Bool {
    value == other.value || !other.hasHours && !first.isEmpty && !other.last.isEmpty && first <= other.first && other.last <= last
  }
}

extension String {
  /// The date in words without its year, where it is this one: «le 8 octobre de 14 h à 17 h».
  fileprivate func withoutYear(_ year: Int?) -> String { year.map { replacing(" \($0)", with: "") } ?? self }
}

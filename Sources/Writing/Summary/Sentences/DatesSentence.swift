import Language
import Parsing
import Records

/// «À retenir : du 27 novembre au 3 décembre 2023 ; jusqu’au 31 décembre 2023.»: the days to come that no event has told.
struct DatesSentence: SentenceMaker {
  private let roles: Set<DateRole?> = [nil, .event, .deadline, .validity, .embargo]

  func sentences(_ facts: SummaryFacts) -> [SummarySentence] {
    let told = Set(facts.record.events.compactMap(\.date))
    var said: Set<String> = []
    let items = facts.record.dates
      .filter { !told.contains($0.id) && isToCome($0, facts) }
      .map { SummaryItem(text: facts.marked($0.french, $0.id), refs: [$0.id]) }
      .filter { said.insert($0.text).inserted }
    return [SummarySentence("À retenir", listing: Array(items.prefix(facts.length.items)))].compactMap { $0 }
  }

  /// Whether a date names a day, and not one before the issue date.
  private func isToCome(_ date: DateRecord, _ facts: SummaryFacts) -> Bool {
    guard [.date, .datetime, .interval].contains(date.kind), roles.contains(date.role), !date.value.contains("X") else { return false }
    guard let last = date.end ?? date.start, let day = CalendarDate(iso: last), let issued = facts.issued else { return false }
    let namesDays = date.value.split(separator: "/").contains { CalendarDate(iso: $0) != nil }
    return namesDays && day >= issued && date.value != issued.description
  }
}

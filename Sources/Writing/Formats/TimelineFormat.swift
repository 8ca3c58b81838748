import Documents
import Language
import Parsing
import Records

/// What happens when: one line a resolved date, in the order of time.
///
/// Dates of laws, births and comparisons are no events; bare years, hours, durations and recurrences stand on no line of time.
struct TimelineFormat: RecordFormat {
  let name = "timeline"
  let fileExtension = "txt"

  func bytes(of record: CommuniqueRecord, text: DocumentText?, options: FormatOptions) -> [UInt8] {
    let dates = record.dates.filter(isEvent).sorted {
      ($0.start ?? $0.end ?? "", $0.source.span[0]) < ($1.start ?? $1.end ?? "", $1.source.span[0])
    }
    return Array(dates.map { line($0, record) + "\n" }.joined().utf8)
  }

  private func isEvent(_ date: DateRecord) -> Bool {
    guard date.start != nil || date.end != nil, [.date, .datetime, .interval].contains(date.kind) else { return false }
    guard date.value.split(separator: "/").contains(where: { $0.count > 4 && $0 != ".." }) else { return false }
    return ![.legalReference, .birth, .comparison].contains(date.role)
  }

  private func line(_ date: DateRecord, _ record: CommuniqueRecord) -> String {
    let event = record.events.first { $0.date == date.id }
    return [date.value, event?.title ?? date.text, "\(date.id), page \(date.source.page)"].joined(separator: "\t")
  }
}

import Language
import Records

/// A record as the sentences of its summary look at it.
struct SummaryFacts {
  let record: CommuniqueRecord
  let length: SummaryLength
  private let doubtful: Set<String>

  init(_ record: CommuniqueRecord, length: SummaryLength) {
    self.record = record
    self.length = length
    doubtful = Set(record.checks.filter { $0.status != .ok }.flatMap(\.refs))
  }

  /// Whether a check found something wrong with the record of this id.
  func isDoubtful(_ id: String) -> Bool { doubtful.contains(id) }

  /// The text, marked where a check found something wrong with it.
  func marked(_ text: String, _ id: String) -> String { isDoubtful(id) ? text + " (à vérifier)" : text }

  func date(_ id: String?) -> DateRecord? { record.dates.first { $0.id == id } }
  func place(_ id: String) -> PlaceRecord? { record.places.first { $0.id == id } }
  func official(_ id: String) -> OfficialRecord? { record.officials.first { $0.id == id } }

  /// The day the release speaks from.
  var issued: CalendarDate? { record.issued.flatMap { CalendarDate(iso: $0.value) } }

  /// The département that a place lies in, where the document names it too.
  func department(of place: PlaceRecord) -> PlaceRecord? {
    record.places.first { $0.kind == .department && $0.insee == place.department && place.department != nil }
  }
}

/// Words about one or more records: what a sentence is put together of.
struct SummaryItem {
  var text: String
  var refs: [String]
}

extension SummarySentence {
  /// «Label : one ; two ; three.»; `nil` without items.
  init?(_ label: String, listing items: [SummaryItem]) {
    guard !items.isEmpty else { return nil }
    self.init(
      text: "\(label)\u{A0}: " + items.map(\.text).joined(separator: "\u{202F}; ") + ".",
      refs: items.flatMap(\.refs))
  }
}

/// Says one thing of a record.
protocol SentenceMaker: Sendable {
  /// The sentences, none where there is nothing to say.
  func sentences(_ facts: SummaryFacts) -> [SummarySentence]
}

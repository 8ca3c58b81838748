import Language
import Records

/// A record as the sentences of its summary look at it.
final class SummaryFacts {
  let record: CommuniqueRecord
  let length: SummaryLength
  /// The title's words and numbers, folded: what it says need not be said again.
  let titleWords: WordSet
  /// The records that the sentences so far have told of.
  var told: Set<String> = []
  /// The words of the sentences so far.
  var said: [PrintedWords] = []
  private let doubtful: Set<String>

  init(_ record: CommuniqueRecord, length: SummaryLength) {
    self.record = record
    self.length = length
    issued = record.issued.flatMap { CalendarDate(iso: $0.value) }
    doubtful = Set(record.checks.lazy.filter { $0.status != .ok }.flatMap(\.refs))
    titleWords = WordSet(PrintedWords(record.title ?? "").words + PrintedWords(record.subtitle ?? "").words)
  }

  /// Whether a check found something wrong with the record of this id.
  func isDoubtful(_ id: String) -> Bool { doubtful.contains(id) }

  /// The text, marked where a check found something wrong with it.
  func marked(_ text: String, _ id: String) -> String { isDoubtful(id) ? text + " (à vérifier)" : text }

  func date(_ id: String?) -> DateRecord? { id.flatMap { record.dates.entry($0) } }
  func place(_ id: String) -> PlaceRecord? { record.places.entry(id) }
  func official(_ id: String) -> OfficialRecord? { record.officials.entry(id) }

  /// The day the release speaks from.
  let issued: CalendarDate?

  /// Whether the title says all these words.
  func titleSays(_ text: String) -> Bool { PrintedWords(text).words.allSatisfy { titleWords.contains($0) } }

  /// Whether a sentence so far names a place.
  func isNamed(_ place: PlaceRecord) -> Bool { said.contains { $0.contains(PrintedWords(String(place.bareName)).words) } }

  /// The département that a place lies in, where it is another than the issuer’s and the document names it.
  func department(of place: PlaceRecord) -> PlaceRecord? {
    guard let code = place.department, code != record.issuer?.department else { return nil }
    let places = record.places
    return places.indices.first { places[$0].kind == .department && places[$0].insee == code }.map { places[$0] }
  }
}

/// Words about one or more records: what a sentence is put together of.
struct SummaryItem {
  var text: String
  var refs: [String]
}

extension SummarySentence {
  /// «Label : one, two et three.», parted by semicolons where an item has a comma of its own; `nil` without items.
  init?(_ label: String, listing items: [SummaryItem]) {
    guard !items.isEmpty else { return nil }
    let texts = items.map(\.text)
    let list = texts.contains { $0.contains(", ") } ? texts.joined(separator: "\u{202F}; ") : FrenchTypography.list(texts)
    self.init(text: "\(label)\u{A0}: \(list).", refs: items.flatMap(\.refs))
  }
}

/// Says one thing of a record.
protocol SentenceMaker: Sendable {
  /// The sentences, none where there is nothing to say.
  func sentences(_ facts: SummaryFacts) -> [SummarySentence]
}

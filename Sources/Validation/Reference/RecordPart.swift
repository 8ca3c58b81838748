import Language
import Records

/// One mention or entity of a record, with all that is said of it.
struct RecordPart {
  /// Its id, and its words where it stands first.
  let id, text: String
  /// Where it stands; an entity may stand in many places.
  let mentions: [(text: String, source: Source)]
  /// What is said of it, field by field, in the words of the JSON.
  let fields: [(name: String, value: String)]

  private init(_ part: Any, id: String, _ mentions: [(text: String, source: Source)]) {
    (self.id, self.mentions) = (id, mentions)
    text = mentions.first?.text ?? ""
    fields = Self.fields(of: part, besides: ["id", "text", "source", "mentions"])
  }

  private init(_ part: Any, id: String, _ mentions: [Mention]) { self.init(part, id: id, mentions.map { ($0.text, $0.source) }) }

  /// The parts of a record, list by list; always as many lists.
  static func lists(of record: CommuniqueRecord) -> [[RecordPart]] {
    [
      record.dates.map { RecordPart($0, id: $0.id, [($0.text, $0.source)]) },
      record.figures.map { RecordPart($0, id: $0.id, [($0.text, $0.source)]) },
      record.places.map { RecordPart($0, id: $0.id, $0.mentions) },
      record.officials.map { RecordPart($0, id: $0.id, $0.mentions) },
      record.organisations.map { RecordPart($0, id: $0.id, $0.mentions) },
      record.contacts.map { RecordPart($0, id: $0.id, [($0.text, $0.source)]) },
      record.links.map { RecordPart($0, id: $0.id, [($0.text, $0.source)]) },
      record.references.map { RecordPart($0, id: $0.id, [($0.text, $0.source)]) },
      record.quotes.map { RecordPart($0, id: $0.id, [($0.text, $0.source)]) },
    ]
  }

  /// What a record says of its document as a whole.
  static func head(of record: CommuniqueRecord) -> [(name: String, value: String)] {
    let parts = Mirror(reflecting: record).children.filter { Mirror(reflecting: $0.value).displayStyle != .collection }
    return fields(parts, besides: ["schema", "document"])
  }

  // MARK: Fields in words

  private static func fields(of part: Any, besides left: Set<String>) -> [(name: String, value: String)] {
    fields(Array(Mirror(reflecting: part).children), besides: left)
  }

  private static func fields(_ children: [Mirror.Child], besides left: Set<String>) -> [(name: String, value: String)] {
    children.compactMap { child in child.label.flatMap { left.contains($0) ? nil : ($0, words(child.value)) } }
  }

  /// A value as a message says it; nothing for `nil`.
  private static func words(_ value: Any) -> String {
    switch value {
    case let text as String: return text
    case let number as ExactDecimal: return number.normalised.french
    case let value as any RawRepresentable<String>: return value.rawValue
    default: break
    }
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle != nil else { return "\(value)" }
    return mirror.children.map { words($0.value) }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

import Language
import Parsing
import Records

/// A mention of a record, found by its id, with the tokens it was read from.
struct ExplainedMention {
  /// Its words, the rule that found them, and where they stand.
  let text: String, rule: String
  let source: Source
  /// The tokens; `nil` without a parse.
  let tokens: Range<Int>?

  private init(_ text: String, _ rule: String, _ source: Source, _ tokens: Range<Int>?) {
    (self.text, self.rule, self.source, self.tokens) = (text, rule, source, tokens)
  }

  /// The mention with an id, or the first mention of an entity; `nil` where the record has none.
  init?(id: String, in record: CommuniqueRecord, parsed: ParsedDocument?) {
    guard let number = Int(id.dropFirst()), number > 0 else { return nil }
    let index = number - 1
    func pick<Entry, Found>(
      _ entries: [Entry], _ found: [Found]?, _ mention: (Entry) -> (String, String, Source)?, _ source: (Found) -> MentionSource?
    ) -> ExplainedMention? {
      guard index < entries.count, let (text, rule, place) = mention(entries[index]) else { return nil }
      let isParallel = found?.count == entries.count
      let tokens = isParallel ? found.flatMap { source($0[index])?.tokens } : nil
      return ExplainedMention(text, rule, place, tokens.flatMap { $0.isEmpty ? nil : $0 })
    }
    func first(_ mentions: [Mention]) -> (String, String, Source)? { mentions.first.map { ($0.text, $0.rule, $0.source) } }
    let picked: ExplainedMention? =
      switch id.first {
      case "d": pick(record.dates, parsed?.dates, { ($0.text, $0.rule, $0.source) }, \.source)
      case "f": pick(record.figures, parsed?.figures, { ($0.text, $0.rule, $0.source) }, \.source)
      case "p": pick(record.places, parsed?.places, { first($0.mentions) }, { $0.mentions.first })
      case "o": pick(record.officials, parsed?.officials, { first($0.mentions) }, { $0.mentions.first })
      case "g": pick(record.organisations, parsed?.organisations, { first($0.mentions) }, { $0.mentions.first })
      case "c": pick(record.contacts, parsed?.contacts, { ($0.text, $0.rule, $0.source) }, \.source)
      case "l": pick(record.links, parsed?.links, { ($0.text, $0.rule, $0.source) }, \.source)
      case "r": pick(record.references, parsed?.references, { ($0.text, $0.rule, $0.source) }, \.source)
      case "q": pick(record.quotes, parsed?.quotes, { ($0.text, $0.rule, $0.source) }, \.source)
      case "e": pick(record.events, parsed?.events, { ($0.title, $0.rule, $0.source) }, \.source)
      default: nil
      }
    guard let picked else { return nil }
    self = picked
  }
}

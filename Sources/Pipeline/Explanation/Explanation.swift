public import Documents
import Language
public import Parsing
public import Records
import Validation

/// How one mention of a record came about: rule, tokens, value, the readings that lost, the checks that touched it, page and box.
public struct Explanation {
  private let id: String
  private let record: CommuniqueRecord
  private let mention: ExplainedMention
  private let parsed: ParsedDocument?
  private let rivals: [RuleReading]
  private let language: UserLanguage

  /// The explanation of a mention; `nil` where the record has no such id.
  ///
  /// - Parameters:
  ///   - parsed: What the record was made from; without it tokens and rivals are not known.
  ///   - readings: What the rules can read at some tokens.
  public init?(
    of id: String, in record: CommuniqueRecord, parsed: ParsedDocument?, language: UserLanguage,
    readings: (Range<Int>) -> [RuleReading]
  ) {
    guard let mention = ExplainedMention(id: id, in: record, parsed: parsed) else { return nil }
    (self.id, self.record, self.mention, self.parsed, self.language) = (id, record, mention, parsed, language)
    rivals = mention.tokens.map(readings) ?? []
  }

  /// The explanation, a line a fact.
  public var text: String {
    let sections = [head, tokenLines, ValueExplanation(id, record, language).lines, homonymLines, rivalLines, checkLines]
    return sections.joined().map { $0 + "\n" }.joined()
  }

  private func say(_ french: String, _ english: String) -> String { language.say(french, english) }

  private func line(_ french: String, _ english: String, _ text: String) -> String { say("\(french) : \(text)", "\(english): \(text)") }

  private var head: [String] {
    let boxes = (mention.source.boxes ?? []).map { box in "(" + box.map { "\($0)" }.joined(separator: ", ") + ")" }
    let place =
      say("page \(mention.source.page)", "page \(mention.source.page)") + (boxes.isEmpty ? "" : ", " + boxes.joined(separator: " "))
    return ["\(id) «\u{A0}\(mention.text)\u{A0}»", line("Où", "Where", place), line("Règle", "Rule", mention.rule)]
  }

  private var tokenLines: [String] {
    guard let parsed, let range = mention.tokens else {
      return [
        say("Mots lus : inconnus sans le PDF ; donnez-le à la place du relevé.", "Tokens: not known without the PDF; give it instead.")
      ]
    }
    let words = range.map { parsed.tokens.text($0) }.filter { !$0.isEmpty }
    return [line("Mots lus", "Tokens", words.joined(separator: " | "))]
  }

  // MARK: What lost

  private var rivalLines: [String] {
    guard let parsed, let own = mention.tokens else { return [] }
    let others = rivals.filter { !($0.rule == mention.rule && $0.tokens == own) }
    guard !others.isEmpty else { return [say("Autres lectures : aucune règle n’en propose.", "Other readings: no rule has one.")] }
    return [say("Autres lectures :", "Other readings:")]
      + others.map { "  \($0.rule) «\u{A0}\(parsed.tokens.text($0.tokens))\u{A0}» : \(reason(against: $0, own: own))" }
  }

  private func reason(against rival: RuleReading, own: Range<Int>) -> String {
    let order = RuleReading.Dimension.allCases
    let mine = order.first { mention.rule.hasPrefix($0.rawValue) }
    if let mine, let first = order.firstIndex(of: mine), let second = order.firstIndex(of: rival.dimension), first != second {
      return first < second
        ? say(
          "les \(mine.french) sont lues avant les \(rival.dimension.french)",
          "\(mine.rawValue)s are read before \(rival.dimension.rawValue)s")
        : say("ne retient pas ces mots-ci", "does not keep these words")
    }
    if rival.tokens.count < own.count { return say("plus courte", "shorter") }
    if rival.tokens.count == own.count { return say("de même longueur, règle listée après", "as long, by a rule listed later") }
    return say("ses mots sont pris par une autre mention", "its words are held by another mention")
  }

  /// The communes of one name, and why one of them is meant.
  private var homonymLines: [String] {
    guard id.first == "p", let place = record.places.first(where: { $0.id == id }), place.kind == .commune else { return [] }
    let others = Gazetteer.lookup(mention.text).map(\.place).filter { $0.kind == .commune && $0.code != place.insee }
    guard !others.isEmpty else { return [say("Homonymes : aucun.", "Namesakes: none.")] }
    let reason =
      place.insee == nil
      ? say("rien ne décide", "nothing decides")
      : place.department == record.issuer?.department
        ? say("le département émetteur l’emporte", "the issuing département decides")
        : say("le contexte l’emporte", "the context decides")
    let list = others.prefix(8).map(\.code).joined(separator: ", ") + (others.count > 8 ? ", …" : "")
    return [say("Homonymes : \(others.count) (\(list)) ; \(reason).", "Namesakes: \(others.count) (\(list)); \(reason).")]
  }

  private var checkLines: [String] {
    let results = record.checks.filter { $0.refs.contains(id) }
    guard !results.isEmpty else { return [say("Contrôles : aucun n’y touche.", "Checks: none touches it.")] }
    return [say("Contrôles :", "Checks:")]
      + results.map { "  \($0.status.name(in: language)) [\($0.code)] \(say($0.message, $0.english ?? $0.message))" }
  }
}

extension RuleReading.Dimension {
  /// The plural with which messages speak of a dimension.
  fileprivate var french: String {
    switch self {
    case .contact: "coordonnées"
    case .reference: "références"
    case .date: "dates"
    case .figure: "grandeurs"
    case .place: "localités"
    }
  }
}

extension DocumentPipeline {
  /// How a mention of a record came about; `nil` where it has no such id.
  public func explanation(of id: String, in record: CommuniqueRecord, parsed: ParsedDocument?, language: UserLanguage) -> Explanation? {
    Explanation(of: id, in: record, parsed: parsed, language: language) { range in
      parsed.map { parser.readings(touching: range, in: $0.tokens.document) } ?? []
    }
  }
}

import Documents
import Language
import Parsing
import Records

/// Verifies, for a record beside its source, that every mention stands at its span and box and reads as its value, and none is left out.
struct SourceGrounding: RecordCheck {
  let code = "source-grounding"
  let severity = CheckStatus.error
  let page = CheckPage(
    verifies: Wording(
      "(relevé confronté à son document) Chaque mention est à sa place et se lit comme sa valeur.",
      "(a record beside its source) Every mention stands at its span and reads as its value."),
    reason: Wording(
      "Un relevé corrigé à la main, ou tiré d’une autre version du document, n’est plus une preuve. "
        + "Vérifié par `communique validate releve.json --source communique.pdf`.",
      "A record edited by hand, or made from another version of the document, proves nothing any more. "
        + "Verified by `communique validate record.json --source release.pdf`."),
    fails: "releve.json : 96 000 salariés ; communique.pdf : 95 000 salariés",
    holds: "releve.json : 95 000 salariés ; communique.pdf : 95 000 salariés")

  func results(for subject: CheckSubject) -> [CheckResult] {
    guard let source = subject.source else { return [] }
    let (own, fresh) = (RecordPart.lists(of: subject.record), RecordPart.lists(of: source.record))
    let scalars = Array(source.text.unicodeScalars)
    let failures = own.joined().flatMap { part in part.mentions.compactMap { misplaced($0, of: part, in: scalars) } }
    if subject.record.document.id != source.record.document.id {
      return [stale(subject.record, source.record)] + failures + zip(own, fresh).flatMap { changed($0, $1, fields: Self.values) }
    }
    let all =
      changedHead(subject.record, source.record) + failures
      + zip(own, fresh).flatMap { changed($0, $1, fields: nil) + missing($0, $1) + invented($0, $1, scalars) }
    guard all.isEmpty else { return all }
    let count = own.joined().reduce(0) { $0 + $1.mentions.count }
    return [
      held(
        Wording("Les \(count) mentions sont à leur place dans le document.", "All \(count) mentions stand at their place in the source."),
        about: [])
    ]
  }

  /// What a mention of another version of the document must still say.
  private static let values: Set<String> = ["value", "low", "high", "unit", "start", "end"]

  // MARK: Places in the text

  private typealias Place = (text: String, source: Source)

  private func misplaced(_ mention: Place, of part: RecordPart, in scalars: [Unicode.Scalar]) -> CheckResult? {
    let found = text(at: mention.source.span, in: scalars) ?? ""
    guard found != oneLine(mention.text.unicodeScalars) else { return nil }
    return differs(part.id, mention.text, found, about: part)
  }

  private func text(at span: [Int], in scalars: [Unicode.Scalar]) -> String? {
    guard span.count == 2, span[0] >= 0, span[0] <= span[1], span[1] <= scalars.count else { return nil }
    return oneLine(scalars[span[0]..<span[1]])
  }

  private func oneLine(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text).split { $0.isWhitespace }.joined(separator: " ")
  }

  // MARK: What the document, read again, says

  /// The fields that the document gives another value, and pages and boxes that are not where it stands.
  private func changed(_ own: [RecordPart], _ fresh: [RecordPart], fields: Set<String>?) -> [CheckResult] {
    let bySpan = Self.bySpan(fresh)
    return own.flatMap { part -> [CheckResult] in
      let pairs = part.mentions.compactMap { mention in bySpan[mention.source.span].map { (mention, $0) } }
      guard let read = pairs.first?.1.part else { return [] }
      let fieldwise = zip(part.fields, read.fields).compactMap { said, right -> CheckResult? in
        guard said.value != right.value, fields?.contains(said.name) ?? true else { return nil }
        return differs("\(part.id), \(said.name)", said.value, right.value, about: part)
      }
      let elsewhere = fields == nil ? pairs.filter { $0.0.source != $0.1.source }.map { moved(part, $0.0.text) } : []
      return fieldwise + elsewhere
    }
  }

  private func changedHead(_ own: CommuniqueRecord, _ fresh: CommuniqueRecord) -> [CheckResult] {
    zip(RecordPart.head(of: own), RecordPart.head(of: fresh)).compactMap { said, right in
      said.value == right.value ? nil : differs(said.name, said.value, right.value, about: nil)
    }
  }

  /// Mentions of the document that the record does not have.
  private func missing(_ own: [RecordPart], _ fresh: [RecordPart]) -> [CheckResult] {
    let known = Self.bySpan(own)
    return fresh.flatMap { part in
      part.mentions.filter { known[$0.source.span] == nil }.map { mention in
        failed(
          Wording(
            "Le relevé ne dit plus «\u{A0}\(mention.text)\u{A0}» (page \(mention.source.page)).",
            "The record no longer says «\(mention.text)» (page \(mention.source.page))."),
          about: [], expected: mention.text)
      }
    }
  }

  /// Mentions at their place that the document, read again, does not give.
  private func invented(_ own: [RecordPart], _ fresh: [RecordPart], _ scalars: [Unicode.Scalar]) -> [CheckResult] {
    let known = Self.bySpan(fresh)
    return own.flatMap { part in
      part.mentions.filter { known[$0.source.span] == nil && misplaced($0, of: part, in: scalars) == nil }.map { mention in
        failed(
          Wording(
            "\(part.id) : «\u{A0}\(mention.text)\u{A0}» ne se lit pas ainsi dans le document.",
            "\(part.id): the source does not read «\(mention.text)» so."),
          about: [part.id], found: mention.text)
      }
    }
  }

  private static func bySpan(_ parts: [RecordPart]) -> [[Int]: (part: RecordPart, source: Source)] {
    Dictionary(
      parts.flatMap { part in part.mentions.map { ($0.source.span, (part, $0.source)) } }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: Findings

  private func differs(_ what: String, _ said: String, _ right: String, about part: RecordPart?) -> CheckResult {
    func french(_ text: String) -> String { text.isEmpty ? "ne dit rien" : "dit «\u{A0}\(text)\u{A0}»" }
    func english(_ text: String) -> String { text.isEmpty ? "says nothing" : "says «\(text)»" }
    return failed(
      Wording(
        "\(what) : le relevé \(french(said)), le document \(french(right)).",
        "\(what): the record \(english(said)), the source \(english(right))."),
      about: part.map { [$0.id] } ?? [], expected: right, found: said)
  }

  private func moved(_ part: RecordPart, _ text: String) -> CheckResult {
    failed(
      Wording(
        "\(part.id) : «\u{A0}\(text)\u{A0}» est ailleurs sur la page.", "\(part.id): «\(text)» stands elsewhere on the page."),
      about: [part.id])
  }

  private func stale(_ record: CommuniqueRecord, _ fresh: CommuniqueRecord) -> CheckResult {
    failed(
      Wording("Le relevé a été tiré d’un autre fichier.", "The record was made from another file."), about: [],
      expected: fresh.document.id, found: record.document.id)
  }
}

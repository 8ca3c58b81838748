import Documents
import Language
import Parsing
import Records

/// Verifies, for a record beside its source, that every mention stands at its span and reads as its value.
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
    let scalars = Array(source.text.unicodeScalars)
    let failures = mentions(of: subject.record).compactMap { misplaced($0, in: scalars) } + changed(subject.record, source.record)
    let stale = subject.record.document.id == source.record.document.id ? [] : [stale(subject.record, source.record)]
    guard (stale + failures).isEmpty else { return stale + failures }
    let count = mentions(of: subject.record).count
    return [
      held(
        Wording("Les \(count) mentions sont à leur place dans le document.", "All \(count) mentions stand at their place in the source."),
        about: [])
    ]
  }

  private typealias Located = (id: String, text: String, source: Source)

  private func mentions(of record: CommuniqueRecord) -> [Located] {
    let dates = record.dates.map { Located($0.id, $0.text, $0.source) }
    let figures = record.figures.map { Located($0.id, $0.text, $0.source) }
    let places = record.places.flatMap { place in place.mentions.map { Located(place.id, $0.text, $0.source) } }
    let officials = record.officials.flatMap { official in official.mentions.map { Located(official.id, $0.text, $0.source) } }
    let organisations = record.organisations.flatMap { body in body.mentions.map { Located(body.id, $0.text, $0.source) } }
    let contacts = (record.contacts + record.links).map { Located($0.id, $0.text, $0.source) }
    return dates + figures + places + officials + organisations + contacts
  }

  private func misplaced(_ mention: Located, in scalars: [Unicode.Scalar]) -> CheckResult? {
    let span = mention.source.span
    let isInside = span.count == 2 && span[0] >= 0 && span[0] <= span[1] && span[1] <= scalars.count
    let found = isInside ? oneLine(scalars[span[0]..<span[1]]) : ""
    guard found != oneLine(mention.text.unicodeScalars) else { return nil }
    return failed(
      Wording(
        "\(mention.id) : le relevé dit «\u{A0}\(mention.text)\u{A0}», le document «\u{A0}\(found)\u{A0}».",
        "\(mention.id): the record says «\(mention.text)», the source «\(found)»."),
      about: [mention.id], expected: found, found: mention.text)
  }

  private func oneLine(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text).split { $0.isWhitespace }.joined(separator: " ")
  }

  /// Dates and figures that the source, read again, gives another value.
  private func changed(_ record: CommuniqueRecord, _ fresh: CommuniqueRecord) -> [CheckResult] {
    let dates = Dictionary(fresh.dates.map { ($0.source.span, $0) }, uniquingKeysWith: { first, _ in first })
    let figures = Dictionary(fresh.figures.map { ($0.source.span, $0) }, uniquingKeysWith: { first, _ in first })
    let wrongDates = record.dates.compactMap { date -> CheckResult? in
      guard let read = dates[date.source.span] else { return nil }
      if read.value != date.value { return value(date.id, date.text, said: date.value, read: read.value) }
      return ends(of: read) == ends(of: date) ? nil : value(date.id, date.text, said: ends(of: date), read: ends(of: read))
    }
    let wrongFigures = record.figures.compactMap { figure -> CheckResult? in
      guard let read = figures[figure.source.span] else { return nil }
      let isSame = read.value == figure.value && read.low == figure.low && read.high == figure.high && read.unit == figure.unit
      return isSame ? nil : value(figure.id, figure.text, said: figure.quoted, read: read.quoted)
    }
    return wrongDates + wrongFigures
  }

  private func ends(of date: DateRecord) -> String { "\(date.start ?? "") – \(date.end ?? "")" }

  private func value(_ id: String, _ text: String, said: String, read: String) -> CheckResult {
    failed(
      Wording(
        "\(id) : «\u{A0}\(text)\u{A0}» se lit \(read), et non \(said).", "\(id): «\(text)» reads as \(read), not \(said)."),
      about: [id], expected: read, found: said)
  }

  private func stale(_ record: CommuniqueRecord, _ fresh: CommuniqueRecord) -> CheckResult {
    failed(
      Wording("Le relevé a été tiré d’un autre fichier.", "The record was made from another file."), about: [],
      expected: fresh.document.id, found: record.document.id)
  }
}

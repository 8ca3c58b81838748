import Language
import Parsing
import Records

/// Verifies, for the releases of a folder, that two do not contradict each other on the same thing and period.
struct DocumentConflict: RecordCheck {
  let code = "document-conflict"
  let severity = CheckStatus.warning
  let page = CheckPage(
    verifies: Wording(
      "(dossier) Deux communiqués ne se contredisent pas sur la même chose et la même période.",
      "(a folder) Two releases do not contradict each other on the same thing and period."),
    reason: Wording(
      "Un bilan corrigé sans erratum laisse deux chiffres en circulation. Ne sont rapprochés que les chiffres du même département émetteur, qui "
        + "comptent la même chose, au même lieu et à la même période dite.",
      "A balance corrected without an erratum leaves two figures at large. Only figures of one issuing département are compared, that count the "
        + "same thing at the same place in the same stated period."),
    fails: "a.pdf : 41 tués en 2023 ; b.pdf : 43 tués en 2023", holds: "a.pdf : 41 tués en 2023 ; b.pdf : 41 tués en 2023")

  func results(for subject: CheckSubject) -> [CheckResult] {
    guard !subject.others.isEmpty, let department = subject.record.issuer?.department else { return [] }
    let others = subject.others.filter { $0.issuer?.department == department && $0.document.id != subject.record.document.id }
    guard !others.isEmpty else { return [] }
    let (own, theirs) = (statements(of: subject.record), others.map { (file: $0.document.file, statements: statements(of: $0)) })
    return own.sorted { $0.value.source.span.lexicographicallyPrecedes($1.value.source.span) }.flatMap { about, figure in
      theirs.compactMap { file, statements in
        statements[about].flatMap { $0.value == figure.value ? nil : conflict(figure, $0, file) }
      }
    }
  }

  /// What a release says of each thing; a thing that it gives two values itself is left out.
  private func statements(of record: CommuniqueRecord) -> [Subject: Figure] {
    let said = record.figures.lazy.map(Figure.init).compactMap { figure in Subject(figure, in: record).map { ($0, figure) } }
    return Dictionary(grouping: said) { $0.0 }.compactMapValues { group in
      Set(group.map(\.1.value)).count == 1 ? group.first?.1 : nil
    }
  }

  private struct Subject: Hashable {
    let kind: FigureKind
    let unit, per, period, scope, place: String?
    let counted: [FoldedWord]

    init?(_ figure: Figure, in record: CommuniqueRecord) {
      guard figure.isTally, figure.qualifier == nil, let dated = figure.period, !dated.contains("X"), let counted = figure.counted else {
        return nil
      }
      (kind, unit, per, period, scope) = (figure.kind, figure.unit, figure.per, figure.period, figure.scope)
      place = figure.place.flatMap { id in record.places.first { $0.id == id } }.flatMap { $0.insee ?? $0.name }
      self.counted = PrintedWords(counted).words
    }
  }

  private func conflict(_ figure: Figure, _ other: Figure, _ file: String) -> CheckResult {
    failed(
      Wording(
        "\(figure.text) (\(figure.period ?? "")) : \(file) dit \(other.quoted).",
        "\(figure.text) (\(figure.period ?? "")): \(file) says \(other.quoted)."),
      about: [figure.id], expected: other.quoted, found: figure.quoted)
  }
}

import Language
import Parsing
import Records

/// Verifies a document's figures against a table of expected ones: `communique validate --against reference.csv`.
struct ReferenceFigure: RecordCheck {
  let code = "reference-figure"
  let severity = CheckStatus.error
  let page = CheckPage(
    verifies: Wording(
      "(table de référence) Un chiffre du communiqué a la valeur attendue.",
      "(a reference table) A figure of the release has the value expected."),
    reason: Wording(
      "Les chiffres d’une source officielle sont confrontés à ceux du communiqué : "
        + "`--against reference.csv`, colonnes `document,counted,period,place,value`.",
      "The figures of an official source are held against those of the release: "
        + "`--against reference.csv`, columns `document,counted,period,place,value`."),
    fails: "reference.csv : salariés, 95 000 ; communique.pdf : 96 000 salariés",
    holds: "reference.csv : salariés, 95 000 ; communique.pdf : 95 000 salariés")

  func results(for subject: CheckSubject) -> [CheckResult] {
    guard !subject.expected.isEmpty else { return [] }
    let file = subject.record.document.file
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return subject.expected.filter { [file, name, stem, subject.record.document.id].contains($0.document) }.map {
      result(for: $0, in: subject.record)
    }
  }

  private func result(for expected: ExpectedFigure, in record: CommuniqueRecord) -> CheckResult {
    let candidates = record.figures.map(Figure.init).filter { isAbout($0, expected, record) }
    let wanted = expected.value.french
    if let figure = candidates.first(where: { $0.value == expected.value }) {
      return held(
        Wording("\(figure.text) : conforme à la référence.", "\(figure.text): as the reference says."), about: [figure.id], value: wanted)
    }
    guard let figure = candidates.first else {
      return failed(
        Wording(
          "«\u{A0}\(expected.counted)\u{A0}» : la référence attend \(wanted), le communiqué n’en dit rien.",
          "«\(expected.counted)»: the reference expects \(wanted), the release says nothing of it."),
        about: [], expected: wanted)
    }
    return failed(
      Wording("\(figure.text) : la référence dit \(wanted).", "\(figure.text): the reference says \(wanted)."), about: [figure.id],
      expected: wanted, found: figure.quoted)
  }

  private func isAbout(_ figure: Figure, _ expected: ExpectedFigure, _ record: CommuniqueRecord) -> Bool {
    let counted = PrintedWords(expected.counted).words
    let said = [figure.counted, figure.of, figure.text].compactMap { $0 }.map(PrintedWords.init)
    guard said.contains(where: { $0.contains(counted) }) else { return false }
    guard expected.period.isEmpty || figure.period == expected.period else { return false }
    guard !expected.place.isEmpty else { return true }
    let place = figure.place.flatMap { id in record.places.first { $0.id == id } }
    return place.map { $0.insee == expected.place || PrintedWords($0.name).words == PrintedWords(expected.place).words } ?? false
  }
}

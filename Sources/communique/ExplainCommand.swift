import ArgumentParser
import Extraction
import Pipeline
import Records

/// `communique explain RECORD|PDF ID`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: say("Dit d’où vient une mention d’un relevé.", "Says how a mention of a record came about."),
    discussion: say(
      """
      La règle et les mots qu’elle a lus, comment la valeur est faite, les lectures écartées et pourquoi, les contrôles, la page et le cadre.

      Exemples :
        communique explain communique.pdf f3
        communique explain releve.json d1

      \(exitCodes)
      """,
      """
      The rule and the tokens it read, how the value was made, the readings that lost and why, the checks, page and box.

      Examples:
        communique explain release.pdf f3
        communique explain record.json d1

      \(exitCodes)
      """))

  @Argument(help: ArgumentHelp(say("PDF ou relevé JSON.", "PDF or JSON record."), valueName: "file")) var file: String

  @Argument(help: ArgumentHelp(say("Identifiant : f1, d2, p3…", "Id: f1, d2, p3…"), valueName: "id")) var id: String

  @OptionGroup(title: say("Options de lecture", "Reading options")) var reading: ReadingOptions

  func run() throws {
    let pipeline = try DocumentPipeline()
    guard let input = ValidationInput.read(InputPath(argument: file), with: pipeline, try reading.configuration()).first else {
      return try ExitStatus.noneRead.leave()
    }
    switch input.record {
    case .failure(let failure):
      complain(about: failure.document.file, failure.error.message(in: userLanguage))
      try ExitStatus.noneRead.leave()
    case .success(let record):
      try explain(record, input, with: pipeline)
    }
  }

  private func explain(_ record: CommuniqueRecord, _ input: ValidationInput, with pipeline: DocumentPipeline) throws {
    guard let explanation = pipeline.explanation(of: id, in: record, parsed: input.parsed, language: userLanguage) else {
      complain(
        say(
          "\(file) : aucune mention «\u{A0}\(id)\u{A0}». Le relevé va \(extent(of: record)).",
          "\(file): no mention «\(id)». The record has \(extent(of: record))."))
      return try ExitStatus.usage.leave()
    }
    guard write(Array(explanation.text.utf8), to: 1) else { return try ExitStatus.notWritable.leave() }
  }

  /// The ids that there are: «d1–d4, f1–f12».
  private func extent(of record: CommuniqueRecord) -> String {
    let counts = [
      ("d", record.dates.count), ("f", record.figures.count), ("p", record.places.count), ("o", record.officials.count),
      ("g", record.organisations.count), ("c", record.contacts.count), ("l", record.links.count), ("r", record.references.count),
      ("q", record.quotes.count), ("e", record.events.count),
    ]
    return counts.filter { $0.1 > 0 }.map { "\($0.0)1–\($0.0)\($0.1)" }.joined(separator: ", ")
  }
}

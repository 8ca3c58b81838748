import ArgumentParser
import Extraction
import Foundation
import Language
import Parsing
import Pipeline
import Records
import Writing

/// `communique parse`
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: say("Lit du texte sur l’entrée standard au lieu d’un PDF.", "Reads text from standard input instead of a PDF."),
    discussion: say(
      """
      Avec --jsonl, chaque ligne est un objet {"id","text","reference","department"} et donne un relevé, dans l’ordre.

      Exemples :
        communique parse --reference-date 2024-03-05 < communique.txt
        communique parse --jsonl < textes.jsonl > releves.jsonl

      \(exitCodes)
      """,
      """
      With --jsonl every line is an object {"id","text","reference","department"} and gives one record, in order.

      Examples:
        communique parse --reference-date 2024-03-05 < release.txt
        communique parse --jsonl < texts.jsonl > records.jsonl

      \(exitCodes)
      """))

  @Flag(help: ArgumentHelp(say("Un texte par ligne, en JSON.", "One text a line, as JSON."))) var jsonl = false

  @OptionGroup var timing: TimingOptions

  @OptionGroup(title: say("Options de lecture", "Reading options")) var reading: ReadingOptions

  @OptionGroup(title: say("Constats", "Findings")) var failure: FailureOptions

  func run() throws {
    let pipeline = try DocumentPipeline()
    let input: [UInt8]
    do throws(ExtractionError) {
      input = try InputPath.readStandardInput(maximumBytes: Int.max)
    } catch {
      complain(about: "communique", error.message(in: userLanguage))
      return try ExitStatus.noneRead.leave()
    }
    try jsonl ? parseLines(input, pipeline) : parseWhole(input, pipeline)
  }

  private func parseWhole(_ input: [UInt8], _ pipeline: DocumentPipeline) throws {
    let text = Array(String(decoding: input, as: UTF8.self).utf8)
    let processed = pipeline.process(text: text, file: "-", parsing: reading.parsing)
    let record = processed.record
    if timing.timings { complain(processed.timings.report) }
    guard write(record.json(indented: true) + [0x0A], to: 1) else { return try ExitStatus.notWritable.leave() }
    try failure.status(of: record).leave()
  }

  private func parseLines(_ input: [UInt8], _ pipeline: DocumentPipeline) throws {
    var (failures, count, status) = (0, 0, ExitStatus.done)
    var spent = StageTimings()
    for (number, line) in input.split(separator: 0x0A).enumerated() where line.contains(where: { $0 > 0x20 }) {
      count += 1
      let output: [UInt8]
      do {
        let task = try JSONDecoder().decode(TextLine.self, from: Data(line))
        let file = task.id ?? "\(number + 1)"
        let processed = pipeline.process(text: Array(task.text.utf8), file: file, parsing: task.options(reading.parsing))
        spent.add(processed.timings)
        status = max(status, failure.status(of: processed.record))
        output = spent.stages.measure(.writing) { processed.record.json() }
      } catch {
        failures += 1
        let failure = ErrorRecord.Failure(
          code: "unreadable", stage: "input",
          message: "ligne \(number + 1) : ce n’est pas un objet JSON {\"id\",\"text\",\"reference\",\"department\"}. Corrigez la ligne.",
          english: "line \(number + 1): no JSON object {\"id\",\"text\",\"reference\",\"department\"}. Mend the line.")
        complain(about: "communique", failure.message(in: userLanguage))
        output = ErrorRecord(id: "", file: "\(number + 1)", error: failure).json()
      }
      guard write(output + [0x0A], to: 1) else { return try ExitStatus.notWritable.leave() }
    }
    if timing.timings { complain(spent.report) }
    try max(status, failures == 0 ? .done : failures == count ? .noneRead : .someFailed).leave()
  }
}

/// One line of `parse --jsonl`.
private struct TextLine: Decodable {
  var id: String?
  var text: String
  var reference: String?
  var department: String?

  /// The caller's options, overruled by what the line says.
  func options(_ options: ParsingOptions) -> ParsingOptions {
    var options = options
    options.referenceDate = reference.flatMap { CalendarDate(iso: $0) } ?? options.referenceDate
    options.department = department ?? options.department
    return options
  }
}

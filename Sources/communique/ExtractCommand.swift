import ArgumentParser
import Extraction
import Parsing
import Pipeline
import Records
import Writing

/// `communique extract FILE…`
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: say("Lit des communiqués PDF et écrit ce qu’ils contiennent.", "Reads PDF releases and writes what they say."),
    discussion: say(
      """
      Exemples :
        communique extract communique.pdf
        communique extract --format jsonl *.pdf > releves.jsonl
        curl … | communique extract --format text -

      \(exitCodes)
      """,
      """
      Examples:
        communique extract release.pdf
        communique extract --format jsonl *.pdf > records.jsonl
        curl … | communique extract --format text -

      \(exitCodes)
      """))

  @Argument(help: ArgumentHelp(say("Fichiers PDF, ou - pour l’entrée standard.", "PDF files, or - for standard input."), valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp(say("Format de sortie : \(formatNames).", "Output format: \(formatNames).")))
  var format: FormatName = FormatName("json")

  @Option(name: .shortAndLong, help: ArgumentHelp(say("Fichier de sortie, ou -.", "Output file, or -."), valueName: "path"))
  var output = "-"

  @Option(help: ArgumentHelp(say("Longueur du résumé : line, short, full.", "Length of the summary: line, short, full.")))
  var length: SummaryLength = .short

  @OptionGroup var timing: TimingOptions

  @OptionGroup(title: say("Options de lecture", "Reading options")) var reading: ReadingOptions

  @OptionGroup(title: say("Constats", "Findings")) var failure: FailureOptions

  func run() throws {
    // Text alone needs no rules.
    let pipeline = format.format.isOfTextAlone && failure.failOn == .never ? nil : try DocumentPipeline()
    var (bytes, failures): ([UInt8], Int) = ([], 0)
    var spent = StageTimings()
    var status = ExitStatus.done
    for file in files {
      do throws(ErrorRecord) {
        let (pdf, name, options) = try read(file)
        guard let pipeline else {
          bytes += try DocumentPipeline.text(of: pdf, file: name, extraction: options, &spent).utf8
          continue
        }
        let processed = try pipeline.process(pdf: pdf, file: name, extraction: options, parsing: reading.parsing)
        spent.add(processed.timings)
        status = max(status, failure.status(of: processed.record))
        bytes += spent.stages.measure(.writing) {
          format.format.bytes(of: processed.record, text: processed.text, options: FormatOptions(length: length))
        }
      } catch {
        failures += 1
        complain(about: error.document.file, error.error.message(in: userLanguage))
        if format.format.name == "jsonl" { bytes += error.json() + [0x0A] }
      }
    }
    if timing.timings { complain(spent.report) }
    try finish(bytes, failures: failures, status)
  }

  private func read(_ file: String) throws(ErrorRecord) -> (pdf: [UInt8], name: String, options: ExtractionOptions) {
    let path = InputPath(argument: file)
    let options = try reading.extraction()
    do throws(ExtractionError) {
      let pdf =
        file == "-"
        ? try InputPath.readStandardInput(maximumBytes: options.maximumBytes) : try path.read(maximumBytes: options.maximumBytes)
      return (pdf, path.description, options)
    } catch {
      throw ErrorRecord(id: "", file: path.description, error: error)
    }
  }

  private func finish(_ bytes: [UInt8], failures: Int, _ status: ExitStatus) throws {
    // Where nothing was read there is nothing to write: an output file is whole or absent.
    guard bytes.isEmpty || OutputTarget(output).write(bytes) else { return try ExitStatus.notWritable.leave() }
    try max(status, failures == 0 ? .done : failures == files.count ? .noneRead : .someFailed).leave()
  }
}

/// The name of a record format, as `--format` takes it.
struct FormatName: ExpressibleByArgument, CustomStringConvertible {
  let format: any RecordFormat
  var description: String { format.name }

  init?(argument: String) {
    guard let format = allRecordFormats.first(where: { $0.name == argument }) else { return nil }
    self.format = format
  }

  init(_ name: String) { format = allRecordFormats.first { $0.name == name } ?? allRecordFormats[0] }

  static var allValueStrings: [String] { allRecordFormats.map(\.name) }
}

/// The names of all formats, for the help.
private var formatNames: String { allRecordFormats.map(\.name).joined(separator: ", ") }

extension SummaryLength: ExpressibleByArgument {}

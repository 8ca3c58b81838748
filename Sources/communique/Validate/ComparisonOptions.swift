import ArgumentParser
import Extraction
import Pipeline
import Records
import Validation

/// What records are held against besides themselves.
struct ComparisonOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say("Le PDF dont le relevé est tiré.", "The PDF that the record was made from."), valueName: "pdf"))
  var source: String?

  @Option(
    help: ArgumentHelp(
      say(
        "Chiffres attendus (CSV : document,counted,period,place,value).", "Expected figures (CSV: document,counted,period,place,value)."),
      valueName: "csv"))
  var against: String?

  /// The source, read again.
  func sourceInput(with pipeline: DocumentPipeline, _ reading: ReadingConfiguration) throws -> ValidationInput? {
    guard let source else { return nil }
    let input = ValidationInput.read(InputPath(argument: source), with: pipeline, reading).first
    if case .failure(let failure)? = input?.record {
      complain(about: source, failure.error.message(in: userLanguage))
      throw ExitCode(ExitStatus.noneRead.rawValue)
    }
    return input
  }

  /// The figures of the reference table.
  func expectedFigures() throws -> [ExpectedFigure] {
    guard let against else { return [] }
    do {
      let csv = try InputPath(argument: against).read(maximumBytes: 1 << 28)
      return try ReferenceTable(csv: String(decoding: csv, as: UTF8.self)).figures
    } catch let mistake as ReferenceTable.Mistake {
      throw ValidationError("\(against) : \(Self.text(of: mistake))")
    } catch let error as ExtractionError {
      throw ValidationError("\(against) : \(error.message(in: userLanguage))")
    }
  }

  private static func text(of mistake: ReferenceTable.Mistake) -> String {
    switch mistake {
    case .missingColumn(let name):
      say(
        "la première ligne ne nomme pas la colonne «\u{A0}\(name)\u{A0}» ; il faut document, counted, value, et peut-être period, place.",
        "the first line does not name the column «\(name)»; document, counted, value are needed, period and place may be.")
    case .noNumber(let line, let text):
      say("ligne \(line) : «\u{A0}\(text)\u{A0}» n’est pas un nombre.", "line \(line): «\(text)» is no number.")
    }
  }
}

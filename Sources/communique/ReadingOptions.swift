import ArgumentParser
import Extraction
import Foundation
import Language
import Parsing
import Pipeline
import Records

/// What a caller knows of the inputs, and how they are to be read.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("Jour d’où parle le texte, s’il ne le dit pas.", "The day the text speaks from, where it does not say."), valueName: "YYYY-MM-DD")
  )
  var referenceDate: CalendarDate?

  @Option(
    help: ArgumentHelp(
      say("Département émetteur (code INSEE), s’il n’est pas dit.", "Issuing département (INSEE code), where not said."), valueName: "code")
  )
  var department: String?

  @Option(help: ArgumentHelp(say("Mot de passe du PDF.", "Password of the PDF."), valueName: "text"))
  var password: String?

  @Flag(help: ArgumentHelp(say("Lit les pages numérisées avec tesseract.", "Reads scanned pages with tesseract.")))
  var ocr = false

  @Option(help: ArgumentHelp(say("Nombre de pages au plus.", "Pages at most."), valueName: "n"))
  var maxPages = 500

  @Option(
    help: ArgumentHelp(
      say(
        "Lieux à ajouter : CSV aux colonnes kind, name, insee, aliases.", "Places to add: CSV with the columns kind, name, insee, aliases."),
      valueName: "csv"), transform: PlaceList.init(path:))
  var places: PlaceList?

  /// How the file is read.
  func extraction() throws(ErrorRecord) -> ExtractionOptions {
    var options = ExtractionOptions()
    options.password = password
    options.usesOCR = ocr
    options.maximumPages = maxPages
    return options
  }

  /// Both together.
  func configuration() throws -> ReadingConfiguration { ReadingConfiguration(extraction: try extraction(), parsing: parsing) }

  /// The same options, for a worker.
  var arguments: [String] {
    var arguments = ["--max-pages", "\(maxPages)"]
    if let referenceDate { arguments += ["--reference-date", "\(referenceDate)"] }
    if let department { arguments += ["--department", department] }
    if let places { arguments += ["--places", places.path] }
    if let password { arguments += ["--password", password] }
    return ocr ? arguments + ["--ocr"] : arguments
  }

  /// What is known of the text.
  var parsing: ParsingOptions { ParsingOptions(referenceDate: referenceDate, department: department, places: places?.places ?? []) }
}

/// A file of places, read when the arguments are.
struct PlaceList {
  let path: String
  let places: [UserPlace]

  /// Reads the file.
  ///
  /// - Throws: `ValidationError` with what is wrong and where.
  init(path: String) throws {
    self.path = path
    do throws(PlaceFileError) {
      guard let bytes = FileManager.default.contents(atPath: path) else { throw .unreadable }
      places = try PlaceFile.places(csv: Array(bytes))
    } catch {
      throw ValidationError("\(path) : \(error.message(in: userLanguage))")
    }
  }
}

extension CalendarDate: ExpressibleByArgument {
  /// Reads `YYYY-MM-DD`; a time after it is ignored.
  public init?(argument: String) { self.init(iso: argument) }
}

/// Whether findings make a command fail that only reads.
struct FailureOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "Niveau de constat qui fait finir sur 1 : warning, error ou never.",
        "Level of findings that ends with status 1: warning, error or never."),
      valueName: "level"))
  var failOn: FailureLevel = .never

  /// The status that a record's checks ask for.
  func status(of record: CommuniqueRecord) -> ExitStatus {
    record.checks.contains { failOn.isReached(by: $0.status) } ? .findings : .done
  }
}

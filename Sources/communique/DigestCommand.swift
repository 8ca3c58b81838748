import ArgumentParser
import Extraction
import Foundation
import Language
import Records
import Writing

/// `communique digest FOLDER`
struct DigestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest",
    abstract: say("Résume un dossier de relevés, par département et par jour.", "Digests a folder of records, by département and day."),
    discussion: say(
      """
      Le dossier est celui que « communique batch » a rempli : son fichier records.jsonl est lu.

      Exemples :
        communique digest Output
        communique digest Output --from 2024-03-04 --to 2024-03-10 -o semaine.md

      \(exitCodes)
      """,
      """
      The folder is one that "communique batch" has filled: its file records.jsonl is read.

      Examples:
        communique digest Output
        communique digest Output --from 2024-03-04 --to 2024-03-10 -o week.md

      \(exitCodes)
      """))

  @Argument(help: ArgumentHelp(say("Dossier de sortie d’un lot.", "Output folder of a batch."), valueName: "folder"))
  var folder: String

  @Option(name: .long, help: ArgumentHelp(say("Premier jour.", "First day."), valueName: "YYYY-MM-DD")) var from: CalendarDate?

  @Option(name: .long, help: ArgumentHelp(say("Dernier jour, compris.", "Last day, included."), valueName: "YYYY-MM-DD")) var to:
    CalendarDate?

  @Option(name: .shortAndLong, help: ArgumentHelp(say("Fichier de sortie, ou -.", "Output file, or -."), valueName: "path"))
  var output = "-"

  func validate() throws {
    if let from, let to, from > to { throw ValidationError(say("--from est après --to.", "--from is after --to.")) }
  }

  func run() throws {
    let path = InputPath(bytes: InputPath(argument: folder).bytes + Array("/records.jsonl".utf8))
    let lines: [UInt8]
    do throws(ExtractionError) {
      lines = try path.read(maximumBytes: Int.max)
    } catch {
      complain(
        say(
          "communique : \(path) : relevés illisibles. Lancez d’abord « communique batch DOSSIER --output \(folder) ».",
          "communique: \(path): no records to read. Run \"communique batch FOLDER --output \(folder)\" first."))
      return try ExitStatus.noneRead.leave()
    }
    let digest = DigestWriter().markdown(of: entries(lines), period: period)
    guard OutputTarget(output).write(Array(digest.utf8)) else { return try ExitStatus.notWritable.leave() }
  }

  private var period: ClosedRange<CalendarDate>? {
    guard let first = from ?? to, let last = to ?? from else { return nil }
    return first...last
  }

  /// The records of the lines; an error record is no release and has no line in the digest.
  private func entries(_ lines: [UInt8]) -> [DigestWriter.Entry] {
    lines.split(separator: 0x0A).compactMap { line in
      guard let record = try? JSONDecoder().decode(CommuniqueRecord.self, from: Data(line)) else { return nil }
      let file = record.document.file
      return DigestWriter.Entry(record: record, link: (file.lowercased().hasSuffix(".pdf") ? String(file.dropLast(4)) : file) + ".json")
    }
  }
}

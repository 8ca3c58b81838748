import Documents
public import Extraction
import Foundation
public import Parsing
public import Records

/// A record to be validated: made from a PDF just now, or read from a file.
public struct ValidationInput {
  /// Its name as given; a line of JSON Lines has its document's.
  public let file: String
  /// The record, or why there is none.
  public let record: Result<CommuniqueRecord, ErrorRecord>
  /// What it was made from; `nil` for a record from a file.
  public let parsed: ParsedDocument?

  /// Reads what a file holds: a PDF gives one record, JSON one, JSON Lines one a line.
  public static func read(_ path: InputPath, with pipeline: DocumentPipeline, _ reading: ReadingConfiguration) -> [ValidationInput] {
    read(BatchInput(name: path, source: .file(path)), named: path.description, with: pipeline, reading)
  }

  /// Reads what a file holds, or every PDF of a folder.
  public static func readAll(in path: InputPath, with pipeline: DocumentPipeline, _ reading: ReadingConfiguration) -> [ValidationInput] {
    guard path.isFolder else { return read(path, with: pipeline, reading) }
    let found = InputFinder.find([path], output: nil).documents
    guard !found.isEmpty else { return [ValidationInput(file: path.description, failure: noDocument(path.description))] }
    return found.flatMap { read($0, named: path.appending($0.name).description, with: pipeline, reading) }
  }

  private static func read(
    _ input: BatchInput, named name: String, with pipeline: DocumentPipeline, _ reading: ReadingConfiguration
  ) -> [ValidationInput] {
    let bytes: [UInt8]
    do throws(ErrorRecord.Failure) {
      bytes = try input.read(limit: reading.extraction.maximumBytes)
    } catch {
      return [ValidationInput(file: name, failure: ErrorRecord(id: "", file: name, error: error))]
    }
    guard bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") else {
      do throws(ErrorRecord) {
        let made = try pipeline.process(pdf: bytes, file: name, extraction: reading.extraction, parsing: reading.parsing)
        return [ValidationInput(file: name, record: .success(made.record), parsed: made.parsed)]
      } catch {
        return [ValidationInput(file: name, failure: error)]
      }
    }
    if let one = ValidationInput(json: bytes[...], file: name) { return [one] }
    let lines = bytes.split(separator: 0x0A).enumerated().filter { $0.element.contains { $0 > 0x20 } }
    guard lines.allSatisfy({ $0.element.starts(with: Array("{\"".utf8)) }) else {
      return [ValidationInput(file: name, failure: noRecord(name, line: 1))]
    }
    return lines.map { number, line in
      ValidationInput(json: line, file: nil) ?? ValidationInput(file: name, failure: noRecord(name, line: number + 1))
    }
  }

  private init(file: String, record: Result<CommuniqueRecord, ErrorRecord>, parsed: ParsedDocument?) {
    (self.file, self.record, self.parsed) = (file, record, parsed)
  }

  private init(file: String, failure: ErrorRecord) { self.init(file: file, record: .failure(failure), parsed: nil) }

  /// A record or an error record; `nil` for any other JSON.
  private init?(json: ArraySlice<UInt8>, file: String?) {
    let data = Data(json)
    if let record = try? JSONDecoder().decode(CommuniqueRecord.self, from: data) {  // What is no record may be an error record.
      self.init(file: file ?? record.document.file, record: .success(record), parsed: nil)
    } else if let error = try? JSONDecoder().decode(ErrorRecord.self, from: data) {  // What is neither is said by the caller.
      self.init(file: file ?? error.document.file, failure: error.translated)
    } else {
      return nil
    }
  }

  private static func noDocument(_ name: String) -> ErrorRecord {
    ErrorRecord(
      id: "", file: name,
      error: .init(
        code: "not_found", stage: "input", message: "aucun PDF dans ce dossier. Donnez un dossier de communiqués, ou des fichiers.",
        english: "no PDF in this folder. Give a folder of releases, or files."))
  }

  private static func noRecord(_ name: String, line: Int) -> ErrorRecord {
    ErrorRecord(
      id: "", file: name,
      error: .init(
        code: "unreadable", stage: "input",
        message: "ligne \(line) : ce n’est pas un relevé. Donnez un PDF, ou ce que `communique extract` a écrit en json ou jsonl.",
        english: "line \(line): this is no record. Give a PDF, or what `communique extract` wrote as json or jsonl."))
  }
}

import ArgumentParser
import Extraction
import Pipeline
import Validation
import Writing

/// Which checks are asked, and which of their findings are told.
struct CheckOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(say("Seulement ces contrôles, séparés par des virgules.", "These checks only, parted by commas."), valueName: "code")
  )
  var select: [String] = []

  @Option(help: ArgumentHelp(say("Sans ces contrôles.", "Without these checks."), valueName: "code"))
  var ignore: [String] = []

  @Flag(help: ArgumentHelp(say("Ajoute les conseils de relecture.", "Adds the rules for proof-readers.")))
  var lint = false

  @Option(
    help: ArgumentHelp(
      say("Niveau qui fait échouer : warning, error ou never.", "The level that fails: warning, error or never."), valueName: "level"))
  var failOn: FailureLevel?

  @Option(help: ArgumentHelp(say("Tait les constats de ce fichier.", "Does not tell the findings of this file."), valueName: "path"))
  var baseline: String?

  @Option(help: ArgumentHelp(say("Écrit les constats comme déjà connus.", "Writes the findings as already known."), valueName: "path"))
  var writeBaseline: String?

  /// The checks, with the lint where it is asked for.
  var checks: [any RecordCheck] {
    let codes = Set(select)
    return allRecordChecks + allLintRules.filter { lint || codes.contains($0.code) }
  }

  mutating func validate() throws {
    (select, ignore) = (Self.codes(select), Self.codes(ignore))
    for code in select + ignore { try Self.refuseUnknown(code, in: "") }
  }

  private static func codes(_ lists: [String]) -> [String] {
    lists.flatMap { $0.split(separator: ",").map { $0.filter { $0 != " " } } }
  }

  /// The settings of the file's folder, or of a folder itself, with those of the command line on top.
  func settings(besides file: String) throws -> ValidationSettings {
    var settings = try Self.folderSettings(besides: file)
    for code in settings.namedCodes.sorted() { try Self.refuseUnknown(code, in: "\(ValidationSettings.fileName) : ") }
    if !select.isEmpty { settings.select = Set(select) }
    settings.ignore.formUnion(ignore)
    return settings
  }

  private static func folderSettings(besides file: String) throws -> ValidationSettings {
    let file = InputPath(argument: file)
    let bytes = file.isFolder ? file.bytes + Array("/".utf8) : file.bytes
    let folder = bytes.lastIndex(of: UInt8(ascii: "/")).map { Array(bytes[...$0]) } ?? []
    let path = InputPath(bytes: folder + Array(ValidationSettings.fileName.utf8))
    let yaml: [UInt8]
    do throws(ExtractionError) {
      yaml = try path.read(maximumBytes: 1 << 20)
    } catch .notFound {
      return ValidationSettings()
    } catch {
      throw ValidationError("\(path) : \(error.message(in: userLanguage))")
    }
    do {
      return try ValidationSettings(yaml: String(decoding: yaml, as: UTF8.self))
    } catch {
      throw ValidationError("\(path) : \(error)")
    }
  }

  private static func refuseUnknown(_ code: String, in file: String) throws {
    guard !(allRecordChecks + allLintRules).contains(where: { $0.code == code }) else { return }
    throw ValidationError(
      say(
        "\(file)le contrôle «\u{A0}\(code)\u{A0}» n’existe pas ; `communique checks` les nomme tous.",
        "\(file)there is no check «\(code)»; `communique checks` names them all."))
  }

  /// The findings that are not to be told.
  func knownFindings() throws -> Baseline? {
    guard let baseline else { return nil }
    do {
      return try Baseline(json: try InputPath(argument: baseline).read(maximumBytes: 1 << 28))
    } catch let error as ExtractionError {
      throw ValidationError("\(baseline) : \(error.message(in: userLanguage))")
    } catch {
      throw ValidationError(
        say("\(baseline) n’a pas été écrit par --write-baseline.", "\(baseline) was not written by --write-baseline."))
    }
  }

  /// Writes the findings where `--write-baseline` says; false where that is impossible.
  func writeBaseline(of documents: [ValidatedDocument]) throws -> Bool {
    guard let writeBaseline else { return true }
    let findings = documents.flatMap { document in document.findings.map { (file: document.file, result: $0) } }
    return OutputTarget(writeBaseline).write(Baseline(findings).json)
  }
}

extension FailureLevel: ExpressibleByArgument {}

public import Documents
public import Records
public import Validation

/// What validation says of some documents, ready to be written in any report format.
public struct ValidationReport {
  /// The documents in the order in which they were given.
  public let documents: [ValidatedDocument]
  /// The checks that were asked.
  public let checks: [any RecordCheck]
  /// The language of the messages.
  public let language: UserLanguage
  /// The version of the program.
  public let version: String

  /// A report.
  public init(documents: [ValidatedDocument], checks: [any RecordCheck], language: UserLanguage, version: String) {
    (self.documents, self.checks, self.language, self.version) = (documents, checks, language, version)
  }

  /// How the checks came out over all documents.
  public var tally: CheckTally { CheckTally(documents, checks: checks.count) }
}

/// What validation says of one document.
public struct ValidatedDocument {
  /// Its name as it was given.
  public let file: String
  /// Its record and reading text; `nil` for what could not be read, and no text for a record without its document.
  public let record: CommuniqueRecord?, text: DocumentText?
  /// The results that stand, in the order of the checks.
  public let results: [CheckResult]
  /// How many findings were silenced by settings or baseline.
  public let silenced: Int
  /// Why it could not be read.
  public let failure: ErrorRecord.Failure?

  /// A document that was checked.
  public init(file: String, record: CommuniqueRecord, text: DocumentText?, results: [CheckResult], silenced: Int) {
    (self.file, self.record, self.text) = (file, record, text)
    (self.results, self.silenced, failure) = (results, silenced, nil)
  }

  /// A document that could not be read.
  public init(file: String, failure: ErrorRecord.Failure) {
    (self.file, record, text) = (file, nil, nil)
    (results, silenced, self.failure) = ([], 0, failure)
  }

  /// The results that are notes, warnings or errors.
  public var findings: [CheckResult] { results.filter { $0.status != .ok } }

  /// Where a result points.
  func location(of result: CheckResult) -> FindingLocation? {
    guard let record else { return nil }
    return result.refs.lazy.compactMap { record.source(ofID: $0) }.first.map { FindingLocation($0, in: text) }
  }

  /// Where the others that a result is about stand.
  func otherLocations(of result: CheckResult) -> [FindingLocation] {
    guard let record else { return [] }
    return result.refs.compactMap { record.source(ofID: $0) }.dropFirst().map { FindingLocation($0, in: text) }
  }
}

/// How checks came out: verifications that held and failed, and checks that found nothing they could tell.
public struct CheckTally: Sendable, Equatable {
  /// Results that hold, and results that do not.
  public private(set) var held = 0, failed = 0
  /// Checks of a document that gave no result: nothing to verify, or no way to tell.
  public private(set) var undecided = 0
  /// Findings silenced, and documents that could not be read.
  public private(set) var silenced = 0, unread = 0

  init(_ documents: [ValidatedDocument], checks: Int) {
    for document in documents {
      let failures = document.findings.count
      held += document.results.count - failures
      failed += failures
      silenced += document.silenced
      if document.record == nil { unread += 1 } else { undecided += checks - Set(document.results.map(\.code)).count }
    }
  }

  /// How many verifications were made.
  public var ran: Int { held + failed }

  /// One line: how many verifications ran, held, failed, and how many checks could not tell. That none ran is said in words.
  public func line(in language: UserLanguage) -> String {
    let rest =
      (silenced == 0
        ? "" : ", " + language.counted(silenced, "constat ignoré", "constats ignorés", "finding silenced", "findings silenced"))
      + (unread == 0
        ? "" : ", " + language.counted(unread, "document illisible", "documents illisibles", "document unreadable", "documents unreadable"))
    guard ran > 0 else {
      return language.say("Aucun contrôle n’a pu être fait : rien n’est vérifié", "No check could run: nothing is verified") + rest + "."
    }
    let made = language.counted(ran, "vérification", "vérifications", "verification", "verifications")
    let kept = language.counted(held, "tenue", "tenues", "held", "held")
    let silent = language.counted(undecided, "contrôle sans avis", "contrôles sans avis", "check could not tell", "checks could not tell")
    return language.say("\(made) : \(kept), \(failed) en défaut ; \(silent)", "\(made): \(kept), \(failed) failed; \(silent)") + rest + "."
  }
}

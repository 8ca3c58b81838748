import Extraction
import Glibc
import Isolation
import Records
import Writing

/// One batch: from folders of documents to a folder of records, through a journal that any run can go on from.
public final class Batch {
  let options: BatchOptions
  private let lock: OutputLock
  private let folder: DurableFolder
  let journal: Journal
  private let pool: WorkerPool<BatchRun>
  /// Where the time of the workers went so far; nothing where they were not asked to tell.
  public private(set) var timings = StageTimings()

  /// Why a batch does not begin.
  public enum Refusal: Error, Sendable {
    /// Another run writes into the output folder; what it wrote of itself, its process number.
    case busy(holder: String)
  }

  private static let workshop = InputPath(".communique")

  /// Takes possession of the output folder.
  ///
  /// - Throws: `Refusal` where another run has it; `OutputError` where it cannot be written.
  public init(_ options: BatchOptions) throws {
    self.options = options
    let workshop = options.output.appending(Self.workshop)
    do {
      try makeFolders(options.output)
      try makeFolders(workshop)
      lock = try OutputLock(workshop.appending(InputPath("lock")))
    } catch let busy as OutputLock.Busy {
      throw Refusal.busy(holder: busy.holder)
    }
    folder = try DurableFolder(root: options.output, workshop: Self.workshop.appending(InputPath("parts")))
    journal = try OutputError.check(workshop) { try Journal(at: workshop.appending(InputPath("journal.sqlite"))) }
    pool = WorkerPool(count: options.workers, program: options.program, limits: options.limits)
    try forgetWhatIsReadAgain()
  }

  private func forgetWhatIsReadAgain() throws {
    let limits = options.limits
    try journal.forgetFailures(unlessLimitsAre: "\(limits.processorSeconds) \(limits.wallSeconds) \(limits.addressSpace)")
    switch options.rereading {
    case .nothing: break
    case .failures: try journal.forgetFailures()
    case .everything: try journal.forgetResults()
    }
  }

  /// Reads what is new or changed, and brings every output up to date.
  ///
  /// - Parameter observer: Hears of every document, and says whether to go on.
  /// - Returns: The counts; where the observer wanted to stop, of what was done until then.
  public func run(_ observer: any BatchObserver) throws -> BatchCounts {
    try run(findInputs(observer), observer) { _ in true }
  }

  /// The inputs as they are now.
  func findInputs(_ observer: any BatchObserver) -> FoundInputs {
    InputFinder.find(options.inputs, output: options.output) { observer.mayGoOn(BatchCounts()) }
  }

  /// Reads those of the inputs that are due.
  func run(_ found: FoundInputs, _ observer: any BatchObserver, due isDue: (BatchInput) -> Bool) throws -> BatchCounts {
    let keepsFormats = try journal.setting("formats") == formatNames
    if !keepsFormats { try journal.enterSetting("formats", "") }
    let run = BatchRun(
      options: options, documents: found.documents.filter(isDue), skipped: found.skipped, journal: journal,
      outputs: DocumentOutputs(folder: folder, formats: options.formats),
      folder: folder, observer: observer)
    do {
      try pool.run(run)
      timings.add(run.timings)
      try run.flush()
      if try run.mayGoOn() {
        if !keepsFormats { try removeOtherFormats(found) }
        try derive(found, observer, run.counts)
      }
    } catch {
      folder.discard()
      throw OutputError.describing(error, in: options.output)
    }
    return run.counts.with(duplicates: try journal.duplicateCount())
  }

  /// How many documents have findings of this level, after a run.
  public func documents(failing level: FailureLevel) throws -> Int {
    try journal.documentCount(withChecks: CheckStatus.allCases.filter(level.isReached))
  }

  private var formatNames: String { Set(options.formats.map(\.rawValue)).sorted().joined(separator: " ") }

  /// Takes away what runs with other formats wrote: from now on it would no longer be brought up to date.
  private func removeOtherFormats(_ found: FoundInputs) throws {
    let outputs = DocumentOutputs(folder: folder, formats: options.formats)
    for document in found.documents { outputs.removeOtherFormats(for: document.name) }
    CollectionOutputs(journal: journal, folder: folder, formats: options.formats, style: options.style).removeOtherFormats()
    try folder.commit()
    try journal.enterSetting("formats", formatNames)
  }

  /// Brings the outputs that are made from all documents up to date.
  private func derive(_ found: FoundInputs, _ observer: any BatchObserver, _ counts: BatchCounts) throws {
    let gone = try journal.forgetDocuments(except: found.documents.map(\.name))
    let outputs = DocumentOutputs(folder: folder, formats: options.formats)
    for name in gone { outputs.remove(for: name) }
    try CollectionOutputs(journal: journal, folder: folder, formats: options.formats, style: options.style)
      .update { observer.mayGoOn(counts) }
    try folder.commit()
  }
}

/// Hears how a batch goes.
public protocol BatchObserver: AnyObject {
  /// A document is settled: its name, and where it failed, why.
  func settled(_ name: String, failure: ErrorRecord.Failure?, counts: BatchCounts)

  /// A folder that is watched is not there; said once, until it is back.
  func misses(_ folder: String)

  /// Called several times a second; `false` asks the batch to stop.
  func mayGoOn(_ counts: BatchCounts) -> Bool
}

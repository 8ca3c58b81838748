public import Extraction
public import Isolation
public import Writing

/// What a batch is asked to do.
public struct BatchOptions: Sendable {
  /// Folders, files, archives and patterns.
  public var inputs: [InputPath]
  /// The folder that everything is written to.
  public var output: InputPath
  /// The formats to write.
  public var formats: [BatchFormat]
  /// How the files made from all documents are written.
  public var style: CollectionStyle
  /// How many workers read at once.
  public var workers: Int
  /// The bounds of one document and of one worker.
  public var limits: WorkerLimits
  /// The program that reads.
  public var program: WorkerProgram
  /// The SHA-256 of everything besides the bytes that a record depends on: results of another one are not used.
  public var configuration: String
  /// What is read again although its result is known.
  public var rereading: Rereading

  /// Which known results are not to be used.
  public enum Rereading: Sendable { case nothing, failures, everything }

  /// A batch with the default formats.
  public init(
    inputs: [InputPath], output: InputPath, formats: [BatchFormat] = BatchFormat.defaults, style: CollectionStyle = CollectionStyle(),
    workers: Int,
    limits: WorkerLimits = WorkerLimits(),
    program: WorkerProgram, configuration: String, rereading: Rereading = .nothing
  ) {
    self.inputs = inputs
    self.output = output
    self.formats = formats
    self.style = style
    self.workers = workers
    self.limits = limits
    self.program = program
    self.configuration = configuration
    self.rereading = rereading
  }
}

/// How far a batch is, or how it ended.
public struct BatchCounts: Sendable, Hashable {
  /// Inputs found.
  public var total = 0
  /// Inputs with a record.
  public var done = 0
  /// Inputs with an error record.
  public var failed = 0
  /// Inputs, among those, whose content had been read before this run.
  public var unchanged = 0
  /// Inputs whose bytes are those of another; counted once all are settled.
  public var duplicates = 0
  /// Files that are no documents.
  public var skipped = 0

  /// Inputs that are settled.
  public var settled: Int { done + failed }

  /// The same counts with their duplicates.
  func with(duplicates: Int) -> BatchCounts {
    var counts = self
    counts.duplicates = duplicates
    return counts
  }
}

/// What one document, and one worker, may use.
public struct WorkerLimits: Sendable, Hashable {
  /// The largest input, in bytes.
  public var documentBytes: Int
  /// Processor time for one document, in seconds.
  public var processorSeconds: Int
  /// Wall time for one document, in seconds, from the moment the worker could begin it.
  public var wallSeconds: Int
  /// The address space of a worker, in bytes.
  public var addressSpace: Int
  /// Documents after which a worker makes way for a new one.
  public var documentsPerWorker: Int
  /// Resident memory, in bytes, above which a worker makes way for a new one once it has answered.
  public var residentBytes: Int

  /// The limits that suit press releases; every one is an option of the command line.
  public init(
    documentBytes: Int = 64 << 20, processorSeconds: Int = 10, wallSeconds: Int = 20, addressSpace: Int = 1 << 30,
    documentsPerWorker: Int = 5_000, residentBytes: Int = 384 << 20
  ) {
    self.documentBytes = documentBytes
    self.processorSeconds = processorSeconds
    self.wallSeconds = wallSeconds
    self.addressSpace = addressSpace
    self.documentsPerWorker = documentsPerWorker
    self.residentBytes = residentBytes
  }
}

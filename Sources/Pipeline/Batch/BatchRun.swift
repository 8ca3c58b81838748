import Extraction
import Foundation
import Isolation
import Records
import Writing

/// The documents of one run, on their way through the workers into the journal.
///
/// Results are entered in groups: first the outputs of the group are durable, then its transaction, so that the journal never
/// knows of more than there is.
final class BatchRun: DocumentSource {
  typealias Tag = ContentHash

  private(set) var counts: BatchCounts
  /// Where the workers' time went, as far as they tell.
  private(set) var timings = StageTimings()
  private let options: BatchOptions
  private let documents: [BatchInput]
  private let journal: Journal
  private let outputs: DocumentOutputs
  private let folder: DurableFolder
  private let observer: any BatchObserver

  private var next = 0
  private var waiting: [ContentHash: [InputPath]] = [:]
  private var readNow: Set<ContentHash> = []
  private var group: [SettledDocument] = []
  private var groupBytes = 0
  private var groupResults: [ContentHash: StoredResult] = [:]
  private var lastFlush = ContinuousClock.now

  private static let largestGroup = 32
  private static let mostGroupBytes = 8 << 20
  private static let longestDelay = Duration.milliseconds(500)

  init(
    options: BatchOptions, documents: [BatchInput], skipped: Int, journal: Journal, outputs: DocumentOutputs, folder: DurableFolder,
    observer: any BatchObserver
  ) {
    self.options = options
    self.documents = documents
    self.journal = journal
    self.outputs = outputs
    self.folder = folder
    self.observer = observer
    counts = BatchCounts(total: documents.count, skipped: skipped)
  }

  // MARK: Workers

  func nextDocument() throws -> (tag: ContentHash, bytes: [UInt8])? {
    while next < documents.count, observer.mayGoOn(counts) {
      let input = documents[next]
      next += 1
      if let document = try document(of: input) { return document }
    }
    return nil
  }

  func finish(_ content: ContentHash, with reply: Reply) throws {
    let result = StoredResult(reply, content: content)
    readNow.insert(content)
    for name in waiting.removeValue(forKey: content) ?? [] {
      try settle(SettledDocument(name: name, content: content, result: result))
    }
  }

  func spend(_ microseconds: [Int]) {
    if let spent = StageTimings(microseconds: microseconds) { timings.add(spent) }
  }

  func mayGoOn() throws -> Bool {
    if ContinuousClock.now - lastFlush > Self.longestDelay { try flush() }
    return observer.mayGoOn(counts)
  }

  // MARK: Inputs

  /// The document to read for an input; `nil` where what it holds is known, is being read, or cannot be had.
  private func document(of input: BatchInput) throws -> (tag: ContentHash, bytes: [UInt8])? {
    let bytes: [UInt8]
    do throws(ErrorRecord.Failure) {
      bytes = try input.read(limit: options.limits.documentBytes)
    } catch {
      try settle(SettledDocument(name: input.name, content: nil, result: StoredResult(error, content: nil)))
      return nil
    }
    let content = ContentHash(of: bytes.span)
    guard try !isSettled(input.name, content) else { return nil }
    if waiting[content] != nil {
      waiting[content, default: []].append(input.name)
      return nil
    }
    waiting[content] = [input.name]
    return (content, bytes)
  }

  /// Whether nothing is to be read for an input: its outputs are there, or its result is known and they will be.
  private func isSettled(_ name: InputPath, _ content: ContentHash) throws -> Bool {
    if let isFailure = try journal.settledFailure(of: name, content, options.configuration),
      outputs.areThere(for: name, isFailure: isFailure)
    {
      count(isFailure: isFailure)
      counts.unchanged += 1
      return true
    }
    guard let known = try groupResults[content] ?? journal.result(for: content, options.configuration) else { return false }
    if !readNow.contains(content) { counts.unchanged += 1 }
    try settle(SettledDocument(name: name, content: content, result: known))
    return true
  }

  // MARK: Journal

  private func settle(_ document: SettledDocument) throws {
    count(isFailure: document.result.isFailure)
    observer.settled("\(document.name)", failure: document.result.failure, counts: counts)
    group.append(document)
    groupBytes += document.result.record.count
    if let content = document.content { groupResults[content] = document.result }
    if group.count >= Self.largestGroup || groupBytes >= Self.mostGroupBytes { try flush() }
  }

  private func count(isFailure: Bool) {
    if isFailure { counts.failed += 1 } else { counts.done += 1 }
  }

  /// Makes the group durable: files, then journal.
  func flush() throws {
    lastFlush = .now
    guard !group.isEmpty else { return }
    for document in group { try outputs.stage(document) }
    try folder.commit()
    try journal.enter(group, options.configuration)
    group = []
    groupBytes = 0
    groupResults = [:]
  }
}

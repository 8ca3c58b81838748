/// One document on its way through the workers.
struct WorkerTask<Tag> {
  let tag: Tag
  let bytes: [UInt8]
  /// How often it ended its worker.
  var crashes = 0
  /// How often somebody else ended the worker that had it.
  var deathsFromOutside = 0
}

/// The place of one worker in the pool: its process, one after the other, and the documents it has in hand, in order.
final class WorkerLane<Tag> {
  /// What a line from the worker meant.
  enum Event {
    case ready
    case answered(WorkerTask<Tag>, Reply, spent: [Int])
    case nonsense
  }

  private(set) var process: WorkerProcess?
  /// How long the first document in hand (or the handshake) has been waited for.
  var waited = Duration.zero

  private let limits: WorkerLimits
  private var inHand: [WorkerTask<Tag>] = []
  private var bytesInHand = 0
  private var firstID = 0
  private var hasStarted = false
  private var isAlone = false
  private var isHeavy = false

  private let mostInHand = 32
  private let mostBytesInHand = 8 << 20
  private let timeToStart = Duration.seconds(60)

  init(limits: WorkerLimits) { self.limits = limits }

  var isIdle: Bool { inHand.isEmpty }
  var load: Int { inHand.count }

  /// Whether it takes one more document; the first may be larger than what may wait.
  var hasRoom: Bool {
    isIdle || !isAlone && inHand.count < mostInHand && bytesInHand < mostBytesInHand && !isHeavy && !isSpent
  }

  /// Whether the worker has done its share and has nothing in hand.
  var isWorn: Bool { isIdle && (isHeavy || isSpent) }

  private var isSpent: Bool { firstID + inHand.count >= limits.documentsPerWorker }

  var isOverdue: Bool {
    process != nil && !(hasStarted && isIdle) && waited > (hasStarted ? .seconds(limits.wallSeconds) : timeToStart)
  }

  /// Hands over a document, to a new worker if there is none.
  func give(_ task: WorkerTask<Tag>, alone: Bool, _ program: WorkerProgram) throws {
    let worker = try process ?? WorkerProcess(running: program)
    process = worker
    if isIdle { waited = .zero }
    isAlone = alone
    worker.enqueue(Request.line(id: firstID + inHand.count, bytes: task.bytes.count))
    worker.enqueue(task.bytes)
    worker.write()
    inHand.append(task)
    bytesInHand += task.bytes.count
  }

  /// Takes one line of the worker.
  func receive(_ line: ArraySlice<UInt8>) -> Event {
    waited = .zero
    guard hasStarted else {
      hasStarted = (try? Handshake(line: line)).map { $0.proto == 1 } ?? false  // anything else is nonsense
      return hasStarted ? .ready : .nonsense
    }
    guard !inHand.isEmpty, let (reply, spent) = ReplyLine.decode(line, to: firstID) else { return .nonsense }
    let task = inHand.removeFirst()
    bytesInHand -= task.bytes.count
    firstID += 1
    if firstID.isMultiple(of: 64) { isHeavy = (process?.residentBytes ?? 0) > limits.residentBytes }
    return .answered(task, reply, spent: spent)
  }

  /// Ends the worker: how it ended, whether it ever started, and what it still had in hand.
  func end() -> (WorkerDeath, hadStarted: Bool, [WorkerTask<Tag>]) {
    let death = process?.end() ?? WorkerDeath(signal: nil, peakBytes: 0, lastWords: "")
    defer { reset() }
    return (death, hasStarted, inHand)
  }

  /// Ends the worker, and forgets what it had in hand.
  func retire() {
    guard process != nil else { return }
    _ = end()
  }

  private func reset() {
    process = nil
    inHand = []
    bytesInHand = 0
    firstID = 0
    waited = .zero
    (hasStarted, isAlone, isHeavy) = (false, false, false)
  }
}

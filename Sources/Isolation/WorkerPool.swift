import Glibc

/// Where a pool of workers takes documents from and brings what became of them.
public protocol DocumentSource: AnyObject {
  /// What the source knows a document by.
  associatedtype Tag

  /// The next document; `nil` where there is none now.
  func nextDocument() throws -> (tag: Tag, bytes: [UInt8])?

  /// Takes what became of one; called once for each document given, unless the run is stopped before.
  func finish(_ tag: Tag, with reply: Reply) throws

  /// Hears where a worker's time for one document went, in microseconds by stage; nothing where it does not tell.
  func spend(_ microseconds: [Int])

  /// Called several times a second. `false` asks the pool to stop: what the workers have in hand is still finished.
  func mayGoOn() throws -> Bool
}

/// Persistent worker processes, and what keeps one bad document from costing another: deadlines, retries, replacements.
///
/// One thread serves them all with `poll`. A document that ends its worker is retried once, alone in a fresh one; one that uses up
/// its time is not. Workers start when there is work for them.
public final class WorkerPool<Source: DocumentSource> {
  private let program: WorkerProgram
  private let limits: WorkerLimits
  private var lanes: [WorkerLane<Source.Tag>]
  private var suspects: [WorkerTask<Source.Tag>] = []
  private var returned: [WorkerTask<Source.Tag>] = []
  private var failedStarts = 0
  private var clock = ContinuousClock.now

  /// How long workers may go on with what they have in hand once the source wants to stop.
  private let patience = Duration.seconds(6)
  private let mostFailedStarts = 5
  private let mostDeathsFromOutside = 20

  /// - Parameters:
  ///   - count: The number of workers.
  ///   - program: What each of them runs.
  public init(count: Int, program: WorkerProgram, limits: WorkerLimits) {
    self.program = program
    self.limits = limits
    lanes = (0..<max(1, count)).map { _ in WorkerLane(limits: limits) }
    signal(SIGPIPE, SIG_IGN)
  }

  deinit {
    for lane in lanes { lane.retire() }
  }

  /// Gives documents to the workers until the source has none left, or no longer wants to.
  public func run(_ source: Source) throws {
    var stopping = Duration.zero
    while true {
      let pause = passTime()
      if try source.mayGoOn() {
        try fill(from: source)
        if lanes.allSatisfy(\.isIdle) && suspects.isEmpty && returned.isEmpty { return }
      } else {
        stopping += pause
        if stopping > patience || lanes.allSatisfy(\.isIdle) { return abandon() }
      }
      waitForWorkers()
      for lane in lanes { try serve(lane, source) }
    }
  }

  /// Lets the workers' time pass, and says how much did.
  ///
  /// A gap means that this process stood still, and they perhaps too.
  private func passTime() -> Duration {
    let now = ContinuousClock.now
    defer { clock = now }
    let pause = min(now - clock, .seconds(1))
    for lane in lanes { lane.waited += pause }
    return pause
  }

  private func fill(from source: Source) throws {
    while !suspects.isEmpty, let lane = lanes.first(where: \.isIdle) {
      lane.retire()
      try lane.give(suspects.removeFirst(), alone: true, program)
    }
    while let lane = lanes.filter(\.hasRoom).min(by: { $0.load < $1.load }) {
      guard let task = try nextTask(from: source) else { return }
      try lane.give(task, alone: false, program)
    }
  }

  private func nextTask(from source: Source) throws -> WorkerTask<Source.Tag>? {
    if let task = returned.popLast() { return task }
    return try source.nextDocument().map { WorkerTask(tag: $0.tag, bytes: $0.bytes) }
  }

  private func waitForWorkers() {
    var watched: [pollfd] = []
    for process in lanes.compactMap(\.process) {
      watched.append(pollfd(fd: process.output, events: Int16(POLLIN), revents: 0))
      watched.append(pollfd(fd: process.errors, events: Int16(POLLIN), revents: 0))
      if process.hasOutgoing { watched.append(pollfd(fd: process.input, events: Int16(POLLOUT), revents: 0)) }
    }
    let milliseconds: Int32 = 100
    poll(&watched, nfds_t(watched.count), milliseconds)
  }

  private func serve(_ lane: WorkerLane<Source.Tag>, _ source: Source) throws {
    guard let process = lane.process else { return }
    process.write()
    process.readErrors()
    guard let lines = process.readLines() else { return try bury(lane, source) }
    for line in lines {
      switch lane.receive(line) {
      case .ready: failedStarts = 0
      case .answered(let task, let reply, let spent):
        source.spend(spent)
        try source.finish(task.tag, with: reply)
      case .nonsense: return try bury(lane, source)
      }
    }
    if lane.isOverdue { try bury(lane, source, overdue: true) }
    if lane.isWorn { lane.retire() }
  }

  /// A worker is gone or has to go: who is to blame, and what becomes of the others that it had in hand.
  private func bury(_ lane: WorkerLane<Source.Tag>, _ source: Source, overdue: Bool = false) throws {
    let (death, hadStarted, tasks) = lane.end()
    guard hadStarted else {
      failedStarts += death.cameFromOutside ? 1 : mostDeathsFromOutside
      guard failedStarts < mostFailedStarts * mostDeathsFromOutside else { throw WorkersCannotStart(lastWords: death.lastWords) }
      returned += tasks.reversed()
      return
    }
    guard var blamed = tasks.first else { return }
    returned += tasks.dropFirst().reversed()
    if overdue || death.isOutOfTime { return try source.finish(blamed.tag, with: .failure(.timeLimit(limits))) }
    if death.cameFromOutside { blamed.deathsFromOutside += 1 } else { blamed.crashes += 1 }
    if blamed.crashes < 2 && blamed.deathsFromOutside < mostDeathsFromOutside { return suspects.append(blamed) }
    let failure = death.isOutOfMemory(limit: limits.addressSpace) ? WorkerFailure.memoryLimit(limits) : .crash
    try source.finish(blamed.tag, with: .failure(failure))
  }

  private func abandon() {
    for lane in lanes { lane.retire() }
    suspects = []
    returned = []
  }
}

/// No worker comes to its handshake.
public struct WorkersCannotStart: Error, Sendable {
  /// What the last one complained of.
  public let lastWords: String
}

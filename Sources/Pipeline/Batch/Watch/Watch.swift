import Extraction
import Glibc

extension Batch {
  /// How patient a watch is.
  public struct WatchIntervals: Sendable {
    /// How long a file must stay the same before it is read.
    public var settling: Duration
    /// How often the folders are looked through although nothing was heard.
    public var rescan: Duration

    /// Two seconds, and half a minute.
    public init(settling: Duration = .seconds(2), rescan: Duration = .seconds(30)) {
      self.settling = settling
      self.rescan = rescan
    }
  }

  /// Reads what is there, then what arrives and what changes, until the observer wants to stop.
  ///
  /// While an input folder is gone (a share that is not mounted, a move) nothing is taken for deleted.
  ///
  /// - Parameter finished: Called after every round in which something was read.
  public func watch(
    _ observer: any BatchObserver, intervals: WatchIntervals = WatchIntervals(), finished: (BatchCounts) -> Void
  ) throws {
    let events = FolderEvents()
    var arrivals = ArrivalLog()
    var known = try journal.documentCount()
    var absent: InputPath?
    while observer.mayGoOn(BatchCounts()) {
      let missing = options.inputThatIsNoFolder
      if let missing, missing != absent { observer.misses("\(missing)") }
      absent = missing
      if absent != nil {
        pause(intervals.settling, wakingOn: nil, observer)
        continue
      }
      let folders = options.inputs.compactMap { InputPath(resolving: $0) }
      events.watch(folders.flatMap { foldersBelow($0, except: FileIdentity(options.output)) })
      let found = findInputs(observer)
      let (due, mustLookAgain) = arrivals.look(at: found.documents)
      if !due.isEmpty || found.documents.count < known {
        let counts = try run(found, observer) { due.contains($0.name) }
        arrivals.markRead(due)
        finished(counts)
      }
      known = found.documents.count
      pause(mustLookAgain ? intervals.settling : intervals.rescan, wakingOn: mustLookAgain ? nil : events, observer)
    }
  }

  /// Waits, in short steps so that a signal is heard.
  private func pause(_ time: Duration, wakingOn events: FolderEvents?, _ observer: any BatchObserver) {
    let step = Duration.milliseconds(200)
    var left = time
    while left > .zero, observer.mayGoOn(BatchCounts()) {
      if let events {
        if events.wait(atMost: min(step, left)) { return }
      } else {
        usleep(UInt32(min(step, left).components.attoseconds / 1_000_000_000_000))
      }
      left -= step
    }
  }
}

import Glibc

/// SIGINT and SIGTERM as questions to ask, instead of interruptions: the first asks the run to end well, a second ends it at once.
public final class StopSignals {
  /// The first that came.
  public private(set) var received: Int32?
  private var watched: sigset_t

  /// From now on the two signals wait to be asked for. To be made before any other thread is.
  public init() {
    watched = sigset_t()
    sigemptyset(&watched)
    sigaddset(&watched, SIGINT)
    sigaddset(&watched, SIGTERM)
    pthread_sigmask(SIG_BLOCK, &watched, nil)
  }

  /// Whether the run is asked to end.
  public func haveArrived() -> Bool {
    guard received == nil else { return true }
    var now = timespec()
    let signal = sigtimedwait(&watched, nil, &now)
    guard signal > 0 else { return false }
    received = signal
    endAtOnceOnTheNext()
    return true
  }

  private func endAtOnceOnTheNext() {
    for number in [SIGINT, SIGTERM] { signal(number) { _exit(128 + $0) } }
    pthread_sigmask(SIG_UNBLOCK, &watched, nil)
  }
}

import Glibc

// The environment is the process's own; nothing here changes it while workers start.
private nonisolated(unsafe) let environment = environ

/// The program that a worker runs.
public struct WorkerProgram: Sendable, Hashable {
  /// Its path.
  public var path: String
  /// Its arguments, without its name.
  public var arguments: [String]

  /// A program that speaks protocol 1 when started so.
  public init(path: String, arguments: [String]) {
    self.path = path
    self.arguments = arguments
  }
}

/// Starts a program on three open files as its standard streams.
///
/// It does not take the interrupts that a terminal sends to the whole group: when to stop is its parent's business, and the
/// end of its input tells it.
func spawn(_ program: WorkerProgram, standardStreams: [Int32]) throws(SystemCallError) -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for (target, source) in zip(Int32(0)..., standardStreams) { posix_spawn_file_actions_adddup2(&actions, source, target) }

  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var blocked = signalSet(SIGINT, SIGTERM)
  var restored = signalSet(SIGPIPE)
  posix_spawnattr_setsigmask(&attributes, &blocked)
  posix_spawnattr_setsigdefault(&attributes, &restored)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

  let arguments = ([program.path] + program.arguments).map { strdup($0) } + [nil]
  defer { arguments.forEach { free($0) } }
  var pid: pid_t = 0
  let status = posix_spawn(&pid, program.path, &actions, &attributes, arguments, environment)
  guard status == 0 else { throw SystemCallError("posix_spawn", code: status) }
  return pid
}

/// A set of signals.
func signalSet(_ signals: Int32...) -> sigset_t {
  var set = sigset_t()
  sigemptyset(&set)
  for signal in signals { sigaddset(&set, signal) }
  return set
}

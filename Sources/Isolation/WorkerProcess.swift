import Glibc

/// A worker as its parent sees it: a process, and the pipes to it.
///
/// None of the calls waits, except `end`.
final class WorkerProcess {
  let pid: pid_t
  /// Where documents go in, where replies come out, and what it complains of.
  let input: Int32
  let output: Int32
  let errors: Int32

  private var outgoing: [UInt8] = []
  private var sent = 0
  private var incoming: [UInt8] = []
  private var lastWords: [UInt8] = []

  private static let pipeCapacity: Int32 = 1 << 20

  init(running program: WorkerProgram) throws(SystemCallError) {
    let toWorker = try Pipe(capacity: Self.pipeCapacity)
    let fromWorker = try Pipe(capacity: Self.pipeCapacity)
    let complaints = try Pipe(capacity: 64 << 10)
    (input, output, errors) = (toWorker.writing, fromWorker.reading, complaints.reading)
    defer { [toWorker.reading, fromWorker.writing, complaints.writing].forEach { close($0) } }
    pid = try spawn(program, standardStreams: [toWorker.reading, fromWorker.writing, complaints.writing])
    [input, output, errors].forEach(Pipe.makeNonBlocking)
  }

  /// Whether something waits to be written.
  var hasOutgoing: Bool { sent < outgoing.count }

  func enqueue(_ bytes: [UInt8]) {
    if !hasOutgoing {
      outgoing.removeAll(keepingCapacity: outgoing.capacity < 1 << 20)
      sent = 0
    }
    outgoing += bytes
  }

  /// Writes what the pipe takes; a worker that is gone is noticed by its output.
  func write() {
    while hasOutgoing {
      let written = outgoing.withUnsafeBytes { Glibc.write(input, $0.baseAddress?.advanced(by: sent), $0.count - sent) }
      guard written > 0 else { return }
      sent += written
    }
  }

  /// The lines that have arrived, without LF; `nil` once there will be no more.
  func readLines() -> [ArraySlice<UInt8>]? {
    let (chunk, isOpen) = readAvailable(output)
    var search = incoming.count
    incoming += chunk
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while let end = incoming[search...].firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(incoming[start..<end])
      start = end + 1
      search = start
    }
    incoming = Array(incoming[start...])
    return lines.isEmpty && !isOpen ? nil : lines
  }

  /// Keeps the end of what it complains of.
  func readErrors() {
    lastWords = (lastWords + readAvailable(errors).bytes).suffix(4 << 10)
  }

  private func readAvailable(_ descriptor: Int32) -> (bytes: [UInt8], isOpen: Bool) {
    var bytes: [UInt8] = []
    while true {
      var status = 0
      let capacity = 256 << 10
      bytes += [UInt8](unsafeUninitializedCapacity: capacity) { buffer, initialized in
        status = read(descriptor, buffer.baseAddress, capacity)
        initialized = max(0, status)
      }
      if status < capacity { return (bytes, status != 0 && (status > 0 || errno == EAGAIN)) }
    }
  }

  /// Resident memory, in bytes; 0 where the kernel does not say.
  var residentBytes: Int {
    let file = open("/proc/\(pid)/statm", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return 0 }
    defer { close(file) }
    let fields = try? readBytes(from: file, atMost: 256).split(separator: UInt8(ascii: " "))  // unreadable: not known
    guard let fields, fields.count > 1, let pages = Int(String(decoding: fields[1], as: UTF8.self)) else { return 0 }
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }

  /// Ends it at once, if it has not ended by itself, and waits until it is gone.
  func end() -> WorkerDeath {
    kill(pid, SIGKILL)
    var status: Int32 = 0
    var usage = rusage()
    while wait4(pid, &status, 0, &usage) < 0 && errno == EINTR {}
    readErrors()
    [input, output, errors].forEach { close($0) }
    let signal = status & 0x7f
    return WorkerDeath(
      signal: signal == 0 ? nil : signal, peakBytes: usage.ru_maxrss << 10, lastWords: String(decoding: lastWords, as: UTF8.self))
  }
}

/// How a worker ended.
struct WorkerDeath {
  /// The signal that ended it; `nil` for an exit.
  var signal: Int32?
  /// The most memory it held, in bytes.
  var peakBytes: Int
  /// The end of its standard error.
  var lastWords: String

  /// Whether the kernel ended it for its use of the processor.
  var isOutOfTime: Bool { signal == SIGXCPU }

  /// Whether somebody else ended it: the document is then not to blame at once.
  var cameFromOutside: Bool { signal.map { [SIGKILL, SIGTERM, SIGINT, SIGHUP, SIGQUIT].contains($0) } ?? false }

  /// Whether it ran out of memory, by what it held or by what the C++, GLib and Swift libraries say then.
  func isOutOfMemory(limit: Int) -> Bool {
    let phrases = ["bad_alloc", "Out of memory", "failed to allocate", "allocation failed", "ould not allocate", "memory exhausted"]
    return peakBytes > limit / 10 * 9 || phrases.contains { lastWords.contains($0) }
  }
}

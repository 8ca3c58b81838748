import CSandbox
import Glibc

/// The worker's side of protocol 1: reads documents from standard input, answers on standard output, in order.
public struct WorkerServer {
  /// The first line it says.
  public var handshake: Handshake
  /// The bounds of one document.
  public var limits: WorkerLimits

  /// A server that has entered its sandbox already.
  public init(handshake: Handshake, limits: WorkerLimits) {
    self.handshake = handshake
    self.limits = limits
  }

  /// Serves until the input ends.
  ///
  /// - Parameter answer: Makes the record of one document; pure, so that the same bytes always give the same reply. It may tell where its time
  ///   went, in microseconds by stage.
  /// - Returns: The exit status: 0, or 65 where the input is not framed as it must be.
  public func serve(answer: (Request, [UInt8]) -> (Reply, spent: [Int])) throws -> Int32 {
    let replies = takeStandardOutput()
    var frames = FrameReader(descriptor: STDIN_FILENO)
    try writeAll(handshake.line(), to: replies)
    do {
      while let request = try frames.request() {
        _ = csandbox_limit_processor(UInt64(limits.processorSeconds))
        let (reply, spent) = try reply(to: request, from: &frames, answer)
        try writeAll(ReplyLine.encode(reply, to: request.id, spent: spent), to: replies)
      }
    } catch is FrameReader.BrokenFraming {
      return Self.brokenFraming
    }
    return 0
  }

  private static let brokenFraming: Int32 = 65

  private func reply(
    to request: Request, from frames: inout FrameReader, _ answer: (Request, [UInt8]) -> (Reply, spent: [Int])
  ) throws -> (Reply, spent: [Int]) {
    guard request.bytes <= limits.documentBytes else {
      try frames.skip(request.bytes)
      return (.failure(.tooLarge(request.bytes, limit: limits.documentBytes)), [])
    }
    return answer(request, try frames.document(of: request.bytes))
  }

  /// Keeps standard output for the replies: whatever a library prints goes to standard error.
  private func takeStandardOutput() -> Int32 {
    let replies = dup(STDOUT_FILENO)
    dup2(STDERR_FILENO, STDOUT_FILENO)
    return replies
  }
}

import Language

/// What a program keeps while it runs: the choices open, and what scanners found lately, so that the rules of a dimension that try the same step at
/// the same token run it once.
///
/// It holds for one pass of one program, in which no token changes hands.
struct ScanMemo: ~Copyable {
  /// The choices open in the program.
  var choices = ChoiceStack()
  private var entries: [(scanner: Int32, token: Int, end: Int?)] = []
  private static let limit = 16

  /// The token after what a scanner reads at `token`, scanned once where it is worth keeping.
  @inline(__always)
  mutating func end(of number: Int32, at token: Int, scanner: Program.Scanner, in tokens: Tokens) -> Int? {
    guard scanner.isKept else { return scanner.end(token, tokens) }
    for entry in entries.reversed() where entry.token == token && entry.scanner == number { return entry.end }
    let end = scanner.end(token, tokens)
    if entries.count == Self.limit { entries.removeAll(keepingCapacity: true) }
    entries.append((number, token, end))
    return end
  }
}

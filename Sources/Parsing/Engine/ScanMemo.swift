import Language

/// What scanners found lately, so that the rules of a dimension that try the same step at the same token run it once.
///
/// It holds for one pass of one program, in which no token changes hands.
struct ScanMemo {
  private var entries: [(scanner: Int32, token: Int, end: Int?)] = []
  private static let limit = 16

  /// The token after what a scanner reads at `token`, scanned once where it is worth keeping.
  @inline(__always)
  mutating func end(of scanner: Int32, isKept: Bool, at token: Int, scan: (Int, Tokens) -> Int?, in tokens: Tokens) -> Int? {
    guard isKept else { return scan(token, tokens) }
    for entry in entries.reversed() where entry.token == token && entry.scanner == scanner { return entry.end }
    let end = scan(token, tokens)
    if entries.count == Self.limit { entries.removeAll(keepingCapacity: true) }
    entries.append((scanner, token, end))
    return end
  }
}

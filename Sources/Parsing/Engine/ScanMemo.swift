import Language

/// What scanners found lately, so that the rules of a dimension that try the same step at the same token run it once.
///
/// It holds for one pass of one program, in which no token changes hands.
struct ScanMemo {
  private var entries: [(scanner: Int, token: Int, end: Int?)] = []
  private static let limit = 16

  /// The token after what a scanner reads at `token`.
  mutating func end(of scanner: any TokenScanner, number: Int, at token: Int, in tokens: Tokens) -> Int? {
    guard scanner.identity != nil else { return scanner.end(at: token, in: tokens) }
    if let known = entries.last(where: { $0.token == token && $0.scanner == number }) { return known.end }
    let end = scanner.end(at: token, in: tokens)
    if entries.count == Self.limit { entries.removeAll(keepingCapacity: true) }
    entries.append((number, token, end))
    return end
  }
}

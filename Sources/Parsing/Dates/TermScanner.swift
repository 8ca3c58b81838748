import Language

/// A matcher as a step of other patterns, of one type whatever it reads: the compiler specialises the call, and what it can begin with is collected once.
struct TermScanner: TokenScanner {
  private let openings: Openings
  let identity: ObjectIdentifier?
  private let read: @Sendable (Int, Tokens) -> Int?

  init<Value>(_ matcher: Matcher<Value>, read: @escaping @Sendable (Int, Tokens) -> Int?) {
    (openings, identity, self.read) = (matcher.openings, matcher.identity, read)
  }

  func openings(in vocabulary: Vocabulary) -> Openings { openings }

  func end(at token: Int, in tokens: Tokens) -> Int? { read(token, tokens) }
}

import Language

/// A matcher as a step of other patterns, of one type whatever it reads: the compiler specialises the call, and what it can begin with is collected once.
struct TermScanner: TokenScanner {
  private let opening: Opening
  let identity: ObjectIdentifier?
  private let read: @Sendable (Int, Tokens) -> Int?

  init<Value>(_ matcher: Matcher<Value>, read: @escaping @Sendable (Int, Tokens) -> Int?) {
    (opening, identity, self.read) = (matcher.opening, matcher.identity, read)
  }

  func opening(in vocabulary: Vocabulary) -> Opening { opening }

  func end(at token: Int, in tokens: Tokens) -> Int? { read(token, tokens) }
}

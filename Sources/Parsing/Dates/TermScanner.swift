import Language

/// A matcher as a step of other patterns, of one type whatever it reads: the compiler specialises the call, and its first tokens are collected once.
struct TermScanner: TokenScanner {
  let first: [Token]
  let identity: ObjectIdentifier?
  let read: @Sendable (Int, Tokens) -> Int?

  init(first: [Token], identity: ObjectIdentifier?, read: @escaping @Sendable (Int, Tokens) -> Int?) {
    (self.first, self.identity, self.read) = (first, identity, read)
  }

  func end(at token: Int, in tokens: Tokens) -> Int? { read(token, tokens) }
}

import Language

/// The words, numbers and marks of an e-mail address or a domain name, with nothing between them.
enum AddressChain {
  /// The first token of the chain that ends before a token; a line may be broken after a hyphen.
  static func start(before end: Int, in tokens: Tokens) -> Int {
    var start = end
    while start > 0, !tokens.has(start - 1, .cellEnd), start == end ? tokens.has(end, .glued) : isTied(start, in: tokens) {
      guard isPart(start - 1, in: tokens) else { break }
      start -= 1
    }
    while start < end, tokens.has(start, .mark), !tokens.isMark(start, .underscore) { start += 1 }
    return start
  }

  private static func isPart(_ token: Int, in tokens: Tokens) -> Bool {
    !tokens.traits[token].isDisjoint(with: [.word, .number]) || tokens.isMark(token, .stop, .hyphen, .underscore, .plus, .ampersand)
  }

  /// Whether a token goes on the chain of the one before it.
  static func isTied(_ token: Int, in tokens: Tokens) -> Bool {
    if !tokens.traits[token].isDisjoint(with: [.glued, .hyphened]) { return true }
    return tokens.isMark(token - 1, .hyphen) && tokens.has(token - 1, .glued) && tokens.has(token, .word)
  }

  /// The text of a chain without the white space of a broken line.
  static func healed(_ range: Range<Int>, in tokens: Tokens) -> String {
    tokens.text(range).filter { !$0.isWhitespace }
  }
}

/// Reads the domain after the «@», over a broken line as long as no top-level domain has been read.
struct AddressTail: TokenScanner {
  private static let topLevel = WordClass(
    "top-level domain", ["fr", "com", "org", "net", "eu", "info", "re", "nc", "pf", "bzh", "corsica", "be", "ch", "lu", "de", "es", "it"])

  func end(at token: Int, in tokens: Tokens) -> Int? {
    var end = token
    var isComplete = false
    while end < tokens.count, !tokens.has(end, .cellEnd), isPart(end, in: tokens) {
      guard goesOn(end, from: token, isComplete, in: tokens) else { break }
      isComplete = tokens.isMark(end - 1, .stop) && tokens.value(end, in: Self.topLevel) != nil
      end += 1
    }
    while end > token, tokens.has(end - 1, .mark) { end -= 1 }
    return end > token ? end : nil
  }

  private func isPart(_ token: Int, in tokens: Tokens) -> Bool {
    !tokens.traits[token].isDisjoint(with: [.word, .number]) || tokens.isMark(token, .stop, .hyphen, .underscore)
  }

  private func goesOn(_ token: Int, from first: Int, _ isComplete: Bool, in tokens: Tokens) -> Bool {
    if !tokens.traits[token].isDisjoint(with: [.glued, .hyphened]) { return true }
    let isBroken = token == first || tokens.isMark(token - 1, .hyphen, .stop)
    return !isComplete && isBroken && tokens.has(token, .word) && !tokens.has(token, .capital)
  }
}

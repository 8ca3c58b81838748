import Language

/// Patterns as one flat list of instructions, run by backtracking.
struct Program: Sendable {
  private enum Instruction: Sendable {
    case test(Int)
    /// Goes on with the next instruction, and with the other one where that leads nowhere.
    case fork(Int)
    case jump(Int)
    case open(Int)
    case close(Int)
    /// Runs what follows up to its `end`, reads nothing, and goes on at the other instruction.
    case ahead(Int, wanted: Bool)
    case after(Int, wanted: Bool)
    case scan(Int)
    case end
  }

  private let lexicon: Lexicon
  private var instructions: [Instruction] = []
  private var tests: [TokenTest] = []
  private var scanners: [any TokenScanner] = []

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The words that a pattern names.
  static func words(of node: PatternNode) -> [String] {
    switch node {
    case .token(let token), .after(let token, _): token.words
    case .sequence(let steps), .choice(let steps): steps.flatMap(words(of:))
    case .optional(let step), .repeated(let step, _), .capture(_, let step), .ahead(let step, _): words(of: step)
    case .scan(let scanner): scanner.first.flatMap(\.words)
    }
  }

  // MARK: Compiling

  /// Appends a pattern; returns where it begins.
  mutating func compile(_ node: PatternNode) -> Int {
    let entry = instructions.count
    emit(node)
    instructions.append(.end)
    return entry
  }

  private mutating func emit(_ node: PatternNode) {
    switch node {
    case .token(let token): instructions.append(.test(test(token)))
    case .sequence(let steps): steps.forEach { emit($0) }
    case .choice(let alternatives): emit(choice: alternatives)
    case .optional(let step): emit(optional: step)
    case .repeated(let step, let count): emit(repeated: step, atLeast: count)
    case .capture(let slot, let step):
      instructions.append(.open(slot.index))
      emit(step)
      instructions.append(.close(slot.index))
    case .ahead(let step, let wanted): emit(ahead: step, wanted: wanted)
    case .after(let token, let wanted): instructions.append(.after(test(token), wanted: wanted))
    case .scan(let scanner): instructions.append(.scan(number(of: scanner)))
    }
  }

  /// The number of a scanner; copies of one share it.
  private mutating func number(of scanner: any TokenScanner) -> Int {
    if let identity = scanner.identity, let known = scanners.firstIndex(where: { $0.identity == identity }) { return known }
    scanners.append(scanner)
    return scanners.count - 1
  }

  private mutating func test(_ token: Token) -> Int {
    tests.append(TokenTest(token, lexicon: lexicon))
    return tests.count - 1
  }

  private mutating func emit(choice alternatives: [PatternNode]) {
    var exits: [Int] = []
    for (number, alternative) in alternatives.enumerated() {
      guard number < alternatives.count - 1 else {
        emit(alternative)
        break
      }
      let fork = placeholder()
      emit(alternative)
      exits.append(placeholder())
      instructions[fork] = .fork(instructions.count)
    }
    for exit in exits { instructions[exit] = .jump(instructions.count) }
  }

  private mutating func emit(optional step: PatternNode) {
    let fork = placeholder()
    emit(step)
    instructions[fork] = .fork(instructions.count)
  }

  private mutating func emit(repeated step: PatternNode, atLeast count: Int) {
    for _ in 0..<count { emit(step) }
    let fork = placeholder()
    emit(step)
    instructions.append(.jump(fork))
    instructions[fork] = .fork(instructions.count)
  }

  private mutating func emit(ahead step: PatternNode, wanted: Bool) {
    let ahead = placeholder()
    emit(step)
    instructions.append(.end)
    instructions[ahead] = .ahead(instructions.count, wanted: wanted)
  }

  private mutating func placeholder() -> Int {
    instructions.append(.end)
    return instructions.count - 1
  }

  // MARK: Running

  /// A pattern that fits: the rule's number, the token after the match, what was captured.
  struct Hit {
    let rule: Int
    let end: Int
    let slots: Slots
  }

  /// The rules among the candidates that fit at a token, in their order; `entries` tells where each rule's pattern begins.
  func hits(of candidates: RuleSet, entries: [Int], at token: Int, in tokens: Tokens, memo: inout ScanMemo) -> [Hit] {
    var hits: [Hit] = []
    candidates.forEach { rule in
      var slots = Slots()
      guard let end = run(entries[rule], at: token, in: tokens, slots: &slots, memo: &memo), end > token else { return }
      hits.append(Hit(rule: rule, end: end, slots: slots))
    }
    return hits
  }

  /// Whether the next test does not fail at once: only then need the slots be saved.
  @inline(__always)
  private func canEnter(_ at: Int, _ token: Int, in tokens: Tokens) -> Bool {
    var at = at
    while case .open = instructions[at] { at += 1 }
    guard case .test(let test) = instructions[at] else { return true }
    return tests[test].accepts(token, in: tokens)
  }

  /// Runs the pattern that begins at `entry` from a token on; returns the token after the match.
  func run(_ entry: Int, at first: Int, in tokens: Tokens, slots: inout Slots, memo: inout ScanMemo) -> Int? {
    var (at, token) = (entry, first)
    while true {
      switch instructions[at] {
      case .test(let test):
        guard tests[test].accepts(token, in: tokens) else { return nil }
        (at, token) = (at + 1, token + 1)
      case .fork(let other):
        guard canEnter(at + 1, token, in: tokens) else {
          at = other
          continue
        }
        let saved = slots
        if let end = run(at + 1, at: token, in: tokens, slots: &slots, memo: &memo) { return end }
        slots = saved
        at = other
      case .jump(let target): at = target
      case .open(let slot):
        slots[Slot(slot)] = token..<token
        at += 1
      case .close(let slot):
        if let start = slots[Slot(slot)]?.lowerBound { slots[Slot(slot)] = start..<token }
        at += 1
      case .ahead(let next, let wanted):
        var ignored = slots
        guard (run(at + 1, at: token, in: tokens, slots: &ignored, memo: &memo) != nil) == wanted else { return nil }
        at = next
      case .after(let test, let wanted):
        guard (token > 0 && tests[test].accepts(token - 1, in: tokens)) == wanted else { return nil }
        at += 1
      case .scan(let scanner):
        guard let end = memo.end(of: scanners[scanner], number: scanner, at: token, in: tokens) else { return nil }
        (at, token) = (at + 1, end)
      case .end: return token
      }
    }
  }
}

import Language

/// Patterns as one flat list of instructions, run by backtracking.
struct Program: Sendable {
  private enum Instruction: Sendable {
    case test(Int32)
    /// Goes on with the next instruction, and with the other one where that leads nowhere.
    case fork(Int32)
    case jump(Int32)
    case open(Int32)
    case close(Int32)
    /// Runs what follows up to its `end`, reads nothing, and goes on at the other instruction.
    case ahead(Int32, wanted: Bool)
    case after(Int32, wanted: Bool)
    case scan(Int32)
    case end
  }

  private var instructions: [Instruction] = []
  private var tests: [TokenTest] = []
  private var sets = LexemeSets()
  private var scanners: [Scanner] = []

  /// A scanner with what is asked of it at every step, in one object.
  private final class Scanner: Sendable {
    let identity: ObjectIdentifier?
    let end: @Sendable (Int, Tokens) -> Int?

    init(_ scanner: some TokenScanner) {
      identity = scanner.identity
      end = { scanner.end(at: $0, in: $1) }
    }
  }

  // MARK: Compiling

  /// Appends a pattern; returns where it begins.
  mutating func compile(_ node: PatternNode, vocabulary: Vocabulary) -> Int {
    let entry = instructions.count
    emit(node, vocabulary)
    instructions.append(.end)
    return entry
  }

  private mutating func emit(_ node: PatternNode, _ vocabulary: Vocabulary) {
    switch node {
    case .token(let token): instructions.append(.test(test(token, vocabulary)))
    case .sequence(let steps): for step in steps { emit(step, vocabulary) }
    case .choice(let alternatives): emit(choice: alternatives, vocabulary)
    case .optional(let step): emit(optional: step, vocabulary)
    case .repeated(let step, let count): emit(repeated: step, atLeast: count, vocabulary)
    case .capture(let slot, let step):
      instructions.append(.open(Int32(slot.index)))
      emit(step, vocabulary)
      instructions.append(.close(Int32(slot.index)))
    case .ahead(let step, let wanted): emit(ahead: step, wanted: wanted, vocabulary)
    case .after(let token, let wanted): instructions.append(.after(test(token, vocabulary), wanted: wanted))
    case .scan(let scanner): instructions.append(.scan(number(of: scanner)))
    }
  }

  /// The address of the next instruction.
  private var next: Int32 { Int32(instructions.count) }

  /// The number of a scanner; copies of one share it.
  private mutating func number(of scanner: any TokenScanner) -> Int32 {
    if let identity = scanner.identity, let known = scanners.firstIndex(where: { $0.identity == identity }) { return Int32(known) }
    scanners.append(Scanner(scanner))
    return Int32(scanners.count - 1)
  }

  private mutating func test(_ token: Token, _ vocabulary: Vocabulary) -> Int32 {
    tests.append(TokenTest(token, vocabulary: vocabulary, sets: &sets))
    return Int32(tests.count - 1)
  }

  private mutating func emit(choice alternatives: [PatternNode], _ vocabulary: Vocabulary) {
    var exits: [Int] = []
    for (number, alternative) in alternatives.enumerated() {
      guard number < alternatives.count - 1 else {
        emit(alternative, vocabulary)
        break
      }
      let fork = placeholder()
      emit(alternative, vocabulary)
      exits.append(placeholder())
      instructions[fork] = .fork(next)
    }
    for exit in exits { instructions[exit] = .jump(next) }
  }

  private mutating func emit(optional step: PatternNode, _ vocabulary: Vocabulary) {
    let fork = placeholder()
    emit(step, vocabulary)
    instructions[fork] = .fork(next)
  }

  private mutating func emit(repeated step: PatternNode, atLeast count: Int, _ vocabulary: Vocabulary) {
    for _ in 0..<count { emit(step, vocabulary) }
    let fork = placeholder()
    emit(step, vocabulary)
    instructions.append(.jump(Int32(fork)))
    instructions[fork] = .fork(next)
  }

  private mutating func emit(ahead step: PatternNode, wanted: Bool, _ vocabulary: Vocabulary) {
    let ahead = placeholder()
    emit(step, vocabulary)
    instructions.append(.end)
    instructions[ahead] = .ahead(next, wanted: wanted)
  }

  private mutating func placeholder() -> Int {
    instructions.append(.end)
    return instructions.count - 1
  }

  // MARK: Running

  /// Whether the next test does not fail at once: only then is it worth a new frame.
  @inline(__always)
  private func canEnter(_ at: Int, _ token: Int, in tokens: Tokens) -> Bool {
    var at = at
    while case .open = instructions[at] { at += 1 }
    guard case .test(let test) = instructions[at] else { return true }
    return tests[Int(test)].accepts(token, in: tokens, sets)
  }

  /// Runs the pattern that begins at `entry` from a token on; returns the token after the match.
  func run(_ entry: Int, at first: Int, in tokens: Tokens, slots: inout Slots, memo: inout ScanMemo) -> Int? {
    run(from: entry, first, first: first, in: tokens, &slots, &memo)
  }

  private func run(
    from entry: Int, _ start: Int, first: Int, in tokens: Tokens, _ slots: inout Slots, _ memo: inout ScanMemo
  ) -> Int? {
    var (at, token) = (entry, start)
    while true {
      switch instructions[at] {
      case .test(let test):
        guard tests[Int(test)].accepts(token, in: tokens, sets) else { return nil }
        (at, token) = (at + 1, token + 1)
      case .fork(let other):
        guard canEnter(at + 1, token, in: tokens) else {
          at = Int(other)
          continue
        }
        let saved = slots
        if let end = run(from: at + 1, token, first: first, in: tokens, &slots, &memo) { return end }
        slots = saved
        at = Int(other)
      case .jump(let target): at = Int(target)
      case .open(let slot):
        slots.open(slot, at: token - first)
        at += 1
      case .close(let slot):
        slots.close(slot, at: token - first)
        at += 1
      case .ahead(let next, let wanted):
        var ignored = slots
        guard (run(from: at + 1, token, first: first, in: tokens, &ignored, &memo) != nil) == wanted else { return nil }
        at = Int(next)
      case .after(let test, let wanted):
        guard (token > 0 && tests[Int(test)].accepts(token - 1, in: tokens, sets)) == wanted else { return nil }
        at += 1
      case .scan(let number):
        let scanner = scanners[Int(number)]
        guard let end = memo.end(of: number, isKept: scanner.identity != nil, at: token, scan: scanner.end, in: tokens) else { return nil }
        (at, token) = (at + 1, end)
      case .end: return token - first <= Slots.reach ? token : nil
      }
    }
  }
}

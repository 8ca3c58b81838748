import Language

/// Patterns as one flat list of instructions, run by backtracking.
///
/// Running reads its lists through pointers: this is the inner loop of the parser, and its addresses are made by the compiler below.
struct Program: Sendable {
  fileprivate enum Instruction: Sendable {
    case test(Int32)
    /// Goes on with the next instruction, and with the other one where that leads nowhere.
    case fork(Int32)
    /// The same where what comes next can only begin with a token that passes a test: where it fails, the other instruction is the only way.
    case forkIf(Int32, other: Int32)
    case jump(Int32)
    case open(Int32)
    case close(Int32)
    /// Runs what follows up to its `end`, reads nothing, and goes on at the other instruction.
    case ahead(Int32, wanted: Bool)
    /// Tests the token itself and reads nothing.
    case peek(Int32, wanted: Bool)
    case after(Int32, wanted: Bool)
    /// Reads what a scanner takes, where a token follows that can come next; the test is `anything` where any may.
    case scan(Int32, next: Int32)
    case end
  }

  /// No test.
  fileprivate static let anything: Int32 = -1

  private var instructions: [Instruction] = []
  private var tests: [TokenTest] = []
  private var sets = LexemeSets()
  private var scanners: [Scanner] = []

  /// A scanner with what is asked of it at every step, in one object.
  final class Scanner: Sendable {
    let identity: ObjectIdentifier?
    let isKept: Bool
    let end: @Sendable (Int, Tokens) -> Int?

    init(_ scanner: some TokenScanner) {
      identity = scanner.identity
      isKept = identity != nil
      end = { scanner.end(at: $0, in: $1) }
    }
  }

  // MARK: Compiling

  /// Appends a pattern; returns where it begins.
  mutating func compile(_ node: PatternNode, vocabulary: Vocabulary) -> Int {
    let entry = instructions.count
    emit(node, vocabulary)
    instructions.append(.end)
    testAfterScans(from: entry)
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
    case .ahead(.token(let token), let wanted): instructions.append(.peek(test(token, vocabulary), wanted: wanted))
    case .ahead(let step, let wanted): emit(ahead: step, wanted: wanted, vocabulary)
    case .after(let token, let wanted): instructions.append(.after(test(token, vocabulary), wanted: wanted))
    case .scan(let scanner): instructions.append(.scan(number(of: scanner), next: Self.anything))
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
      instructions[fork] = self.fork(at: fork)
    }
    for exit in exits { instructions[exit] = .jump(next) }
  }

  private mutating func emit(optional step: PatternNode, _ vocabulary: Vocabulary) {
    let fork = placeholder()
    emit(step, vocabulary)
    instructions[fork] = self.fork(at: fork)
  }

  private mutating func emit(repeated step: PatternNode, atLeast count: Int, _ vocabulary: Vocabulary) {
    for _ in 0..<count { emit(step, vocabulary) }
    let fork = placeholder()
    emit(step, vocabulary)
    instructions.append(.jump(Int32(fork)))
    instructions[fork] = self.fork(at: fork)
  }

  private mutating func emit(ahead step: PatternNode, wanted: Bool, _ vocabulary: Vocabulary) {
    let ahead = placeholder()
    emit(step, vocabulary)
    instructions.append(.end)
    instructions[ahead] = .ahead(next, wanted: wanted)
  }

  /// Gives each scan of a pattern the test of what can follow it: most expressions end a rule's way there.
  private mutating func testAfterScans(from entry: Int) {
    for address in entry..<instructions.count {
      guard case .scan(let number, _) = instructions[address], let test = firstTest(from: address + 1) else { continue }
      instructions[address] = .scan(number, next: test)
    }
  }

  /// A test of the first token read from an address on; `nil` where any may be read, or none.
  private mutating func firstTest(from address: Int) -> Int32? {
    var first: [Int32] = []
    guard collectFirst(from: address, &first), var test = first.first else { return nil }
    for other in first.dropFirst() where other != test {
      tests.append(tests[Int(test)].union(tests[Int(other)], &sets))
      test = Int32(tests.count - 1)
    }
    return test
  }

  /// The fork between what was emitted after it and what comes next.
  private mutating func fork(at address: Int) -> Instruction {
    guard let test = firstTest(from: address + 1) else { return .fork(next) }
    return .forkIf(test, other: next)
  }

  /// Collects the tests of the first token read from an address on; false where they are too many, or where something else can come first.
  private func collectFirst(from address: Int, _ first: inout [Int32]) -> Bool {
    var at = address
    while at < instructions.count, first.count < 12 {
      switch instructions[at] {
      case .test(let test):
        first.append(test)
        return true
      case .fork(let other), .forkIf(_, let other):
        guard collectFirst(from: at + 1, &first) else { return false }
        at = Int(other)
      case .jump(let target): at = Int(target)
      case .ahead(let next, _): at = Int(next)
      case .open, .close, .peek, .after: at += 1
      case .scan, .end: return false
      }
    }
    return false
  }

  private mutating func placeholder() -> Int {
    instructions.append(.end)
    return instructions.count - 1
  }

  // MARK: Running

  /// Where to go on when the way taken leads nowhere.
  struct Choice {
    let at: Int32
    let token: Int32
    let slots: Slots
  }

  /// Calls the body with the program made ready to run over tokens.
  @inline(__always)
  func withCode<Result>(over tokens: Tokens, _ body: (borrowing Code) -> Result) -> Result {
    instructions.withUnsafeBufferPointer { instructions in
      tests.withUnsafeBufferPointer { tests in
        sets.withWords { words in
          scanners.withUnsafeBufferPointer { scanners in
            tokens.withFacts { traits, lexemes in
              let facts = TokenFacts(tokens: tokens, traits: traits, lexemes: lexemes, sets: words)
              return body(Code(instructions: instructions, tests: tests, scanners: scanners, facts: facts))
            }
          }
        }
      }
    }
  }

  /// A program with the tokens that it runs over.
  struct Code: ~Copyable {
    private let instructions: UnsafeBufferPointer<Instruction>
    private let tests: UnsafeBufferPointer<TokenTest>
    private let scanners: UnsafeBufferPointer<Scanner>
    private let facts: TokenFacts

    fileprivate init(
      instructions: UnsafeBufferPointer<Instruction>, tests: UnsafeBufferPointer<TokenTest>, scanners: UnsafeBufferPointer<Scanner>,
      facts: consuming TokenFacts
    ) {
      (self.instructions, self.tests, self.scanners) = (instructions, tests, scanners)
      self.facts = facts
    }

    /// Runs the pattern that begins at `entry` from a token on; returns the token after the match.
    @inline(__always)
    func run(_ entry: Int, at first: Int, slots: inout Slots, memo: inout ScanMemo) -> Int? {
      var at = entry
      glance: while true {
        switch instructions[at] {
        case .open: at += 1
        case .forkIf(let test, let other):
          if accepts(test, first) { break glance }
          at = Int(other)
        case .test(let test):
          if !accepts(test, first) { return nil }
          break glance
        case .scan(let number, let next):
          let scanner = scanners[Int(number)]
          if scanner.isKept {
            guard let end = memo.end(of: number, at: first, scanner: scanner, in: facts.tokens), follows(next, end) else { return nil }
          }
          break glance
        default: break glance
        }
      }
      return run(from: entry, first, first: first, &slots, &memo)
    }

    private func run(from entry: Int, _ start: Int, first: Int, _ slots: inout Slots, _ memo: inout ScanMemo) -> Int? {
      let open = memo.choices.count
      var (at, token) = (entry, start)
      while true {
        var fits = true
        switch instructions[at] {
        case .test(let test):
          fits = accepts(test, token)
          (at, token) = (at + 1, token + 1)
        case .forkIf(let test, let other):
          if accepts(test, token) {
            memo.choices.push(Choice(at: other, token: Int32(truncatingIfNeeded: token), slots: slots))
            at += 1
          } else {
            at = Int(other)
          }
        case .fork(let other):
          memo.choices.push(Choice(at: other, token: Int32(truncatingIfNeeded: token), slots: slots))
          at += 1
        case .jump(let target): at = Int(target)
        case .open(let slot):
          slots.open(slot, at: token - first)
          at += 1
        case .close(let slot):
          slots.close(slot, at: token - first)
          at += 1
        case .ahead(let next, let wanted):
          var ignored = slots
          fits = (run(from: at + 1, token, first: first, &ignored, &memo) != nil) == wanted
          at = Int(next)
        case .peek(let test, let wanted):
          fits = accepts(test, token) == wanted
          at += 1
        case .after(let test, let wanted):
          fits = (token > 0 && accepts(test, token - 1)) == wanted
          at += 1
        case .scan(let number, let next):
          if let end = memo.end(of: number, at: token, scanner: scanners[Int(number)], in: facts.tokens) {
            fits = follows(next, end)
            (at, token) = (at + 1, end)
          } else {
            fits = false
          }
        case .end:
          if token - first <= Slots.reach {
            memo.choices.drop(to: open)
            return token
          }
          fits = false
        }
        if fits { continue }
        guard memo.choices.count > open else { return nil }
        let choice = memo.choices.pop()
        (at, token, slots) = (Int(choice.at), Int(choice.token), choice.slots)
      }
    }

    @inline(__always)
    private func accepts(_ test: Int32, _ token: Int) -> Bool { tests[Int(test)].accepts(token, in: facts) }

    /// Whether a token can come next after a scan.
    @inline(__always)
    private func follows(_ test: Int32, _ token: Int) -> Bool { test == Program.anything || accepts(test, token) }
  }
}

/// The choices open in a program, the last one first; what runs inside a pattern leaves those below its own alone.
struct ChoiceStack: ~Copyable {
  // Made with the first choice: most passes over a token meet none.
  private var storage: UnsafeMutablePointer<Program.Choice>?
  private var capacity = 0
  /// How many there are.
  private(set) var count = 0

  deinit { storage?.deallocate() }

  @inline(__always)
  mutating func push(_ choice: Program.Choice) {
    if count == capacity { grow() }
    storage.unsafelyUnwrapped[count] = choice
    count += 1
  }

  /// The last choice, taken; there must be one.
  @inline(__always)
  mutating func pop() -> Program.Choice {
    count -= 1
    return storage.unsafelyUnwrapped[count]
  }

  /// Drops the choices above the first `kept`.
  @inline(__always)
  mutating func drop(to kept: Int) { count = kept }

  private mutating func grow() {
    let wider = max(16, 2 * capacity)
    let larger = UnsafeMutablePointer<Program.Choice>.allocate(capacity: wider)
    if let storage {
      larger.moveInitialize(from: storage, count: count)
      storage.deallocate()
    }
    (storage, capacity) = (larger, wider)
  }
}

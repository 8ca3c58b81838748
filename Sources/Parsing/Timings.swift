/// A step that time is counted for; its raw value is its place among all steps.
public protocol TimedStep: CaseIterable, RawRepresentable, Sendable where RawValue == Int {}

/// Where the time of a run went, step by step.
public struct Timings<Step: TimedStep>: Sendable {
  private var spent: [Duration]
  private let clock = ContinuousClock()

  /// Nothing spent yet.
  public init() { spent = Array(repeating: .zero, count: Step.allCases.count) }

  /// The time spent in a step so far.
  public subscript(step: Step) -> Duration { spent[step.rawValue] }

  /// The time spent in all steps.
  public var total: Duration { spent.reduce(.zero, +) }

  /// Does work and adds its time to a step.
  public mutating func measure<Result, Failure: Error>(_ step: Step, _ work: () throws(Failure) -> Result) throws(Failure) -> Result {
    let start = clock.now
    defer { spent[step.rawValue] += start.duration(to: clock.now) }
    return try work()
  }

  /// Adds the times of another run.
  public mutating func add(_ other: Timings) {
    for index in spent.indices { spent[index] += other.spent[index] }
  }
}

extension Timings {
  /// The time of every step in whole microseconds, in the order of the steps: what one process tells another.
  public var microseconds: [Int] { spent.map { Int($0 / .microseconds(1)) } }

  /// What another process tells; `nil` where it knows other steps.
  public init?(microseconds: [Int]) {
    guard microseconds.count == Step.allCases.count else { return nil }
    spent = microseconds.map { .microseconds($0) }
  }
}

/// The steps of a parse, in the order in which they begin; recognition and resolution of a dimension count together.
public enum ParsingStep: Int, TimedStep {
  case tokens, contacts, references, dates, figures, places, header, officials, organisations, events
}

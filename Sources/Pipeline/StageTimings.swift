/// Where the time of a run went, by stage.
public struct StageTimings: Sendable {
  /// The stages in the order of the data flow.
  public enum Stage: String, CaseIterable, Sendable { case extraction, parsing, records, validation, summary, writing }

  private var spent: [Stage: Duration] = [:]
  private let clock = ContinuousClock()

  /// Nothing spent yet.
  public init() {}

  /// The time spent in a stage so far.
  public subscript(stage: Stage) -> Duration { spent[stage] ?? .zero }

  /// The time spent in all stages.
  public var total: Duration { spent.values.reduce(.zero, +) }

  /// Does work and adds its time to a stage.
  public mutating func measure<Result, Failure: Error>(_ stage: Stage, _ work: () throws(Failure) -> Result) throws(Failure) -> Result {
    let start = clock.now
    defer { spent[stage, default: .zero] += start.duration(to: clock.now) }
    return try work()
  }

  /// Adds the times of another run.
  public mutating func add(_ other: StageTimings) {
    for (stage, time) in other.spent { spent[stage, default: .zero] += time }
  }
}

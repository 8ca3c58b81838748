public import Parsing

/// The stages of a document, in the order of the data flow.
public enum Stage: Int, TimedStep { case extraction, parsing, records, validation, summary, writing }

/// Where the time of a document, or of many, went.
public struct StageTimings: Sendable {
  /// By stage.
  public var stages = Timings<Stage>()
  /// The time of the stage `parsing`, by dimension.
  public var dimensions = Timings<ParsingStep>()

  /// Nothing spent yet.
  public init() {}

  /// Adds the times of another document.
  public mutating func add(_ other: StageTimings) {
    stages.add(other.stages)
    dimensions.add(other.dimensions)
  }
}

extension StageTimings {
  /// All times in whole microseconds, the stages before the dimensions: what a worker tells.
  public var microseconds: [Int] { stages.microseconds + dimensions.microseconds }

  /// What a worker tells; `nil` where it is not of this program.
  public init?(microseconds: [Int]) {
    let count = Stage.allCases.count
    guard let stages = Timings<Stage>(microseconds: Array(microseconds.prefix(count))),
      let dimensions = Timings<ParsingStep>(microseconds: Array(microseconds.dropFirst(count)))
    else { return nil }
    (self.stages, self.dimensions) = (stages, dimensions)
  }
}

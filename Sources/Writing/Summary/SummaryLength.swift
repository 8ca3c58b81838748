/// How much a summary says.
public enum SummaryLength: String, Sendable, CaseIterable {
  /// The headline alone.
  case line
  /// What happens, the main figures, the people, what the checks found.
  case short
  /// Every event, date, figure, person and place that can be told in a sentence.
  case full

  /// How many items of one sort a sentence lists at most.
  var items: Int {
    switch self {
    case .line: 0
    case .short: 5
    case .full: 40
    }
  }

  /// How many people are named at most.
  var people: Int { self == .short ? 4 : items }

  /// How many events are told at most.
  var events: Int { self == .short ? 3 : items }
}

/// How much a summary says.
public enum SummaryLength: String, Sendable, CaseIterable {
  /// The headline alone.
  case line
  /// What happens, the main figures, the people, what the checks found.
  case short
  /// Every event, date, figure, person and place.
  case full

  /// How many items of one sort a sentence lists at most.
  var items: Int {
    switch self {
    case .line: 0
    case .short: 6
    case .full: 40
    }
  }
}

import Pipeline

extension StageTimings {
  /// One line a stage: milliseconds and the share of the whole.
  var report: String {
    let whole = max(total.milliseconds, .leastNonzeroMagnitude)
    return Stage.allCases.filter { self[$0] > .zero }
      .map { stage in
        let time = self[stage].milliseconds
        return "\(stage.rawValue.padded(to: 12)) \(fixed(time).padded(left: 10)) ms \(fixed(100 * time / whole).padded(left: 7)) %"
      }
      .joined(separator: "\n")
  }

  /// Two decimals.
  private func fixed(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}

extension Duration {
  fileprivate var milliseconds: Double { self / .milliseconds(1) }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
  fileprivate func padded(left width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}

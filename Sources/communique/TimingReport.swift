import ArgumentParser
import Parsing
import Pipeline

/// `--timings`
struct TimingOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(say("Dit où est passé le temps, étape par étape.", "Says where the time went, stage by stage.")))
  var timings = false
}

extension StageTimings {
  /// One line a stage, and below the parser's one line a dimension: milliseconds and the share of the whole.
  var report: String {
    let whole = stages.total
    return Stage.allCases.filter { stages[$0] > .zero }
      .flatMap { stage -> [String] in
        let line = line("\(stage)", stages[stage], of: whole)
        return stage == .parsing ? [line] + ParsingStep.allCases.map { self.line("  \($0)", dimensions[$0], of: whole) } : [line]
      }
      .joined(separator: "\n")
  }

  private func line(_ name: String, _ time: Duration, of whole: Duration) -> String {
    let share = 100 * (time / max(whole, .nanoseconds(1)))
    return "\(name.padded(to: 16)) \(fixed(time / .milliseconds(1)).padded(left: 10)) ms \(fixed(share).padded(left: 7)) %"
  }

  /// Two decimals.
  private func fixed(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
  fileprivate func padded(left width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}

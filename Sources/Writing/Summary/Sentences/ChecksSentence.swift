import Records

/// What the checks found: every doubt in full, or how many points were found right.
struct ChecksSentence: SentenceMaker {
  func sentences(_ facts: SummaryFacts) -> [SummarySentence] {
    let checks = facts.record.checks
    let doubts = checks.filter { $0.status != .ok }
    if doubts.isEmpty { return [SummarySentence(text: praise(checks.count), refs: ["checks"])] }
    let messages = doubts.map { ($0.message.last == "." ? String($0.message.dropLast()) : $0.message).uncapitalised }
    return [
      SummarySentence(
        text: "**À vérifier**\u{A0}: " + messages.joined(separator: "\u{202F}; ") + ".", refs: ["checks"] + doubts.flatMap(\.refs))
    ]
  }

  private func praise(_ count: Int) -> String {
    switch count {
    case 0: "Aucune vérification n’a pu être faite."
    case 1: "Vérifications\u{A0}: 1 point contrôlé, aucun écart."
    default: "Vérifications\u{A0}: \(count) points contrôlés, aucun écart."
    }
  }
}

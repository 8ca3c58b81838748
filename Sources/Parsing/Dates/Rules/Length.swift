import Language

/// Recognises «18 mois», «48 heures», «deux heures et demie», «une quinzaine de jours», «trois quarts d’heure».
struct Length: DurationRule {
  let id = "date.length"
  let pattern = DurationSteps.length

  func value(of match: borrowing Match) -> CalendarDuration? { DurationSteps.duration(of: match) }
}

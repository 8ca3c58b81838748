import Language

/// Recognises «midi», «minuit», «midi et demi», «midi trente».
struct Noon: ClockRule {
  let id = "date.noon"

  let pattern = Pattern {
    Token.word("midi", "minuit").without(.hyphened).captured(as: .hour)
    Pattern.any {
      ClockSteps.fraction
      Token.integer(1...59, digits: 2...2).apart().captured(as: .minute)
      Token.integer(2...59).requiring(.inWords).without(.indefinite).captured(as: .minute)
    }.optional()
  }

  func value(of match: borrowing Match) -> ClockTime? {
    guard let token = match.token(.hour), let hour = match.value(.hour, in: hours), !isName(token, match.tokens) else { return nil }
    var time = ClockSteps.time(hour == 24 ? 0 : hour, of: match)
    if hour == 24, time.minutes == 0 { time.isMidnight = true }
    return time
  }

  /// «le Midi», «Midi-Pyrénées», «après midi».
  private func isName(_ token: Int, _ tokens: Tokens) -> Bool {
    if tokens.has(token, .capital), !tokens.has(token, .allCaps), !tokens.has(token, .sentenceStart) { return true }
    return tokens.has(token + 1, .hyphened) && tokens.has(token + 1, .capital) || tokens.value(token - 1, in: other) != nil
  }

  private let hours = WordClass("noon or midnight", ["midi": 12, "minuit": 24])
  private let other = WordClass("word before the south or the afternoon", ["le", "du", "après", "ce"])
}

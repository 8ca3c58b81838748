import Language

/// Recognises «14:30» and «14:30:00», as a display shows it.
struct DigitalTime: ClockRule {
  let id = "date.digital-time"

  let pattern = Pattern {
    Token.integer(0...24, digits: 1...2).captured(as: .hour)
    Token.mark(.colon).glued()
    Token.integer(0...59, digits: 2...2).glued().captured(as: .minute)
    Pattern {
      Token.mark(.colon).glued()
      Token.integer(0...59, digits: 2...2).glued()
    }.optional()
    Pattern.notAhead(Token.mark(.colon).glued())
  }

  func value(of match: borrowing Match) -> ClockTime? {
    match.integer(.hour).map { ClockTime(hour: $0, minute: match.integer(.minute)) }
  }
}

import Language

/// Recognises «de 9h à 12h», «8h30-12h», «entre 17 h et 19 h», «de 8 à 18 heures», «13 h 00 – 13 h 05», «de 9 h à midi», «entre midi et deux».
struct ClockRange: DateRule {
  let id = "date.clock-range"
  let terms: DateTerms
  let pattern: Pattern

  init(_ terms: DateTerms) {
    self.terms = terms
    pattern = Self.hours(terms)
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    guard let times = Self.times(of: match, terms) else { return nil }
    return [DateItem(.interval(from: Moment(time: times.from), to: Moment(time: times.to)))]
  }

  /// From one time to another; the first may leave out «h».
  static func hours(_ terms: DateTerms) -> Pattern {
    let end = terms.hour.captured(as: .endOfHours)
    // «A» is how capitals print «à».
    let joint = Pattern.any {
      Token.word("à", "a")
      Token.mark(.dash, .hyphen, .slash, .arrow, .greater)
      Pattern {
        Token.word("jusqu")
        Token.word("à")
      }
    }
    return Pattern.any {
      Pattern {
        Token.word("entre")
        terms.hour.captured(as: .startOfHours)
        Token.word("et")
        end
        tail
      }
      Pattern {
        Token.word("de", "entre").optional()
        terms.hour.captured(as: .startOfHours)
        Pattern.any {
          Pattern {
            joint
            end
          }
          Pattern {
            Pattern.ahead(Token.number.hyphened())
            end
          }
        }
        tail
      }
      Pattern {
        Token.word("de", "entre")
        Token.integer(0...24, digits: 1...2).captured(as: .startOfHours)
        Token.word("à", "et", "a")
        end
        tail
      }
      Pattern {
        Token.word("entre")
        Token.word("midi").captured(as: .startOfHours)
        Token.word("et")
        Token.integer(1...2).requiring(.inWords).without(.indefinite).captured(as: .endOfHours)
        Token.word("heures").optional()
      }
    }
  }

  /// «sans interruption», «le lendemain», «du lendemain matin».
  private static let tail = Pattern.any {
    Pattern {
      Token.word("sans")
      Token.word("interruption")
    }
    Pattern {
      Token.word("le", "du")
      Token.word("lendemain").captured(as: .nextDay)
      Token.word("matin").optional()
    }
  }.optional()

  /// The two times that a match read.
  static func times(of match: borrowing Match, _ terms: DateTerms) -> (from: ClockTime, to: ClockTime)? {
    guard let start = match.token(.startOfHours), let end = match.token(.endOfHours),
      let first = terms.clockTime(at: start, of: match.tokens) ?? match.integer(.startOfHours).map({ ClockTime(hour: $0) })
    else { return nil }
    if let last = terms.clockTime(at: end, of: match.tokens) { return (first, last) }
    guard !Noun.follows(match.range.upperBound - 1, in: match.tokens) else { return nil }
    return match.integer(.endOfHours).map { (first, ClockTime(hour: 12 + $0)) }
  }
}

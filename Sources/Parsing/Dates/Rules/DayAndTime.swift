import Language

/// Recognises «vendredi 8 mars à 14h30», «le 4 mars 2020 à 21h00», «13h30 samedi 2 décembre», «demain, 17h», «samedi vers 23 h», «2024-03-08T14:30».
struct DayAndTime: DateRule {
  let id = "date.day-and-time"
  let terms: DateTerms
  let pattern: Pattern

  init(_ terms: DateTerms) {
    self.terms = terms
    pattern = Pattern.any {
      Pattern {
        terms.dated(.first)
        Self.clock(terms)
      }
      terms.timeFirst(.first)
      Pattern {
        Token.word("le")
        DateSteps.dayInDigits.captured(as: MomentSlots.first.date)
        Pattern.any {
          Pattern {
            Token.word("à")
            terms.hour.captured(as: MomentSlots.first.time)
          }
          Pattern {
            Token.word("au")
            Token.word("matin", "soir").captured(as: MomentSlots.first.dayPart)
          }
        }
      }
    }
  }

  /// What follows a day: «à 14h30», «, vers 9 h», «(18 h)», «T14:30».
  private static func clock(_ terms: DateTerms) -> Pattern {
    let hour = terms.hour.captured(as: MomentSlots.first.time)
    return Pattern.any {
      Pattern {
        Token.mark(.comma, .dash, .hyphen).optional()
        Token.word("à", "a", "dès").optional()
        Token.word("vers", "environ").captured(as: .dateWord).optional()
        hour
      }
      Pattern {
        Token.mark(.openParenthesis)
        Token.word("à").optional()
        hour
        Token.mark(.closeParenthesis)
      }
      Pattern {
        Token.word("t").glued()
        hour
        zone.optional()
      }
    }
  }

  /// «Z», «+02:00»: the value is the time on the clocks there.
  private static let zone = Pattern.any {
    Token.word("z").glued()
    Pattern {
      Pattern.any {
        Pattern {
          Token.mark(.plus).glued()
          Token.integer(0...14, digits: 2...2).glued()
        }
        Token.integer(0...14, digits: 2...2).hyphened()
      }
      Pattern {
        Token.mark(.colon).glued()
        Token.integer(0...59, digits: 2...2).glued()
      }.optional()
    }
  }

  /// Before a weekday after hours: «15 h 45 le vendredi» comes back every week.
  private static let article = WordClass("article", ["le": 0])

  func value(of match: borrowing Match) -> [DateItem]? {
    guard let moment = terms.moment(.first, of: match), moment.date != nil, moment.time != nil || match.has(MomentSlots.first.dayPart)
    else { return nil }
    guard moment.isOfDays || moment.time == nil else { return nil }
    if moment.isHabit, match.range(MomentSlots.first.date).map({ match.tokens.value($0.lowerBound - 1, in: Self.article) }) == 0 {
      return nil
    }
    return [DateItem(.moment(moment), modifier: match.has(.dateWord) ? .approximate : nil)]
  }
}

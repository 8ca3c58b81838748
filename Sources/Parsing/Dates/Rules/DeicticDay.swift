import Language

/// Recognises «aujourd’hui», «ce jour», «hier», «après-demain», «demain samedi», «ce matin», «cette nuit».
struct DeicticDay: CalendarRule {
  let id = "date.deictic-day"

  let pattern = Pattern.any {
    Pattern {
      Pattern.any {
        Pattern {
          Token.word("après").captured(as: .relation)
          Token.word("demain").captured(as: .day)
        }
        Pattern {
          Token.word("avant").captured(as: .relation)
          Token.word("hier").captured(as: .day)
        }
        Token.word("hier", "demain").captured(as: .day)
        Pattern {
          Token.word("aujourd").captured(as: .day)
          Token.word("hui")
        }
      }
      Pattern {
        Token.mark(.comma).optional()
        Token.word(in: DateWords.weekdays)
        Pattern.notAhead(DateSteps.numberOfDay)
      }.optional()
    }
    Pattern {
      Token.word("ce")
      Token.word("jour").captured(as: .day)
    }
    Pattern {
      Token.word("ce", "cet", "cette")
      Pattern.any {
        Token.word("matin", "soir", "midi", "matinée", "soirée", "nuit")
        DateSteps.afternoon
      }.captured(as: .dateWord)
    }
    Pattern {
      Token.word("nuit", "soirée").captured(as: .dateWord)
      Token.word("dernière", "passée").captured(as: .relation)
    }
    Pattern {
      Token.word("nuit").captured(as: .dateWord)
      Token.word("prochaine")
    }
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    if let part = match.range(.dateWord) { return partOfDay(part, of: match) }
    let day = match.value(.day, in: days) ?? 0
    return RelativeDayExpression(offset: match.has(.relation) ? day * 2 : day)
  }

  /// «ce soir»; «cette nuit» is the one to come, «la nuit dernière» the one from yesterday to today.
  private func partOfDay(_ words: Range<Int>, of match: borrowing Match) -> (any CalendarExpression)? {
    let part = DateSteps.partOfDay(in: words, of: match.tokens)
    if match.has(.relation) {
      return part == .night ? NightExpression(from: RelativeDayExpression(offset: -1)) : RelativeDayExpression(offset: -1, part: part)
    }
    return RelativeDayExpression(offset: 0, part: part)
  }

  private let days = WordClass("day from the issue date", ["hier": -1, "aujourd": 0, "jour": 0, "demain": 1])
}

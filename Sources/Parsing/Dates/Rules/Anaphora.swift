import Language

/// Recognises «la veille», «l’avant-veille», «le lendemain», «le surlendemain», «le même jour», «à cette date», «deux jours plus tard».
struct Anaphora: CalendarRule {
  let id = "date.anaphora"

  let pattern = Pattern.any {
    Pattern {
      Pattern.any {
        Pattern {
          Token.word("avant").captured(as: .relation)
          Token.word("veille").captured(as: .dateWord)
        }
        Token.word("veille", "lendemain", "surlendemain").captured(as: .dateWord)
      }
      Pattern {
        Token.word("au").optional()
        Token.word("matin", "soir").captured(as: .dateUnit)
      }.optional()
      Pattern.notAhead(Token.word("de", "du", "d", "des"))
    }
    Pattern {
      Token.word("même").captured(as: .day)
      Token.word("jour")
    }
    Pattern {
      Token.word("jour").captured(as: .day)
      Token.word("même")
    }
    Pattern {
      Token.word("jour")
      Token.word("précédent", "suivant").captured(as: .dateWord)
    }
    Pattern {
      Pattern.after(Token.word("à"))
      Token.word("cette").captured(as: .day)
      Token.word("même").optional()
      Token.word("date")
    }
    Pattern {
      DurationSteps.length
      Pattern.any {
        Pattern {
          Token.word("plus").captured(as: .relation)
          Token.word("tard", "tôt").captured(as: .relation)
          Pattern.notAhead(Token.word("que", "qu"))
        }
        Token.word("auparavant").captured(as: .relation)
        Pattern {
          Token.word("avant", "après").captured(as: .relation)
          Pattern.notAhead(afterwards)
        }
      }
    }
  }

  /// What the offset is counted from, where it is said: that is an ``AnchoredOffset``.
  private static let afterwards = Pattern.any {
    Token.word(
      "le", "la", "les", "l", "un", "une", "son", "sa", "leur", "de", "du", "des", "d", "ce", "cette", "que", "qu", "noël", "cet", "ces",
      "chaque", "toute", "tout")
    Token.number
    Token.word(in: DateWords.weekdays)
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    if let days = match.value(.dateWord, in: Self.days) {
      guard !match.leadsToNoun, !isIdiom(match.range.lowerBound, in: match.tokens) else { return nil }
      guard match.has(.dateUnit) || !Noun.follows(match.range.upperBound - 1, in: match.tokens) else { return nil }
      let part = match.range(.dateUnit).flatMap { DateSteps.partOfDay(in: $0, of: match.tokens) }
      let count = abs(days) + (match.has(.relation) ? 1 : 0)
      return OffsetExpression(duration: CalendarDuration(count, .day), sign: days < 0 ? -1 : 1, anchor: .previousDate, part: part)
    }
    if match.has(.day) { return SameDayExpression() }
    guard let duration = DurationSteps.duration(of: match), let sign = match.value(.relation, in: Self.signs),
      duration.years < Self.generation || match.value(.relation, in: Self.bare) == nil
    else { return nil }
    let isCounted = match.value(.relation, in: Self.bare) != nil || !duration.isOfDate
    return OffsetExpression(duration: duration, sign: sign, anchor: .previousDate, isCountedFromText: isCounted)
  }

  /// «cellule de veille», «en veille», «du jour au lendemain».
  private func isIdiom(_ first: Int, in tokens: Tokens) -> Bool {
    tokens.value(first - 1, in: Self.prepositions) != nil
      || tokens.value(first - 2, in: Self.fromDay) != nil && tokens.value(first - 1, in: Self.toDay) != nil
  }

  private static let prepositions = WordClass("preposition", ["de", "en", "sans"])
  private static let fromDay = WordClass("day", ["jour"])
  private static let toDay = WordClass("to", ["au"])
  private static let days = WordClass(
    "day from the one before", ["veille": -1, "précédent": -1, "lendemain": 1, "suivant": 1, "surlendemain": 2])
  /// «Verdun, 100 ans après» is a title.
  private static let generation = 15
  private static let bare = WordClass("before or after", ["avant", "après"])
  private static let signs = WordClass("earlier or later", ["tard": 1, "tôt": -1, "auparavant": -1, "avant": -1, "après": 1])
}

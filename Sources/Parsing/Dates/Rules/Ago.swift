import Language

/// Recognises «il y a trois ans», «dans deux mois», «voici dix jours», «voilà un an»: a length of time as the day it leads to.
///
/// «il y a une heure» stays a length, for a release has no hour of its own.
struct Ago: CalendarRule {
  let id = "date.ago"

  let pattern = Pattern.any {
    Pattern {
      Pattern.any {
        Pattern {
          Token.word("il")
          Token.word("y")
          Token.word("a")
        }
        Token.word("voici", "voilà")
      }.captured(as: .dateWord)
      Self.about.repeated()
      DurationSteps.length
    }
    Pattern {
      Token.word("dans")
      Self.about.repeated()
      DurationSteps.length
    }
  }

  /// «environ», «un peu plus de», «tout juste», «à peine», «bientôt».
  private static let about = Pattern.any {
    Token.word(
      "environ", "près", "de", "d", "plus", "moins", "presque", "maintenant", "bientôt", "déjà", "exactement", "cela",
      "quasiment", "seulement")
    Pattern {
      Token.number.requiring(.indefinite)
      Token.word("peu")
    }
    Pattern {
      Token.word("tout")
      Token.word("juste")
    }
    Pattern {
      Token.word("à")
      Token.word("peine")
    }
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    guard let duration = DurationSteps.duration(of: match), duration.isOfDays else { return nil }
    if !match.has(.dateWord), match.tokens.value(match.range.upperBound, in: Self.before) != nil { return nil }
    return OffsetExpression(duration: duration, sign: match.has(.dateWord) ? -1 : 1)
  }

  /// «dans trois communes», «dans un mois de …»: what goes on is no date.
  private static let before = WordClass("word that makes a length", ["de", "d", "après", "suivant", "avant", "précédant"])
}

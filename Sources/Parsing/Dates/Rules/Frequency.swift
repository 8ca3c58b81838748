import Language

/// Recognises «chaque jour», «tous les ans», «toutes les 20 minutes», «tous les deux ans», «chaque matin», «une semaine sur deux», «les jours ouvrés», «tous les 14 juillet», «quotidiennement», «toute l’année, sauf …».
struct Frequency: DateRule {
  let id = "date.frequency"

  let pattern = Pattern.any {
    Pattern {
      Token.word("chaque")
      Pattern.any {
        Pattern {
          Token.word(in: DateWords.units).captured(as: .dateUnit)
          narrowed
        }
        weekend
        partOfDay
        dayOfYear
        partOfHour
        Token.word("été", "hiver", "printemps", "automne").captured(as: .month)
      }
    }
    Pattern {
      Token.word("tous", "toutes")
      Token.word("les")
      Token.integer(2...100).captured(as: .dateCount).optional()
      Pattern.any {
        Pattern {
          Token.word(in: DateWords.units).captured(as: .dateUnit)
          narrowed
        }
        Token.word("matins", "midis", "soirs", "nuits").captured(as: .dateWord)
        Token.word("étés", "hivers", "printemps", "automnes").captured(as: .month)
        weekend
        dayOfYear
        partOfHour
      }
    }
    Pattern {
      Token.word("les")
      Pattern.any {
        weekend
        Pattern {
          Token.word("jours").captured(as: .dateUnit)
          working
        }
      }
    }
    Pattern {
      Token.word("le")
      weekend
      Pattern.ahead(
        Pattern.any {
          openingHours
          Token.word("seulement", "uniquement")
        })
    }
    Pattern {
      Pattern.after(Token.word("h", "heures", "midi", "minuit"))
      Token.word("le")
      weekend
      Pattern.notAhead(Token.word("du", "des", "de", "prochain", "dernier", "suivant", "prolongé"))
    }
    Pattern {
      Pattern.after(Token.word(in: besides))
      Pattern {
        Token.word("le", "les").optional()
        weekend
        Pattern.notAhead(Token.word("du", "des", "de", "pascal", "prochain", "dernier", "suivant", "prolongé"))
      }
    }
    Pattern {
      Token.integer(1...1).requiring(.indefinite)
      Pattern.any {
        Token.word(in: DateWords.units).captured(as: .dateUnit)
        weekend
      }
      Token.word("sur")
      Token.integer(2...4).captured(as: .dateCount)
    }
    Token.word(in: adverbs).captured(as: .relation)
    Pattern {
      Token.word("toute")
      Token.word("l")
      Token.word("année").captured(as: .dateWord)
      Pattern.ahead(
        Pattern {
          Token.mark(.comma, .openParenthesis).optional()
          Token.word("sauf", "hors", "hormis", "excepté")
        })
    }
  }

  /// «week-end», «week-ends».
  private static let weekend = Pattern.any {
    Pattern {
      Token.word("week")
      Token.word("end", "ends")
    }
    Token.word("weekend", "weekends")
  }.captured(as: .day)

  /// «de 14 h», «: 10 h» after «le week-end».
  private static let openingHours = Pattern {
    Pattern.any {
      Token.word("de")
      Token.mark(.colon, .comma)
    }.optional()
    Token.integer(0...24, digits: 1...2)
    Token.word("h", "heures")
  }

  /// What makes «le week-end» a habit: «sauf le week-end», «hors week-end», «fermé le week-end», «y compris le week-end».
  private static let besides = WordClass(
    "word before days that come back",
    [
      "sauf", "hors", "hormis", "excepté", "fermé", "fermée", "fermés", "fermées", "ouvert", "ouverte", "ouverts", "ouvertes", "même",
      "compris",
    ])

  /// «tous les 14 juillet».
  private static let dayOfYear = Pattern {
    DateSteps.dayNumber.captured(as: .hour)
    Token.word(in: DateWords.months).captured(as: .minute)
    Pattern.notAhead(DateSteps.year)
  }

  /// «quart d’heure», «demi-heures».
  private static let partOfHour = Pattern {
    Token.word(in: minutes).captured(as: .quarters)
    Token.word("d").optional()
    Token.word("heure", "heures")
  }
  private static let minutes = WordClass("part of an hour, in minutes", ["quart": 15, "quarts": 15, "demi": 30])

  /// «ouvrables», «ouvrés».
  private static let working = Token.word("ouvrable", "ouvrables", "ouvré", "ouvrés").captured(as: .halfUnit)

  /// What narrows «chaque jour» or «tous les ans»: «ouvrable», «en juin», «, le 8 mai».
  private static let narrowed = Pattern.any {
    working
    Pattern {
      Pattern.after(Token.word("an", "ans", "année"))
      Token.mark(.comma).optional()
      Token.word("le")
      dayOfYear
    }
    Pattern {
      Token.word("en", "au")
      Pattern {
        Token.word("mois")
        Token.word("de", "d")
      }.optional()
      Token.word(in: DateWords.months).captured(as: .minute)
      Pattern.notAhead(DateSteps.year)
    }
  }.optional()

  private static let partOfDay = Token.word("matin", "soir", "nuit", "soirée").captured(as: .dateWord)

  func value(of match: borrowing Match) -> [DateItem]? {
    if match.has(.dateWord) { return [DateItem(.recurrence(.daily))] }
    if match.has(.month) { return [DateItem(.recurrence(.every(1, .year)))] }
    if match.has(.day) { return [DateItem(.recurrence(.weekly([6, 7], every: match.integer(.dateCount) ?? 1)))] }
    if let minutes = match.value(.quarters, in: Self.minutes) { return [DateItem(.recurrence(.every(minutes, .minute)))] }
    if let day = match.integer(.hour), let month = match.month(.minute) {
      return [DateItem(.recurrence(Recurrence(frequency: "YEARLY", months: [month], monthDays: [day])))]
    }
    guard let number = match.value(.dateUnit, in: DateWords.units) ?? match.value(.relation, in: Self.adverbs),
      let unit = CalendarUnit(rawValue: number)
    else { return nil }
    if let month = match.month(.minute) {
      return unit == .year ? [DateItem(.recurrence(Recurrence(frequency: "YEARLY", months: [month])))] : nil
    }
    if let lastDay = match.value(.halfUnit, in: Self.lastDays) {
      return unit == .day && !match.has(.dateCount) ? [DateItem(.recurrence(.weekly(Array(1...lastDay))))] : nil
    }
    return [DateItem(.recurrence(.every(match.integer(.dateCount) ?? 1, unit)))]
  }

  private static let lastDays = WordClass(
    "last day of the week on which one works", ["ouvrable": 6, "ouvrables": 6, "ouvré": 5, "ouvrés": 5])
  private static let adverbs = WordClass(
    "how often", ["quotidiennement": 3, "hebdomadairement": 4, "mensuellement": 5, "trimestriellement": 6, "annuellement": 8])
}

import Language

/// The steps that date patterns share.
enum DateSteps {
  /// «27», «1er», «vingt-sept».
  static let dayNumber = Pattern.any {
    Token.integer(1...31, digits: 1...2)
    Token.integer(2...31).requiring(.inWords).without(.indefinite)
    Token.ordinal(1...1)
  }

  /// «27», «1er»: where no month is near, «le premier» and «les deux» are no days.
  static let dayInDigits = Pattern.any {
    Token.integer(1...31, digits: 1...2)
    Token.ordinal(1...1).without(.inWords)
  }

  /// A day's number with neither a month before nor a noun or unit after it; in words only before «au»: «du premier au dix mai».
  static let bareDay = Pattern {
    Pattern.any {
      dayInDigits
      Pattern {
        dayNumber
        Pattern.ahead(Token.word("au"))
      }
    }
    Pattern.notAhead(afterQuantity)
  }

  /// A day's number that belongs to the weekday before it: «mardi 5», «mardi 5/3», but not «mardi 9 h».
  static let numberOfDay = Pattern {
    dayNumber
    Pattern.notAhead(Token.word("h", "heures", "heure"))
    Pattern.notAhead(Token.mark(.colon).glued())
  }

  /// «pour cent», «sur dix».
  private static let outOf = Pattern.any {
    Pattern {
      Token.word("pour")
      Token.integer(100...1_000_000)
    }
    Pattern {
      Token.word("sur")
      Token.number.without(.indefinite)
    }
  }

  /// What tells that the number before is no day: a unit, a percent sign, a decimal, another number.
  static let afterQuantity = Pattern.any {
    outOf
    Token.mark(.percent, .euro, .degree, .perMille, .slash, .plus, .times)
    Token.number
    Token.word("h", "heures", "heure", "ans", "mois", "jours", "semaines", "minutes", "millions", "milliers", "milliards")
    Token.anyWord.requiring(.glued)
    Token.anyWord.hyphened()
  }

  /// What tells that a number of four digits is no year.
  static let afterYear = Pattern.any {
    outOf
    Token.mark(.percent, .euro, .degree, .perMille, .plus, .times)
    Pattern {
      Token.mark(.slash).glued()
      Token.number.glued()
    }
    Token.number.hyphened()
    Token.word(
      "h", "ans", "euros", "km", "m", "ha", "kg", "mw", "kw", "m²", "m³", "mm", "cm", "hab", "millions", "k", "md", "mètres", "kwh",
      "mwh", "gwh")
    Token.anyWord.requiring(.glued)
  }

  /// «novembre», «nov.», «sept».
  static let month = Pattern.any {
    Token.word(in: DateWords.months)
    Pattern {
      Token.word(in: DateWords.shortMonths)
      Token.mark(.stop).glued().optional()
    }
  }

  /// A year in four digits, or in words.
  static let year = Pattern.any {
    Token.integer(1000...2199, digits: 4...4)
    Token.integer(1000...2199).requiring(.inWords)
  }

  /// «24», «45» after a month, where nothing follows that it could count: «18 nov. 24», «8 mai 45 : cérémonie», but «le 8 mai 45 élèves».
  static let shortYear = Pattern {
    Token.integer(0...99, digits: 2...2).apart()
    Pattern.any {
      Pattern.notAhead(counted)
      Pattern.ahead(
        Pattern.any {
          Token.anyWord.requiring([.lineStart, .capital])
          Token.word("a", "ont", "avait", "avaient", "est", "sera", "seront", "au", "inclus", "compris")
          Pattern {
            Token.word("à")
            Pattern.any {
              Token.word(in: DateWords.months)
              Pattern {
                Token.number
                Token.word("h", "heures")
              }
            }
          }
          Pattern {
            Token.word("et", "ou")
            Token.word("le", "du")
          }
        })
    }
  }

  /// What a number before counts or belongs to: a noun, a unit, another number.
  private static let counted = Pattern.any {
    Token.anyWord
    Token.number
    Token.ordinal
    Token.mark(.percent, .euro, .degree, .perMille, .plus, .times, .slash)
    Pattern {
      Token.mark(.dash, .hyphen, .ampersand)
      Token.number
    }
    Pattern {
      Token.mark(.comma)
      Token.number
      Pattern.any {
        Token.mark(.comma, .stop)
        Token.word("et", "ou", "à")
      }
    }
    Pattern {
      Token.mark(.colon).glued()
      Token.number.glued()
    }
    Pattern {
      Token.mark(.openParenthesis)
      Token.word("dont", "soit")
    }
  }

  /// «de l’année dernière», «de cette année» after a day or month.
  static let relativeYear = Pattern {
    Token.word("de")
    Pattern.any {
      Pattern {
        Token.word("l")
        Token.word("année", "an")
        Token.word("dernier", "dernière", "passé", "passée", "prochain", "prochaine").captured(as: .relativeYear)
      }
      Pattern {
        Token.word("cette").captured(as: .relativeYear)
        Token.word("année")
      }
    }
  }

  /// «lundi», or «lun.» before a day's number.
  static let weekday = Pattern.any {
    Token.word(in: DateWords.weekdays)
    Pattern {
      Token.word(in: DateWords.shortWeekdays)
      Token.mark(.stop).glued().optional()
    }
  }

  /// «prendra fin vendredi», «mettre fin».
  private static let ending = WordClass(
    "word before an end that is no part of a period",
    ["prendre", "prend", "prennent", "prendra", "prendront", "pris", "prenait", "prenant", "mettre", "met", "mettra", "mettant", "mis"])

  /// «début», «à la fin du mois de», «les premiers jours de», «mi-», «courant».
  static let periodPart = Pattern {
    Pattern.any {
      Pattern {
        Pattern.notAfter(Token.word(in: ending))
        Token.word("début", "milieu", "fin", "courant")
        Pattern {
          Token.word("du", "de", "d", "des")
          Token.word("la", "l").optional()
        }.optional()
      }
      Token.word("mi")
      Pattern {
        Token.word("premiers", "derniers")
        Token.word("jours")
        Token.word("du", "de", "d")
      }
      Pattern {
        Pattern.notAfter(Token.word("de"))
        Token.word("mi").optional()
        Pattern.any {
          Token.word("matin", "matinée", "soir", "soirée", "nuit")
          afternoon
          Pattern {
            Pattern.after(Token.word("mi"))
            Token.word("journée")
          }
        }
        Token.word("du", "de", "d")
      }
    }
    Pattern {
      Token.word("mois")
      Token.word("de", "d")
    }.optional()
  }

  /// «matin», «au soir», «dans la nuit», «après-midi», «(matin)» after a date.
  static let dayPart = Pattern.any {
    plainDayPart
    Pattern {
      Token.mark(.openParenthesis)
      Pattern.any {
        Token.word("matin", "matinée", "soir", "soirée", "nuit")
        afternoon
      }
      Token.mark(.closeParenthesis)
    }
  }

  private static let plainDayPart = Pattern {
    Pattern {
      Token.mark(.comma).optional()
      Token.word("à", "au", "le", "dans", "en")
      Token.word("le", "la", "l", "tout").optional()
      Token.word("fin", "début", "milieu", "courant", "cours", "petit", "mi").optional()
      Token.word("de", "d").optional()
      Token.word("la", "l").optional()
    }.optional()
    Pattern.any {
      Token.word("matin", "matinée", "soir", "soirée", "nuit")
      afternoon
      Pattern {
        Pattern.after(Token.word("de", "mi"))
        Token.word("journée")
      }
    }
  }

  /// «après-midi», hyphen or not.
  static let afternoon = Pattern {
    Token.word("après")
    Token.word("midi")
  }

  /// What part of a month or year a prefix says: `nil` for «courant».
  static func partOfPeriod(in range: Range<Int>, of tokens: Tokens) -> DateModifier? {
    range.lazy.compactMap { tokens.value($0, in: periodParts) }.first.flatMap { [.start, .mid, .end][$0] }
  }

  /// What part of a month, year or day a prefix says.
  static func part(in range: Range<Int>, of tokens: Tokens) -> DateModifier? {
    partOfPeriod(in: range, of: tokens) ?? partOfDay(in: range, of: tokens)
  }

  /// What part of the day the words say.
  static func partOfDay(in range: Range<Int>, of tokens: Tokens) -> DateModifier? {
    if let part = range.lazy.compactMap({ tokens.value($0, in: dayParts) }).first { return [.morning, .afternoon, .evening, .night][part] }
    guard range.contains(where: { tokens.value($0, in: wholeDay) != nil }) else { return nil }
    return partOfPeriod(in: range, of: tokens).map { $0 == .end ? .evening : $0 == .start ? .morning : $0 }
  }

  private static let periodParts = WordClass(
    "part of a period", ["début": 0, "premiers": 0, "mi": 1, "milieu": 1, "fin": 2, "derniers": 2])
  private static let wholeDay = WordClass("whole day", ["journée"])
  private static let dayParts = WordClass(
    "part of the day",
    ["matin": 0, "matinée": 0, "midi": 1, "soir": 2, "soirée": 2, "nuit": 3])
}

extension Match {
  /// The month that a slot names, in full or cut short.
  func month(_ slot: Slot) -> Int? { value(slot, in: DateWords.months) ?? value(slot, in: DateWords.shortMonths) }

  /// The year that a slot holds, in four digits or two: «45» is 1945, «24» is 2024.
  func year(_ slot: Slot) -> Int? { integer(slot).map { $0 >= 100 ? $0 : $0 < 40 ? 2000 + $0 : 1900 + $0 } }

  /// Whether the last word is «suivant» or «précédant» before what is counted from: «le mois suivant la clôture».
  var leadsToNoun: Bool {
    tokens.value(range.upperBound - 1, in: DateWords.beside) != nil && tokens.value(range.upperBound, in: DateWords.determiners) != nil
  }

  /// How many years after that of the issue date, where `DateSteps.relativeYear` says so.
  var yearOffset: Int? { has(.relativeYear) ? value(.relativeYear, in: DateWords.relations) ?? 0 : nil }

  /// The day of the week that a slot names.
  func weekday(_ slot: Slot) -> Int? {
    value(slot, in: DateWords.weekdays) ?? value(slot, in: DateWords.shortWeekdays) ?? value(slot, in: DateWords.pluralWeekdays)
  }
}

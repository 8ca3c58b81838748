import Language

/// Recognises «Noël 2023», «la Toussaint», «lundi de Pâques 2024», «jeudi de l’Ascension (9 mai)», «le Nouvel An».
struct NamedHoliday: CalendarRule {
  let id = "date.holiday"

  let pattern = Pattern {
    Pattern {
      Token.word(in: DateWords.weekdays)
      Token.word("de", "du").optional()
      Token.word("l", "la").optional()
    }.captured(as: .weekday).optional()
    Pattern {
      Token.word("jour", "fête", "veille")
      Token.word("de", "du")
      Token.word("l", "la").optional()
    }.captured(as: .dateWord).optional()
    Pattern.any {
      Token.word(in: Self.names)
      Pattern {
        Token.word("nouvel")
        Token.word("an")
      }
      Pattern {
        Token.word("mercredi")
        Token.word("des")
        Token.word("cendres")
      }
      Pattern {
        Token.word("mardi")
        Token.word("gras")
      }
      Pattern {
        Token.word("saint")
        Token.word("sylvestre", "jean", "valentin")
      }
      Pattern {
        Token.word("vendredi")
        Token.word("saint")
      }
    }.captured(as: .day)
    Pattern.any {
      DateSteps.year.captured(as: .year)
      Pattern {
        Token.mark(.openParenthesis).optional()
        DateSteps.dayNumber.captured(as: .dateCount)
        DateSteps.month.captured(as: .month)
        DateSteps.year.captured(as: .year).optional()
        Token.mark(.closeParenthesis).optional()
      }
      Token.word("dernier", "prochain", "dernière", "prochaine").captured(as: .relation)
    }.optional()
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    if let day = match.integer(.dateCount), let month = match.month(.month) {
      return DayExpression(day: day, month: month, year: match.integer(.year), weekday: match.weekday(.weekday))
    }
    guard let name = match.token(.day), isFeast(name, match), let feast = feast(match) else { return nil }
    return HolidayExpression(
      feast: feast, shift: match.value(.dateWord, in: Self.eve) ?? 0, year: match.integer(.year),
      relation: match.value(.relation, in: DateWords.relations))
  }

  /// Capitals mark the feast, except in short queries: «noel», «pâques»; «saint-jean» has a hyphen.
  private func isFeast(_ name: Int, _ match: borrowing Match) -> Bool {
    if match.tokens.value(name, in: Self.saints) != nil {
      return match.tokens.has(name + 1, .hyphened) && match.tokens.isFree(after: name + 1)
    }
    return match.tokens.isFree(after: name) && !match.tokens.has(name, .hyphened)
  }

  private func feast(_ match: borrowing Match) -> Holiday? {
    guard let range = match.range(.day) else { return nil }
    let last = range.upperBound - 1
    guard let holiday = Self.feasts.first(where: { match.tokens.value(last, in: $0.word) != nil })?.feast else { return nil }
    guard match.weekday(.weekday) == 1 else { return holiday }
    return holiday == .easterSunday ? .easterMonday : holiday == .whitSunday ? .whitMonday : holiday
  }

  private static let names = WordClass(
    "feast in one word",
    [
      "noël": 0, "pâques": 0, "toussaint": 0, "ascension": 0, "pentecôte": 0, "assomption": 0, "épiphanie": 0, "chandeleur": 0,
      "rameaux": 0,
    ])
  private static let saints = WordClass("saint", ["saint": 0])
  private static let eve = WordClass("eve", ["veille": -1])
  private static let feasts: [(word: WordClass, feast: Holiday)] = [
    (WordClass("New Year", ["an"]), .newYear), (WordClass("Easter", ["pâques"]), .easterSunday),
    (WordClass("Ascension", ["ascension"]), .ascension), (WordClass("Whitsun", ["pentecôte"]), .whitSunday),
    (WordClass("Assumption", ["assomption"]), .assumption), (WordClass("All Saints", ["toussaint"]), .allSaints),
    (WordClass("Christmas", ["noël"]), .christmas), (WordClass("Epiphany", ["épiphanie"]), .epiphany),
    (WordClass("Candlemas", ["chandeleur"]), .candlemas), (WordClass("Shrove Tuesday", ["gras"]), .shroveTuesday),
    (WordClass("Ash Wednesday", ["cendres"]), .ashWednesday), (WordClass("Palm Sunday", ["rameaux"]), .palmSunday),
    (WordClass("Saint John", ["jean"]), .saintJohn), (WordClass("New Year’s Eve", ["sylvestre"]), .newYearsEve),
    (WordClass("Valentine", ["valentin"]), .valentine), (WordClass("Good Friday", ["saint"]), .goodFriday),
  ]
}

extension Tokens {
  /// Whether nothing is joined to a token by a hyphen.
  func isFree(after token: Int) -> Bool { !has(token + 1, .hyphened) }
}

import Language

/// Recognises «le 10», «le 12 et les 17 et 18», «celle du 19», «le soir du 17» in a sentence that names a month: «en septembre, le 10 à Corbigny, le 12 à Lormes», «le 3 à Vic, le 10 mai à Gourdon»; and «reporté au 27», «la réunion du 15», «se réunira le 18» in any.
///
/// Only where the number counts nothing: a mark, a preposition or a verb follows it.
struct BareDay: DateRule {
  let id = "date.bare-day"

  let pattern = Pattern {
    Pattern.any {
      Token.word("le", "les", "au")
      Pattern {
        Pattern.after(Token.word("celle", "celui", "celles", "ceux", "matin", "matinée", "midi", "soir", "soirée"))
        Token.word("du")
      }
      Pattern {
        Pattern.after(Token.word(in: Self.meetings))
        Token.word("du").captured(as: .relation)
      }
    }.captured(as: .dateWord)
    DateSteps.dayInDigits.captured(as: .day)
    Pattern {
      Token.word("et", "ou")
      DateSteps.dayInDigits.captured(as: .month)
    }.optional()
    Pattern.any {
      Pattern.ahead(
        Pattern.any {
          Token(required: .mark)
          Token.word(
            "à", "au", "aux", "en", "dans", "et", "ou", "pour", "sur", "avec", "place", "salle", "puis", "chez", "est", "sera",
            "a", "était", "avait", "aura", "s", "n", "ne", "se")
        })
      Pattern.notAhead(
        Pattern.any {
          Token.anyWord
          Token.number
          Token.ordinal
        })
    }
    Pattern.notAhead(Token.mark(.percent, .euro, .degree, .slash, .plus, .perMille))
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    let isNamed = namesMonth(before: match.range, in: match.tokens)
    guard let first = match.integer(.day), let token = match.token(.day) else { return nil }
    let month = isNamed ? nil : month(of: first, endingAt: match.range.upperBound, in: match.tokens)
    let isMoved = match.tokens.value(match.range.lowerBound - 1, in: DateWords.moved) != nil
    guard isNamed || month != nil || isMoved || match.has(.relation) || takesPlace(before: match.range.lowerBound, in: match.tokens),
      isMoved || match.value(.dateWord, in: Self.towards) == nil
    else {
      return nil
    }
    let article = match.range.lowerBound
    func moment(_ number: Int) -> Moment {
      var day = DayExpression(day: number, month: month)
      day.isOwnSentence = !isNamed
      return Moment(date: day, part: DateSteps.partOfDay(in: article - 1..<article, of: match.tokens))
    }
    let day = moment(first)
    guard let second = match.integer(.month), let other = match.token(.month) else {
      return [DateItem(.moment(day), range: token..<token + 1)]
    }
    let last = moment(second)
    if second == first + 1 { return [DateItem(.interval(from: day, to: last), range: match.range.lowerBound..<other + 1)] }
    return [DateItem(.moment(day), range: token..<token + 1), DateItem(.moment(last), range: other..<other + 1)]
  }

  /// Whether a verb says that something will take place: «se réunira de nouveau le 18».
  private func takesPlace(before token: Int, in tokens: Tokens) -> Bool {
    var position = token - 1
    while position >= 0, token - position <= Self.gap, !tokens.has(position, .cellEnd) {
      if tokens.value(position, in: Self.events) != nil { return true }
      if tokens.has(position, .sentenceStart) { return false }
      position -= 1
    }
    return false
  }

  private static let events = WordClass(
    "will take place",
    [
      "réunira", "réuniront", "tiendra", "tiendront", "déroulera", "dérouleront", "débutera", "débuteront", "commencera", "commenceront",
      "reprendra", "reprendront", "rouvrira", "rouvriront", "interviendra", "interviendront", "reviendra", "reviendront", "présidera",
    ])

  /// Whether a month stands before in the sentence; before a line «le 3 : Massat», above it.
  private func namesMonth(before range: Range<Int>, in tokens: Tokens) -> Bool {
    let isEntry = tokens.has(range.lowerBound, .sentenceStart) && tokens.isMark(range.upperBound, .colon, .dash, .hyphen)
    var position = range.lowerBound
    while position >= 0, position > range.lowerBound - Self.reach, isEntry || !tokens.has(position, .cellEnd) {
      if tokens.value(position, in: DateWords.months) != nil { return true }
      if tokens.has(position, .sentenceStart), !isEntry { return false }
      position -= 1
    }
    return false
  }

  /// The month of the day that follows, or where that comes earlier in the month the one before: «le 3 à Vic, le 10 mai à Gourdon», «le 24, puis le 7 juin».
  private func month(of day: Int, endingAt end: Int, in tokens: Tokens) -> Int? {
    var (token, limit) = (end, end + Self.gap)
    while token < min(limit, tokens.count), !tokens.has(token, .cellEnd), !tokens.has(token, .sentenceStart) {
      if tokens.has(token, .dayNumber), tokens.value(token - 1, in: Self.article) != nil {
        if let month = tokens.value(token + 1, in: DateWords.months) {
          let isLater = tokens.numbers[token].integer.map { $0 > day } == true
          return isLater ? month : (month + 10) % 12 + 1
        }
        limit = token + Self.gap
      }
      token += 1
    }
    return nil
  }

  /// How many tokens may part two days of one month.
  private static let gap = 8
  private static let article = WordClass("word before a day", ["le", "les", "du", "au"])
  private static let reach = 60
  /// «la réunion du 15», «le scrutin du 9»: what takes place on a day.
  private static let meetings = WordClass(
    "what takes place on a day",
    [
      "réunion", "séance", "audience", "commission", "conseil", "assemblée", "rassemblement", "manifestation", "cérémonie", "scrutin",
      "atelier",
    ])
  private static let towards = WordClass("to", ["au"])
}

import Language

/// Recognises «les 5, 12 et 19 mars 2024», «lundi 20, mardi 21 et dimanche 26 avril», «le 5 ou le 6 mars», «en 2019 et 2021», «mars et avril 2024», «mardi et jeudi matin», «13-14-15 juillet».
///
/// One mention an item; what an item leaves out is that of the next. Days in a row under one article are one interval: «les 4 et 5 mai».
struct Enumeration: DateRule {
  let id = "date.enumeration"
  let terms: DateTerms
  let pattern: Pattern

  init(_ terms: DateTerms) {
    self.terms = terms
    let item = Pattern.any {
      terms.day
      DateSteps.dayNumber
    }
    let joint = Pattern {
      Pattern.any {
        Token.word("et", "ou", "puis", "ni")
        Pattern {
          Token.mark(.comma, .slash)
          Token.word("et", "ou", "puis").optional()
        }
        Token.mark(.ampersand)
        Pattern.ahead(Token.number.hyphened())
      }
      Token.word("le", "du", "les", "des", "en", "au").optional()
    }
    pattern = Pattern {
      Token.word("les", "des", "aux").optional()
      item
      Pattern {
        joint
        item
      }.repeated()
      Pattern.any {
        Pattern {
          joint
          terms.day
        }
        Pattern {
          Token.word("et", "ou")
          Token.word("le", "les")
          DateSteps.bareDay
        }
      }
      DateSteps.dayPart.captured(as: MomentSlots.first.dayPart).optional()
    }
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    let list = DateList(reading: match.range, of: match.tokens, terms)
    guard list.items.count > 1, list.isOfOneKind else { return nil }
    let items = list.distributed()
    let words = match.range(MomentSlots.first.dayPart)
    let part = words.flatMap { DateSteps.partOfDay(in: $0, of: match.tokens) }
    if let run = list.interval(of: items) {
      return [DateItem(.interval(from: Moment(date: run.first, part: part), to: Moment(date: run.last, part: part)))]
    }
    if let habit = list.habit { return [DateItem(.recurrence(habit), range: list.range)] }
    return zip(list.items, items).enumerated().map { index, item in
      let end = index == items.count - 1 ? match.range.upperBound : item.0.range.upperBound
      let isShared = index == items.count - 1 || item.1 is DayExpression || item.1 is WeekdayExpression
      return DateItem(.moment(Moment(date: item.1, part: isShared ? part : nil)), range: item.0.range.lowerBound..<end)
    }
  }
}

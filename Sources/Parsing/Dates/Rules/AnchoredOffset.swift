import Language

/// Recognises «trois jours après le 1er mars 2024», «la veille de Noël», «l’avant-veille du scrutin», «le lendemain du 14 juillet», «48 heures avant lundi».
struct AnchoredOffset: DateRule {
  let id = "date.anchored-offset"
  let terms: DateTerms
  let pattern: Pattern

  init(_ terms: DateTerms) {
    self.terms = terms
    pattern = Pattern {
      Pattern.any {
        Pattern {
          terms.lengthOfTime.captured(as: .dateLength)
          Token.word("avant", "après").captured(as: .relation)
          Token.word("le", "la", "l").optional()
        }
        Pattern {
          Pattern {
            Token.word("avant")
            Pattern.ahead(Token(required: .hyphened))
          }.captured(as: .dateCount).optional()
          Token.word("veille", "lendemain", "surlendemain").captured(as: .dateWord)
          Token.word("du", "de", "d")
          Token.word("la", "l").optional()
        }
      }
      terms.day.captured(as: MomentSlots.first.date)
    }
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    guard let date = terms.moment(.first, of: match)?.date else { return nil }
    if let sign = match.value(.dateWord, in: Self.days) {
      let days = match.has(.dateCount) ? 2 * sign : sign
      return [
        DateItem(
          .moment(Moment(date: OffsetExpression(duration: CalendarDuration(abs(days), .day), sign: days < 0 ? -1 : 1, anchor: .day(date)))))
      ]
    }
    guard let range = match.range(.dateLength), let length = terms.duration.match(at: range.lowerBound, in: match.tokens)?.value,
      let sign = match.value(.relation, in: Self.signs)
    else { return nil }
    return [DateItem(.moment(Moment(date: OffsetExpression(duration: length, sign: sign, anchor: .day(date)))))]
  }

  private static let days = WordClass("day beside a day", ["veille": -1, "lendemain": 1, "surlendemain": 2])
  private static let signs = WordClass("earlier or later", ["avant": -1, "après": 1])
}

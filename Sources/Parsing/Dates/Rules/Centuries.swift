import Language

/// Recognises «du XIIe au XIVe siècle», «entre le XVIe et le XVIIIe siècle», «aux XVIIe et XVIIIe siècles», «XIIIe-XVe siècles».
///
/// One century is read by ``Century``.
struct Centuries: DateRule {
  let id = "date.centuries"

  let pattern = Pattern {
    Pattern.any {
      Pattern {
        Token.word("du")
        Self.rank(.dateCount)
        Token.word("au")
        Self.rank(.day)
      }
      Pattern {
        Token.word("entre")
        Token.word("le").optional()
        Self.rank(.dateCount)
        Token.word("et")
        Token.word("le").optional()
        Self.rank(.day)
      }
      Pattern {
        Self.rank(.dateCount)
        Pattern.any {
          Token.mark(.dash, .hyphen)
          Pattern.ahead(Token.ordinal.hyphened())
        }
        Self.rank(.day)
      }
      Pattern {
        Token.word("aux", "des", "les")
        Self.rank(.dateCount)
        Token.word("et")
        Self.rank(.day)
      }
    }
    Token.word("siècle", "siècles")
  }

  private static func rank(_ slot: Slot) -> Pattern { Token.ordinal(1...21).captured(as: slot) }

  func value(of match: borrowing Match) -> [DateItem]? {
    guard let first = match.integer(.dateCount), let last = match.integer(.day), first < last else { return nil }
    let centuries = [first, last].map { Moment(date: YearsExpression(prefix: $0 - 1, count: 100)) }
    return [DateItem(.interval(from: centuries[0], to: centuries[1]))]
  }
}

import Language

/// Recognises «avant le 15 mars 2024», «après 18 h», «au plus tôt le 12 mars», «au-delà du 31 mars», «antérieur au 1er mai», «avant la fin de l’année», «vendredi avant 12 h»: the day or hour printed, and on which side of it.
struct Bound: DateRule {
  let id = "date.bound"
  let terms: DateTerms
  let pattern: Pattern

  init(_ terms: DateTerms) {
    self.terms = terms
    let bound = Pattern {
      Pattern.any {
        Pattern {
          Token.word("avant").captured(as: .dateWord)
          Pattern.notAhead(Token.word("hier"))
          Pattern.notAhead(Token.anyWord.hyphened())
        }
        Pattern {
          Token.word("après")
          Pattern.notAhead(Token.word("demain"))
        }
        Pattern {
          Token.word("au")
          Token.word("plus")
          Token.word("tôt")
        }
        Pattern {
          Token.word("au")
          Token.word("delà").hyphened()
          Token.word("du", "de", "d")
        }
        Pattern {
          Token.word(in: Self.sides).captured(as: .dateWord)
          Token.word("au", "à")
        }
      }
      Token.word("le", "la", "l", "en").optional()
      OpenSteps.end(terms)
    }
    pattern = Pattern.any {
      bound
      Pattern {
        terms.dated(.first)
        Token.mark(.comma).optional()
        Pattern.any {
          Token.word("avant").captured(as: .dateWord)
          Token.word("après")
        }
        terms.hour.captured(as: MomentSlots.first.time)
      }
    }
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    guard !match.has(.dateLength), let moment = OpenSteps.moment(of: match, terms, isPast: false) else { return nil }
    let isBefore = match.value(.dateWord, in: Self.before) != nil || match.value(.dateWord, in: Self.sides) == 0
    guard isBefore || moment.date != nil || match.tokens.value(match.range.upperBound, in: Self.of) == nil else { return nil }
    return [
      DateItem(
        .moment(moment), modifier: isBefore ? .before : .after, direction: isBefore ? .future : nil,
        role: isBefore && !(moment.date is YearExpression && moment.part == nil) && !Self.isNoDeadline(match.range.lowerBound, match.tokens)
          ? .deadline : nil)
    ]
  }

  /// «ne rouvrira pas avant lundi», «ne sera pas rétabli avant 18 h», «peu avant 5 heures», «née avant 1949».
  private static func isNoDeadline(_ token: Int, _ tokens: Tokens) -> Bool {
    tokens.value(token - 1, in: undue) != nil || tokens.value(token - 2, in: undue) != nil
  }

  private static let undue = WordClass(
    "word before what nobody must keep", ["pas", "jamais", "guère", "peu", "juste", "né", "née", "nés", "nées"])
  /// «après 3 heures de recherches» is a length.
  private static let of = WordClass("of", ["de", "d"])
  private static let before = WordClass("before", ["avant": 0])
  private static let sides = WordClass(
    "earlier or later than",
    [
      "antérieur": 0, "antérieure": 0, "antérieurs": 0, "antérieures": 0, "postérieur": 1, "postérieure": 1, "postérieurs": 1,
      "postérieures": 1,
    ])
}

import Language

/// Recognises «A86», «RD 7», «RN 57», «l’A 13», «D 177», «RD 7 et 86»: a road by its class and number.
///
/// «fête nationale 2024» is none.
struct Road: ReferenceRule {
  let id = "reference.road"

  let pattern = Pattern {
    Pattern.any {
      Pattern {
        Token.word("rn", "rd", "rc", "rt", "rm", "vc", "cd", "cr", "rdgc", "rnil").requiring(.capital)
        Pattern.any {
          Token.integer(1...9999, digits: 1...4)
          Token.ordinal
        }
      }
      Pattern {
        Token.word("a", "n", "d", "e", "m", "c").requiring(.capital)
        Token.integer(1...9999, digits: 1...4).glued()
      }
      Pattern {
        Token.word(
          "l", "la", "autoroute", "autoroutes", "route", "routes", "départementale", "départementales", "nationale", "nationales", "rocade",
          "voie")
        Token.word("a", "n", "d", "e", "m").requiring(.capital)
        Token.integer(1...9999, digits: 1...4).apart()
      }
      Pattern {
        Token.word("n", "d").requiring(.capital)
        Token.integer(1...9999, digits: 1...4).apart()
        Pattern.notAhead(
          Pattern.any {
            Pattern.scan(UnitPhrase())
            Pattern.scan(NounPhrase(isPlural: true))
          })
      }
      Pattern {
        Token.word("départementale", "nationale", "départementales", "nationales")
        Token.integer(1...1899, digits: 1...4)
      }
      Pattern {
        Pattern.after(Token.word("la", "route", "routes"))
        Token.word("départementale", "nationale", "départementales", "nationales")
        Token.integer(1900...2199, digits: 4...4)
      }
    }
    Pattern.any {
      Token.anyWord.glued().requiring(.allCaps)
      Token.word("a", "b", "c", "e", "bis").glued()
    }.optional()
    Pattern.furtherNumbers
    Pattern.notAhead(Token.mark(.percent, .euro))
    Pattern.notAhead(Token.number.hyphened())
  }

  func value(of match: borrowing Match) -> FoundReference? { FoundReference(kind: "road", number: Self.number(of: match)) }

  /// «A86» of «l’A86», «RD 7» of «RD 7».
  private static func number(of match: borrowing Match) -> Range<Int> {
    let first = match.tokens.has(match.range.lowerBound, .capital) ? match.range.lowerBound : match.range.lowerBound + 1
    return first..<match.range.upperBound
  }
}

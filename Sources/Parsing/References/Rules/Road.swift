import Language

/// Recognises «A86», «RD 7», «RN 57», «l’A 13», «D 177», «RD 7 et 86»: a road by its class and number.
///
/// «fête nationale 2024» is none, nor the aircraft «A400M».
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

  func value(of match: borrowing Match) -> FoundReference? {
    let number = Self.number(of: match)
    return Self.isModel(number, in: match.tokens) ? nil : FoundReference(kind: "road", number: number)
  }

  /// «A400M»: motorways have no other letters behind their number than «A6a», «A6b».
  static func isModel(_ road: Range<Int>, in tokens: Tokens) -> Bool {
    let end = road.first { tokens.has($0, .number) }.map { $0 + 1 } ?? road.upperBound
    return tokens.value(road.lowerBound, in: motorway) != nil && tokens.has(end, [.word, .glued]) && tokens.value(end, in: branches) == nil
  }

  private static let motorway = WordClass("motorway", ["a"])
  private static let branches = WordClass("branch of a motorway", ["a", "b", "c"])

  /// «A86» of «l’A86», «RD 7» of «RD 7».
  private static func number(of match: borrowing Match) -> Range<Int> {
    let first = match.tokens.has(match.range.lowerBound, .capital) ? match.range.lowerBound : match.range.lowerBound + 1
    return first..<match.range.upperBound
  }
}

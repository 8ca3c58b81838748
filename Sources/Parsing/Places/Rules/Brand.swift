import Language

/// Recognises «Paris 2024», «France Travail», «France 2030», «Air France»: names of events and institutions that hold a place's name.
struct Brand: Rule {
  let id = "place.brand"

  let pattern = Pattern.any {
    Pattern {
      Token.word("paris", "tokyo", "milan", "rio").requiring(.capital)
      Pattern.scan(YearScanner())
    }
    Pattern {
      Token.word("france").requiring(.capital)
      Pattern.any {
        Token.word(
          "travail", "services", "service", "relance", "rénov", "bleu", "info", "télévisions", "mobilités", "mobilité", "agrimer",
          "victimes",
          "nation", "nature", "inter", "compétences", "terme", "université", "active", "bénévolat", "alzheimer", "num", "culture", "chimie",
          "rail",
          "urbaine", "terre")
        Pattern.scan(YearScanner())
      }
    }
    Pattern {
      Token.word("air", "radio", "météo", "ouest", "ici", "pôle", "la").requiring(.capital)
      Token.word("france").requiring(.capital)
    }
  }

  func value(of match: borrowing Match) -> PlaceReading? {
    let first = match.range.lowerBound
    return match.tokens.value(first, in: PlaceWords.articles) == nil ? .rival : nil
  }

  /// A number of one to four digits, whoever has claimed it: a year, a channel.
  private struct YearScanner: TokenScanner {
    func end(at token: Int, in tokens: Tokens) -> Int? {
      tokens.has(token, .number) && tokens.numbers[token].integer.map { $0 == 2 || $0 == 3 || (2000...2050).contains($0) } == true
        ? token + 1 : nil
    }
  }
}

import Language

/// The short numbers of emergency and help lines (ARCEP, plan national de numérotation; service-public.fr, numéros d’urgence).
enum ShortNumbers {
  /// Numbers below 32, which could be days of a month.
  static let emergency = Token.integer(15...18, digits: 2...2)
  /// Numbers that cannot be a day.
  static let help = Pattern.any {
    Token.integer(112...119, digits: 3...3)
    Token.integer(191...197, digits: 3...3)
    Token.integer(3000...3999, digits: 4...4)
    Pattern {
      Token.integer(30...39, digits: 2...2)
      Token.integer(0...99, digits: 2...2)
    }
    Pattern {
      Token.integer(116...116, digits: 3...3)
      Token.integer(0...999, digits: 3...3)
    }
    Token.integer(116_000...116_999)
  }
  /// Any of them.
  static let any = Pattern.any {
    help
    emergency
  }
  /// «, le 17 ou le 112»: more numbers after the first.
  static let more = Pattern {
    Pattern.any {
      Token.mark(.comma, .slash)
      Token.word("ou", "et")
    }
    Token.word("le", "au", "du").optional()
    any.captured(as: .second)
  }.repeated()

  /// Each number of a match as a contact.
  static func contacts(in range: Range<Int>, of tokens: Tokens) -> [FoundContact] {
    var found: [FoundContact] = []
    for token in range where tokens.has(token, .number) {
      if let last = found.last, last.range.upperBound == token, !tokens.has(token, .sentenceStart) {
        found[found.count - 1].range = last.range.lowerBound..<(token + 1)
        found[found.count - 1].value = tokens.text(found[found.count - 1].range)
      } else {
        found.append(FoundContact(range: token..<(token + 1), kind: .phone, value: tokens.text(token)))
      }
    }
    return found
  }

  /// No noun or month follows that the number would count or date.
  static let countsNothing = Pattern {
    Pattern.notAhead(Token.anyWord.without(.capital).requiring(.glued))
    Pattern.notAhead(Token.word(in: months))
    Pattern.notAhead(Token.word("h", "heures", "ans", "rue", "avenue", "boulevard", "km"))
    Pattern.notAhead(Token.mark(.percent, .euro, .slash))
    Pattern.notAhead(Token.number.hyphened())
  }

  private static let months = WordClass(
    "month name",
    ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"])
}

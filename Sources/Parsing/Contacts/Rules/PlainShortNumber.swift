import Language

/// Recognises «le 115», «au 3919», «du 112»: a number that no day can be, after an article in the singular.
struct PlainShortNumber: ContactRule {
  let id = "contact.plain-short-number"

  let pattern = Pattern {
    Token.word("le", "au", "du")
    ShortNumbers.help
    ShortNumbers.more
    ShortNumbers.countsNothing
  }

  func value(of match: borrowing Match) -> [FoundContact]? {
    let contacts = ShortNumbers.contacts(in: match.range, of: match.tokens)
    return contacts.contains { $0.value.utf8.count == 3 || Self.isHelpLine($0.value) } ? contacts : nil
  }

  /// «3919», «39 19», «116 117»: lines that say what they are without more words.
  private static func isHelpLine(_ value: String) -> Bool {
    let digits = value.filter { $0 != " " }
    return digits.count == 6
      || [
        "3919", "3114", "3018", "3020", "3117", "3939", "3977", "3237", "3646", "3949", "3400", "3960", "3995", "3631", "3928", "3975",
        "3133",
      ].contains(digits)
  }
}

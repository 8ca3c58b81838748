import Language

/// A rule's finding: what is numbered, and its number.
struct FoundReference {
  /// `order`, `decree`, `law`, `article`, `road`, `identifier`, `name`, `label`, `availability`.
  var kind: String
  /// The tokens of the number.
  var number: Range<Int>
  /// The tokens of the whole, where a rule looks back beyond its match.
  var range: Range<Int>?
}

/// A rule for what is numbered but counts nothing.
typealias ReferenceRule = Rule<FoundReference>

extension Pattern {
  /// «, 13 et 14»: further numbers of an enumeration, none of which counts a noun.
  static let furtherNumbers = Pattern {
    Pattern.any {
      Token.mark(.comma, .slash)
      Token.word("et", "ou", "à")
    }
    Pattern {
      Token.word("n")
      Token.mark(.degree)
    }.optional()
    Token.integer(0...9999, digits: 1...4)
    Token.number.hyphened().repeated()
    Pattern.any {
      Pattern.notAhead(Token.anyWord.without(.capital))
      Pattern.ahead(Token.word("et", "ou", "à", "au", "dans", "sur", "de", "du", "des", "entre", "est", "sont", "seront", "sera"))
    }
    Pattern.notAhead(Token.mark(.percent, .euro, .degree))
  }.repeated()
}

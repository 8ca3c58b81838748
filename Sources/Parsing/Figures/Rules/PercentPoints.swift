import Language

/// Recognises «1,5 point», «2 points de pourcentage», «4,09 points de moins».
///
/// Whole points that no percentage and no variation stands near are counted things: «six points sur le permis», «trois points de contrôle».
struct PercentPoints: Rule {
  let id = "figure.percent-points"

  let pattern = Pattern {
    Token.word("point", "points", "pt", "pts")
    Pattern {
      Token.word("de")
      Pattern.any {
        Token.word("pourcentage", "pourcentages")
        Token.mark(.percent)
      }
    }.optional().captured(as: .keyWord)
    Pattern.notAhead(
      Pattern {
        Token.word("de", "d", "du")
        Pattern.notAhead(Token.word("plus", "moins", "mieux"))
        Token.anyWord
      })
  }

  func value(of match: borrowing Match) -> QuantityTail? {
    let tokens = match.tokens
    let number = match.range.lowerBound - 1
    let isSaid = !(match.range(.keyWord)?.isEmpty ?? true)
    guard
      isSaid || tokens.has(number, .decimal) || tokens.isMark(number - 1, .plus, .minus) || speaksOfShares(number, tokens)
        || isDifference(match.range.upperBound, tokens)
    else {
      return nil
    }
    return QuantityTail(kind: .percent, unit: "pp")
  }

  /// «25 points de mieux».
  private func isDifference(_ end: Int, _ tokens: Tokens) -> Bool {
    tokens.value(end, in: NounWords.prepositions) == 0 && tokens.isWord(end + 1, in: PointWords.differences)
  }

  /// Whether the sentence names a percentage before, or moves by the points.
  private func speaksOfShares(_ number: Int, _ tokens: Tokens) -> Bool {
    let sentence = tokens.sentence(around: number)
    return !tokens.has(number, .indefinite) && sentence.contains { tokens.isMark($0, .percent) }
      || (max(sentence.lowerBound, number - 4)..<number).contains {
        tokens.value($0, in: VariationWords.movements) != nil && tokens.value($0, in: PointWords.licences) == nil
      }
  }
}

/// The words around points that tell percentages from other points.
enum PointWords {
  /// «25 points de mieux».
  static let differences = WordClass("difference", ["plus", "moins", "mieux"])

  /// «retrait de six points» is said of a driving licence.
  static let licences = WordClass("licence word", ["retrait", "perte", "perd", "perdu", "retire"])
}

import Language

extension Slot {
  static let unitPhrase = Slot(0)
  static let countedNoun = Slot(1)
  static let wholeOfShare = Slot(2)
  static let figureNumber = Slot(3)
  static let keyWord = Slot(4)
  static let rankScope = Slot(5)
}

/// The steps that several figure rules share.
enum FigurePatterns {
  /// The words that introduce a whole with its article: «des», «du», «de la», «de ces».
  static let ofThe = Pattern.any {
    Token.word("des", "du")
    Pattern {
      Token.word("de")
      Pattern.any {
        Token.word("la", "l", "ces", "ce", "cette", "leur", "leurs", "son", "sa", "ses", "nos", "notre", "tous", "toutes")
        Pattern {
          Token.word("tous", "toutes")
          Token.word("les")
        }
      }
    }
    Pattern {
      Token.word("d").requiring(.elided)
      Token.word("entre", "un", "une")
    }
  }

  /// The whole of a share: «des salariés du département», «de la population active», «d’entre eux».
  static let whole = Pattern {
    ofThe
    Pattern.any {
      Token.word("eux", "elles", "nous")
      Pattern.scan(NounPhrase(includesTerritories: true))
      Token.capitalised
    }.captured(as: .wholeOfShare)
  }

  /// What is counted or measured, after «de»: «de logements sociaux», «d’eau».
  static let material = Pattern {
    Token.word("de", "d")
    Pattern.scan(NounPhrase()).captured(as: .countedNoun)
  }

  /// Where what is counted is counted: «parmi leurs résidences principales».
  static let among = Pattern {
    Token.word("parmi")
    Token.word("les", "leurs", "ses", "nos", "ces", "la", "l")
    Pattern.scan(NounPhrase(includesTerritories: true)).captured(as: .wholeOfShare)
  }

  /// Either of them, where one stands.
  static let complement = Pattern.any {
    whole
    Pattern {
      material
      among.optional()
    }
    among
  }.optional()
}

extension Match {
  /// The figure with the whole and the counted noun that the pattern captured.
  func complemented(_ tail: QuantityTail) -> QuantityTail {
    var tail = tail
    tail.of = range(.wholeOfShare)
    tail.counted = range(.countedNoun)
    return tail
  }
}

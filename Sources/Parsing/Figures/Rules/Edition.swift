import Language

/// Recognises «12e édition de la semaine de l’industrie», «57e assemblée générale», «80e anniversaire du Débarquement».
struct Edition: Rule {
  let id = "figure.edition"

  let pattern = Pattern {
    Token.ordinal.captured(as: .figureNumber)
    Pattern.any {
      Pattern {
        Token.word("édition", "éditions").captured(as: .keyWord)
        Pattern {
          FigurePatterns.ofThe
          Pattern.scan(EventName()).captured(as: .countedNoun)
        }.optional()
      }
      Pattern.scan(EventNoun()).captured(as: .countedNoun)
    }
  }

  func value(of match: borrowing Match) -> FigureReading? {
    guard let number = match.number(.figureNumber) else { return nil }
    if let noun = match.range(.countedNoun), match.tokens.isWord(noun.lowerBound, in: Self.awards), number <= ExactDecimal(3) { return nil }
    var reading = FigureReading(kind: .edition, value: number)
    reading.counted = match.range(.countedNoun) ?? match.range(.keyWord)
    return reading
  }

  /// The first three are won.
  private static let awards = WordClass("award", ["prix", "trophée"])
}

/// The name of an event: a noun phrase or a run of capitalised words with their small words between.
struct EventName: TokenScanner {
  private static let links = WordClass("link", ["de", "du", "des", "d", "la", "l", "le", "les", "et", "en", "à", "aux", "pour"])

  func end(at token: Int, in tokens: Tokens) -> Int? {
    let phrase = NounPhrase(includesTerritories: true).end(at: token, in: tokens)
    guard tokens.has(token, [.word, .capital]) else { return phrase }
    var end = max(token + 1, phrase ?? 0)
    var next = end
    while next < tokens.count, tokens.has(next, .word), next - end < 3 {
      if tokens.has(next, .capital) {
        end = next + 1
      } else if tokens.value(next, in: Self.links) == nil {
        break
      }
      next += 1
    }
    return end
  }
}

/// What is held again and again and numbered.
struct EventNoun: TokenScanner {
  private static let nouns = WordClass(
    "event noun",
    [
      "anniversaire", "congrès", "salon", "festival", "session", "rencontres", "rencontre", "journée", "journées", "forum", "conférence",
      "colloque",
      "assemblée", "promotion", "cérémonie", "sommet", "biennale", "assises", "foire", "marathon", "tournoi", "concours", "fête", "nuit",
      "trophée", "prix", "commémoration",
    ])

  func end(at token: Int, in tokens: Tokens) -> Int? {
    let noun = tokens.value(token, in: NounWords.prenominal) == nil ? token : token + 1
    guard tokens.value(noun, in: Self.nouns) != nil else { return nil }
    let end = NounPhrase(isPlural: nil).end(at: noun, in: tokens) ?? noun + 1
    guard let preposition = tokens.value(end, in: NounWords.prepositions), preposition < 2 else { return end }
    let name = tokens.value(end + 1, in: NounWords.articles) == nil ? end + 1 : end + 2
    return tokens.has(name, [.word, .capital]) ? EventName().end(at: name, in: tokens) ?? end : end
  }
}

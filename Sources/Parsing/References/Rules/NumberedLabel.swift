import Language

/// Recognises «ligne 308», «sorties 24 et 25», «page 1/1», «niveau 3», «phase 2», «bureaux 41 à 78», «amende de 4e classe», «2e étage»,
/// «1er degré».
struct NumberedLabel: ReferenceRule {
  let id = "reference.numbered-label"

  let pattern = Pattern {
    Pattern.any {
      Pattern {
        Token.word(
          "ligne", "lignes", "sortie", "sorties", "échangeur", "échangeurs", "diffuseur", "diffuseurs", "page", "pages", "annexe",
          "annexes", "tableau", "fiche",
          "niveau", "niveaux", "phase", "phases", "catégorie", "catégories", "bureaux", "zone", "zones", "axe", "lot", "lots", "tranche",
          "tome", "chapitre", "acte", "version", "canal", "stade", "étape", "quai", "vol", "bus", "tram", "tramway", "métro", "parcelle",
          "parcelles", "secteur", "secteurs", "département")
        Pattern.notAhead(Token.integer(1900...2099, digits: 4...4))
        Token.integer(0...9999, digits: 1...4).captured(as: .number)
        Pattern {
          Token.mark(.slash).glued()
          Token.number.glued()
        }.optional()
        Pattern.furtherNumbers
        Pattern.notAhead(Token.mark(.percent, .euro))
      }
      Pattern {
        Token.ordinal.without(.inWords).captured(as: .number)
        Token.word("classe", "catégorie", "étage", "circonscription", "tour", "degré", "cycle")
      }
    }
  }

  /// «un secteur 12 fois plus grand» and «zone 30 km/h» count what follows.
  func value(of match: borrowing Match) -> FoundReference? {
    let next = match.range.upperBound
    let isCounted = match.tokens.has(next, .word) && !match.tokens.has(next, .capital) && Self.isNoun(next, in: match.tokens)
    guard let number = match.range(.number), !isCounted || match.tokens.has(next - 1, .word) else { return nil }
    return FoundReference(kind: "label", number: number)
  }

  private static func isNoun(_ token: Int, in tokens: Tokens) -> Bool {
    let readings = Morphology.lookup(lower: tokens.lowerHashes[token], folded: tokens.foldedHashes[token])
    return readings.contains(.noun) && readings.isDisjoint(with: [.functionWord, .determiner, .verb])
  }
}

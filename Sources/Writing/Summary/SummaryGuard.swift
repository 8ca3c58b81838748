import Language
public import Records

/// Reads a summary back and finds what its records do not say.
///
/// It knows nothing of how the sentences were made. It cuts them into words and numbers and asks of each number, month and name whether a record
/// that the sentence refers to holds it: in the order of the references, and in the order in which the record has its own, so that two figures
/// changed about are found too. Every other word must be one of the records, or one of the few that join facts.
public struct SummaryGuard: Sendable {
  /// A guard.
  public init() {}

  /// The words and numbers of a sentence that its records do not hold; none for a sentence that may be said.
  public func unfounded(in sentence: SummarySentence, of record: CommuniqueRecord) -> [FoldedWord] {
    unfounded(in: [sentence], of: record).first ?? []
  }

  /// For each sentence, the words and numbers that its records do not hold.
  public func unfounded(in sentences: [SummarySentence], of record: CommuniqueRecord) -> [[FoldedWord]] {
    var known: [String: Evidence] = [:]
    return sentences.map { sentence in
      var left = sentence.refs.map { id in
        if let evidence = known[id] { return evidence }
        let evidence = record.evidence(for: id)
        known[id] = evidence
        return evidence
      }
      var current = 0
      return PrintedWords(sentence.text).words.filter { !isFounded($0, &left, &current) }
    }
  }

  /// Whether a word may be said; a number or month of a record that the sentence has left behind may not.
  private func isFounded(_ word: FoldedWord, _ left: inout [Evidence], _ current: inout Int) -> Bool {
    guard Evidence.isFact(word) else { return Self.joining.contains(word) || left.contains { $0.words.contains(word) } }
    guard let index = left.indices.dropFirst(current).first(where: { left[$0].take(word) }) else { return false }
    current = index
    return true
  }

  /// The words that join facts and are none.
  private static let joining: WordSet = [
    "le", "la", "les", "l", "du", "de", "des", "d", "a", "au", "aux", "et", "en", "un", "une", "h", "er", "avec", "jusqu", "partir",
    "avant",
    "apres", "dans", "nuit", "matin", "soir", "midi", "agenda", "date", "dates", "limite", "limites", "vigueur", "chiffres", "chiffre",
    "cle",
    "hausse", "baisse", "personne", "personnes", "citee", "citees", "commune", "communes", "verifier", "verifications", "verification",
    "aucun", "aucune", "n", "pu", "etre", "faite", "point", "points", "controle", "controles", "ecart", "rendez", "vous", "deplacement",
    "ceremonie", "fermeture", "interdiction", "echeance", "echeances", "alerte", "consultation", "reunion", "mesure", "ouverture", "prise",
    "fonctions", "exercice",
    "scrutin", "collecte", "distribution", "travaux", "visite", "inauguration", "rencontre", "remise", "commemoration", "coupure",
  ]
}

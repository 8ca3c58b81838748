import Language
public import Records

/// Writes a record's summary: built from records only, each sentence with the records that hold its facts.
///
/// The guard reads every sentence back; what it does not find in the records is not said.
public struct SummaryWriter: Sendable {
  private let makers: [any SentenceMaker] = [
    HeadlineSentence(), EventSentences(), DatesSentence(), FiguresSentence(), PeopleSentence(), PlacesSentence(), ChecksSentence(),
  ]
  private let summaryGuard = SummaryGuard()

  /// A writer.
  public init() {}

  /// The summary of a record, its checks included.
  public func summary(of record: CommuniqueRecord, length: SummaryLength = .short) -> Summary {
    guard hasFacts(record) else {
      return Summary(
        status: "refused", reason: "Ni date, ni chiffre, ni lieu, ni personne n’a été reconnu.",
        text: "Résumé impossible\u{A0}: ni date, ni chiffre, ni lieu, ni personne n’a été reconnu dans ce document.", sentences: [])
    }
    let facts = SummaryFacts(record, length: length)
    let makers = length == .line ? Array(self.makers.prefix(1)) : self.makers
    var written: [SummarySentence] = []
    for maker in makers {
      let sentences = maker.sentences(facts)
      written += sentences
      facts.told.formUnion(sentences.flatMap(\.refs))
      if length == .full { facts.said += sentences.map { PrintedWords($0.text) } }
    }
    let unfounded = summaryGuard.unfounded(in: written, of: record)
    let kept = zip(written, unfounded).filter { $1.isEmpty }.map(\.0)
    let reason = reason(removed: written.count - kept.count, facts, kept)
    return Summary(
      status: reason == nil ? "validated" : "partial", reason: reason, text: kept.map(\.text).joined(separator: "\n\n"), sentences: kept)
  }

  private func hasFacts(_ record: CommuniqueRecord) -> Bool {
    !(record.dates.isEmpty && record.figures.isEmpty && record.places.isEmpty && record.officials.isEmpty)
  }

  private func reason(removed: Int, _ facts: SummaryFacts, _ kept: [SummarySentence]) -> String? {
    if removed > 0 { return "Une phrase qui ne se lisait pas dans les relevés a été retirée." }
    if kept.contains(where: { $0.refs.contains(where: facts.isDoubtful) }) { return "Une vérification a trouvé un écart." }
    return facts.record.title == nil ? "Le document n’a pas de titre reconnu." : nil
  }
}

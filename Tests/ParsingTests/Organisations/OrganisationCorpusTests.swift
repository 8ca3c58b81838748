import Language
import Testing

@testable import Parsing

@Suite struct OrganisationCorpusTests {
  static let corpus = Corpus(dimension: "Organisations")

  /// `chamber: chambre d’agriculture`, `state_service: agence régionale de santé (ARS)`.
  @Test(arguments: corpus.cases) func readsOrganisations(of corpusCase: CorpusCase) throws {
    let vocabulary = Vocabulary()
    let recogniser = try OrganisationRecogniser(vocabulary: vocabulary)
    let tokens = Tokeniser(lexicon: vocabulary.lexicon).tokens(of: corpusCase.document)
    let found = recogniser.recognise(in: tokens, places: [])
    let mentions = found.flatMap(\.mentions).sorted { $0.span < $1.span }
    #expect(mentions.map { tokens.document.text(in: $0.span) } == corpusCase.marked, "\(corpusCase.place)")
    #expect(found.map { "\($0.kind): \($0.name)" + ($0.acronym.map { " (\($0))" } ?? "") } == corpusCase.expect, "\(corpusCase.place)")
  }

  @Test func everyRuleIsListedAndHasACorpus() {
    #expect(Self.corpus.unlistedRules(in: "AllOrganisationRules.swift") == [])
    #expect(Self.corpus.rules.filter { !Self.corpus.names.contains($0) } == [])
  }

  @Test(arguments: corpus.names) func everyCorpusHasANegativeCaseThatSaysWhy(name: String) {
    #expect(Self.corpus.cases(of: name).contains { $0.expect.isEmpty && $0.why != nil })
  }
}

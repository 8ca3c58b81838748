import Language
import Testing

@testable import Parsing

@Suite struct ReferenceCorpusTests {
  static let corpus = Corpus(dimension: "References")

  @Test(arguments: corpus.cases) func readsReferences(of corpusCase: CorpusCase) throws {
    let vocabulary = Vocabulary()
    let recogniser = try ReferenceRecogniser(vocabulary: vocabulary)
    let tokens = Tokeniser(lexicon: vocabulary.lexicon).tokens(of: corpusCase.document)
    let found = recogniser.recognise(in: tokens)
    #expect(found.map { tokens.document.text(in: $0.source.span) } == corpusCase.marked, "\(corpusCase.place)")
    #expect(found.map { "\($0.kind) \($0.number ?? "")" } == corpusCase.expect, "\(corpusCase.place)")
  }

  @Test func everyRuleIsListedAndHasACorpus() {
    #expect(Self.corpus.unlistedRules(in: "AllReferenceRules.swift") == [])
    #expect(Self.corpus.rules.filter { !Self.corpus.names.contains($0) } == [])
  }

  @Test(arguments: corpus.names) func everyCorpusHasANegativeCaseThatSaysWhy(name: String) {
    #expect(Self.corpus.cases(of: name).contains { $0.expect.isEmpty && $0.why != nil })
  }
}

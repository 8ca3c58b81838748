import Language
import Testing

@testable import Parsing

@Suite struct OfficialCorpusTests {
  static let corpus = Corpus(dimension: "Officials")

  /// `Laurent Hottiaux: préfet + Hauts-de-Seine`: the name, then each function with its territory (`+`), organisation (`@`) and status.
  @Test(arguments: corpus.cases) func readsOfficials(of corpusCase: CorpusCase) throws {
    let vocabulary = Vocabulary()
    let recogniser = try OfficialRecogniser(vocabulary: vocabulary)
    let tokens = Tokeniser(lexicon: vocabulary.lexicon).tokens(of: corpusCase.document)
    let found = recogniser.recognise(in: tokens, places: [], department: nil)
    let mentions = found.flatMap(\.mentions).sorted { $0.span < $1.span }
    #expect(mentions.map { tokens.document.text(in: $0.span) } == corpusCase.marked, "\(corpusCase.place)")
    #expect(found.map(Self.meaning) == corpusCase.expect, "\(corpusCase.place)")
  }

  @Test func everyRuleIsListedAndHasACorpus() {
    #expect(Self.corpus.unlistedRules(in: "AllOfficialRules.swift") == [])
    #expect(Self.corpus.rules.filter { !Self.corpus.names.contains($0) } == [])
  }

  @Test(arguments: corpus.names) func everyCorpusHasANegativeCaseThatSaysWhy(name: String) {
    #expect(Self.corpus.cases(of: name).contains { $0.expect.isEmpty && $0.why != nil })
  }

  private static func meaning(_ official: OfficialEntity) -> String {
    let functions = official.functions.map { function in
      function.title + (function.territory.map { " + " + $0 } ?? "") + (function.organisation.map { " @ " + $0 } ?? "")
        + (function.status.map { " (\($0))" } ?? "")
    }
    return (official.name ?? "–") + ": " + functions.joined(separator: "; ")
  }
}

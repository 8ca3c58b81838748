import Language
import Testing

@testable import Parsing

@Suite struct ContactCorpusTests {
  static let corpus = Corpus(dimension: "Contacts")

  @Test(arguments: corpus.cases) func readsContacts(of corpusCase: CorpusCase) throws {
    let vocabulary = Vocabulary()
    let recogniser = try ContactRecogniser(vocabulary: vocabulary)
    let tokens = Tokeniser(lexicon: vocabulary.lexicon).tokens(of: corpusCase.document)
    let found = recogniser.recognise(in: tokens)
    #expect(found.map { tokens.document.text(in: $0.source.span) } == corpusCase.marked, "\(corpusCase.place)")
    #expect(found.map(Self.meaning) == corpusCase.expect, "\(corpusCase.place)")
  }

  @Test func everyRuleIsListedAndHasACorpus() {
    #expect(Self.corpus.unlistedRules(in: "AllContactRules.swift") == [])
    #expect(Self.corpus.rules.filter { !Self.corpus.names.contains($0) } == [])
  }

  @Test(arguments: corpus.names) func everyCorpusHasANegativeCaseThatSaysWhy(name: String) {
    #expect(Self.corpus.cases(of: name).contains { $0.expect.isEmpty && $0.why != nil })
  }

  /// `phone +33297548723`, `email a@b.fr`: the kind, then E.164 for telephones that have it, else the value.
  private static func meaning(_ contact: ContactMention) -> String { "\(contact.kind.rawValue) \(contact.e164 ?? contact.value)" }
}

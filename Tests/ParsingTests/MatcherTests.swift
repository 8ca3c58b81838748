import Documents
import Language
import Testing

@testable import Parsing

private struct Percent: Rule {
  let id = "test.percent"
  let pattern = Pattern {
    Token.word("près", "environ").optional()
    Token.word("de").optional()
    Token.number.captured(as: Slot(0))
    Pattern.any {
      Token.mark(.percent)
      Pattern {
        Token.word("pour")
        Token.word("cent")
      }
    }
  }
  func value(of match: borrowing Match) -> String? { match.number(Slot(0))?.description }
}

private struct Anything: Rule {
  let id = "test.anything"
  let pattern = Pattern {
    Token.anyWord.optional(); Token.number
  }
  func value(of match: borrowing Match) -> String? { nil }
}

@Suite struct MatcherTests {
  func matches(_ text: String) throws -> [String] {
    let utf8 = Array(text.utf8)
    let block = Block(span: TextSpan(0, utf8.count), role: .body, page: 1)
    let document = DocumentText(utf8: utf8, blocks: [block], pages: [])
    let vocabulary = Vocabulary()
    let matcher = try Matcher([Percent()], vocabulary: vocabulary)
    let tokens = Tokeniser(lexicon: vocabulary.lexicon).tokens(of: document)
    return matcher.matches(in: tokens).map { tokens.text($0.range) + "=" + $0.value }
  }

  @Test func takesTheLongestMatch() throws {
    #expect(try matches("soit près de 8,6 % et vingt pour cent") == ["près de 8,6 %=8.6", "vingt pour cent=20"])
  }

  @Test func refusesARuleThatStartsAtAnyWord() {
    #expect(throws: PatternError.self) { try Matcher([Anything()], vocabulary: Vocabulary()) }
  }
}

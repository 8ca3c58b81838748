import Documents
import Testing

@testable import Language

/// One text as one block.
func tokens(of text: String) -> Tokens {
  let utf8 = Array(text.utf8)
  let block = Block(span: TextSpan(0, utf8.count), role: .body, page: 1)
  let page = Page(number: 1, width: 0, height: 0, span: block.span)
  let vocabulary = Vocabulary()
  for word in ["à", "a", "dès", "des"] { _ = vocabulary.lexeme(word) }
  return Tokeniser(lexicon: vocabulary.lexicon).tokens(
    of: DocumentText(utf8: utf8, blocks: [block], pages: [page]))
}

/// The texts of the tokens, without the block's end.
func cut(_ text: String) -> [String] {
  let tokens = tokens(of: text)
  return (0..<tokens.count - 1).map { tokens.text($0) }
}

@Suite struct TokeniserTests {
  @Test(arguments: [
    ("l’industrie et d'Europe", ["l’", "industrie", "et", "d'", "Europe"]),
    ("Hauts-de-Seine", ["Hauts", "de", "Seine"]),
    ("17octobre 2020", ["17", "octobre", "2020"]),
    ("14h30, 9 h", ["14", "h", "30", ",", "9", "h"]),
    ("3 m³/s", ["3", "m³", "/", "s"]),
    ("- 1\u{202F}928 emplois", ["-", "1\u{202F}928", "emplois"]),
    ("02 97 54 87 23", ["02", "97", "54", "87", "23"]),
    ("27.11.2023", ["27", ".", "11", ".", "2023"]),
    ("02.97.54.87.23", ["02", ".", "97", ".", "54", ".", "87", ".", "23"]),
    ("94.000 et 12.5", ["94.000", "et", "12.5"]),
    ("2023-2027", ["2023", "2027"]),
    ("en 2023 120 places", ["en", "2023", "120", "places"]),
    ("deux cent trente et un gendarmes", ["deux cent trente et un", "gendarmes"]),
    ("Deux-Sèvres", ["Deux", "Sèvres"]),
    ("trente-deuxième", ["trente-deuxième"]),
    ("1 er mars, 12 e édition", ["1 er", "mars", ",", "12 e", "édition"]),
  ])
  func cutsText(_ text: String, _ expected: [String]) {
    #expect(cut(text) == expected)
  }

  @Test(arguments: [
    ("23 000", "23000"), ("1 234,56", "1234.56"), ("94.000", "94000"), ("8,60", "8.60"), ("0,5", "0.5"),
    ("quatre-vingt-quinze", "95"), ("mille deux cent soixante-six", "1266"), ("vingt et un", "21"), ("soixante et onze", "71"),
    ("mil neuf cent quatre-vingt-dix", "1990"), ("deux millions cinq cent mille", "2500000"), ("nonante-neuf", "99"),
    ("dix-neuf cents", "1900"), ("cent mille", "100000"), ("1er", "1"), ("XVIIe", "17"), ("vingt-et-unième", "21"), ("deuxième", "2"),
  ])
  func readsNumbers(_ text: String, _ value: String) {
    let tokens = tokens(of: text)
    #expect(tokens.count == 2)
    #expect(tokens.numbers[0].description == value)
  }

  @Test(arguments: ["Le", "De", "Ce", "Me", "Vie", "Deux-Sèvres"])
  func readsNoNumber(_ text: String) {
    #expect(tokens(of: text).traits[0].isDisjoint(with: [.number, .ordinal]))
  }

  @Test func sentencesEndAtStopsButNotAtAbbreviations() {
    let tokens = tokens(of: "M. Martin arrive. Il part à 9 h. « Bien. » Fin")
    let starts = (0..<tokens.count).filter { tokens.traits[$0].contains(.sentenceStart) }.map { tokens.text($0) }
    #expect(starts == ["M", "Il", "«", "Fin"])
  }
}

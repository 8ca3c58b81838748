import Documents
import Foundation
import Language
import Testing

@testable import Parsing

/// The French of figures, case by case: each file of `Corpora/Figures` is a rule or a faculty of the reader.
///
/// What is expected of a figure is written as `kind value unit qualifier direction per … of «…» «counted» in «scope»`, without what it has not.
@Suite struct FigureCorpusTests {
  static let corpus = Corpus(dimension: "Figures")
  static let parser = Result { try FrenchParser() }

  @Test(arguments: corpus.cases)
  func `each case reads as expected`(_ figureCase: CorpusCase) throws {
    let figures = try Self.parser.get().parse(figureCase.document).figures
    let texts = figures.map { figureCase.document.text(in: $0.source.span) }
    #expect(texts == figureCase.marked, "\(figureCase.place)")
    #expect(figures.map(\.summary) == figureCase.expect, "\(figureCase.place)")
  }

  @Test func `every rule is listed`() {
    #expect(Self.corpus.unlistedRules(in: "AllFigureRules.swift") == [])
  }

  @Test(arguments: corpus.rules)
  func `every rule has cases and a trap that says why`(rule: String) {
    let cases = Self.corpus.cases(of: rule)
    #expect(cases.contains { !$0.expect.isEmpty }, "Corpora/Figures/\(rule).jsonl needs cases")
    #expect(cases.contains { $0.expect.isEmpty && $0.why != nil }, "Corpora/Figures/\(rule).jsonl needs a trap")
  }

  @Test func `traps say why`() {
    #expect(Self.corpus.cases.filter { $0.expect.isEmpty && $0.why == nil }.map(\.place) == [])
  }

  @Test func `rules have identifiers of their own`() {
    let ids = allQuantityTails.map(\.id) + allWholeFigures.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.hasPrefix("figure.") })
  }
}

extension FigureMention {
  /// The figure in one line, as the corpora write it.
  var summary: String {
    let number = value?.plain ?? (low?.plain ?? "") + ".." + (high?.plain ?? "")
    let words = [
      unit, qualifier?.rawValue, direction?.rawValue, per.map { "per \($0)" }, of.map { "of «\($0)»" }, counted.map { "«\($0)»" },
    ]
    return ([kind.rawValue, number] + (words + [scope.map { "in «\($0)»" }]).compactMap { $0 }).joined(separator: " ")
  }
}

extension ExactDecimal {
  /// The value without trailing zeros.
  fileprivate var plain: String { normalised.description }
}

import Foundation
import Pipeline
import Records
import Testing

@testable import Writing

/// The record of a text, through all stages.
func record(of text: String) throws -> CommuniqueRecord {
  try DocumentPipeline().process(text: Array(text.utf8), file: "texte").record
}

private let release = """
  Semaine de l’industrie : les Hauts-de-Seine se mobilisent

  Le préfet Laurent Hottiaux s’est rendu ce lundi 27 novembre 2023 à Gennevilliers. Du 27 novembre au 3 décembre, 53 évènements labellisés sont organisés.

  Le territoire compte près de 23 000 emplois industriels, dont 12,5 % dans la logistique, et a reçu 3,5 millions d’euros.

  Une réunion publique se tiendra le mardi 5 décembre 2023 à 18 h 30 à Nanterre.
  """

@Suite struct SummaryTests {
  let written: CommuniqueRecord
  let summaryGuard = SummaryGuard()

  init() throws { written = try record(of: release) }

  @Test func everySentenceNamesItsRecords() throws {
    let summary = try #require(written.summary)
    #expect(summary.status == "validated")
    #expect(!summary.sentences.isEmpty)
    #expect(summary.sentences.allSatisfy { !$0.refs.isEmpty })
    #expect(summary.text == summary.sentences.map(\.text).joined(separator: "\n\n"))
  }

  @Test func theGuardCatchesEveryAlteredNumberDateAndName() throws {
    let sentences = SummaryWriter().summary(of: written, length: .full).sentences
    var mutants = 0
    for sentence in sentences {
      #expect(summaryGuard.unfounded(in: sentence, of: written) == [])
      for mutant in mutations(of: sentence.text) {
        mutants += 1
        let found = summaryGuard.unfounded(in: SummarySentence(text: mutant, refs: sentence.refs), of: written)
        #expect(!found.isEmpty, "not caught: \(mutant)")
      }
    }
    #expect(mutants > 20)
  }

  /// The text with each number one larger, each month the next one, each name another one.
  private func mutations(of text: String) -> [String] {
    let months = [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", "janvier",
    ]
    let pattern = /\d+|\p{Lu}[\p{L}’]{2,}|\p{Ll}{3,}/
    return text.matches(of: pattern).flatMap { match -> [String] in
      let word = String(match.output)
      if let number = Int(word) { return [text.replacingCharacters(in: match.range, with: String(number + 1))] }
      if let month = months.firstIndex(of: word) { return [text.replacingCharacters(in: match.range, with: months[month + 1])] }
      let isName = word.first?.isUppercase == true && ["Hauts", "Seine", "Gennevilliers", "Nanterre", "Laurent", "Hottiaux"].contains(word)
      return isName ? [text.replacingCharacters(in: match.range, with: "Robespierre")] : []
    }
  }

  @Test func aFigureThatFailedACheckIsMarked() throws {
    let wrong = try record(of: "Le préfet se rendra à Nanterre le mardi 27 novembre 2023.")
    let summary = try #require(wrong.summary)
    #expect(summary.status == "partial")
    #expect(summary.text.contains("À vérifier"))
  }

  @Test func nothingRecognisedIsRefused() throws {
    let summary = try #require(try record(of: "Merci de votre attention.").summary)
    #expect(summary.status == "refused")
    #expect(summary.reason != nil)
    #expect(summary.sentences.isEmpty)
  }

  @Test func lengthsSayMoreAndMore() {
    let writer = SummaryWriter()
    let counts = SummaryLength.allCases.map { writer.summary(of: written, length: $0).text.count }
    #expect(counts == counts.sorted() && Set(counts).count > 1)
    #expect(writer.summary(of: written, length: .line).sentences.count == 1)
  }
}

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

  @Test(arguments: SummaryLength.allCases) func theGuardCatchesEveryAlteredNumberDateAndName(_ length: SummaryLength) throws {
    let records = try [written] + Self.samples.get()
    var mutants = 0
    for record in records {
      for sentence in SummaryWriter().summary(of: record, length: length).sentences {
        #expect(summaryGuard.unfounded(in: sentence, of: record) == [])
        for mutant in Mutation.all(of: sentence.text) {
          mutants += 1
          let found = summaryGuard.unfounded(in: SummarySentence(text: mutant, refs: sentence.refs), of: record)
          #expect(!found.isEmpty, "not caught: \(mutant)")
        }
      }
    }
    #expect(mutants > (length == .line ? 40 : 300), "\(mutants)")
  }

  /// The records of Samples.
  private static let samples = Result {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Samples").standardized
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".pdf") }.sorted()
    let pipeline = try DocumentPipeline()
    return try names.map { try pipeline.process(pdf: Array(Data(contentsOf: folder.appending(path: $0))), file: $0).record }
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

/// Summaries that say something else than their record.
enum Mutation {
  /// The text with each number one larger, each month and each number in words the next one, each name another one, and each two neighbouring
  /// numbers changed about.
  static func all(of text: String) -> [String] { replaced(in: text) + swapped(in: text) }

  private static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", "janvier",
  ]
  private static let numbers = ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize"]

  private static func replaced(in text: String) -> [String] {
    text.matches(of: /\d+|\p{Lu}[\p{L}]*|\p{Ll}{3,}/).compactMap { match in
      let word = String(match.output)
      return other(than: word).map { text.replacingCharacters(in: match.range, with: $0) }
    }
  }

  private static func other(than word: String) -> String? {
    if let number = Int(word) { return String(number + 1) }
    if let month = months.firstIndex(of: word) { return months[month + 1] }
    if let number = numbers.dropLast().firstIndex(of: word) { return numbers[number + 1] }
    let isName = word.count > 2 && word.first?.isUppercase == true && word.dropFirst().contains { $0.isLowercase }
    return isName ? "Robespierre" : nil
  }

  private static func swapped(in text: String) -> [String] {
    let numbers = text.matches(of: /\d+(?:[\u{202F}]\d{3})*(?:,\d+)?/)
    return zip(numbers, numbers.dropFirst()).compactMap { first, second in
      guard first.output != second.output, !text[first.range.upperBound..<second.range.lowerBound].contains("(") else { return nil }
      var mutant = text
      mutant.replaceSubrange(second.range, with: first.output)
      mutant.replaceSubrange(first.range, with: second.output)
      return mutant
    }
  }
}

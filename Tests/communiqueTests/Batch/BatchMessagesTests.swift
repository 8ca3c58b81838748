import Foundation
import Testing

/// What a batch says, to people and to programs, and the status it ends with.
@Suite struct BatchMessagesTests {
  private let faulty = "bilan-habitat-indigne-seine-maritime.pdf"
  private let sound = "saint-sylvestre-bas-rhin.pdf"

  @Test(arguments: [("never", 0), ("error", 1), ("warning", 1)] as [(String, Int32)])
  func findingsMayMakeItFail(_ level: String, _ status: Int32) throws {
    let folder = try BatchFolder(0)
    try folder.copySample(faulty)
    #expect(try folder.run("--fail-on \(level)").status == status)
    #expect(try folder.run("--fail-on \(level)").status == status, "what is known already counts, too")
  }

  @Test func whatHasNoFindingsDoesNotFail() throws {
    let folder = try BatchFolder(0)
    try folder.copySample(sound)
    #expect(try folder.run("--fail-on warning").status == 0)
  }

  @Test func failuresAreToldInTheUsersLanguageAndKeptInFrench() throws {
    let folder = try BatchFolder(1)
    try folder.write("empty.pdf", "")
    let archive = folder.input + "/broken.zip"
    try Data("PK".utf8).write(to: URL(filePath: archive))
    let (french, english) = (folder.scratch.path("fr"), folder.scratch.path("en"))
    let told = try (folder.run(output: french).messages, folder.run("--lang en", output: english).messages)
    #expect(told.0.contains("empty.pdf : le fichier est vide."))
    #expect(told.1.contains("empty.pdf: the file is empty.") && told.1.contains("broken.zip: ZIP archive"))
    #expect(!told.1.contains("fichier"))

    var (kept, keptInEnglish) = try (folder.outputs(french), folder.outputs(english))
    let (report, englishReport) = (kept.removeValue(forKey: "report.html"), keptInEnglish.removeValue(forKey: "report.html"))
    #expect(kept == keptInEnglish)
    #expect(try text(report).contains("le fichier est vide") && text(report).contains("<html lang=\"fr\">"))
    #expect(try text(englishReport).contains("the file is empty") && text(englishReport).contains("<html lang=\"en\">"))
    #expect(try folder.run("--lang en", output: french).status == 3)
    #expect(try folder.outputs(french)["report.html"] == englishReport)
  }

  @Test(arguments: [(0, "Aucun PDF à lire dans "), (1, "1 document lu (0 déjà connu, 0 en double), 0 en échec, 0 fichier ignoré.")])
  func theLastLineAgreesInNumber(_ count: Int, _ line: String) throws {
    #expect(try BatchFolder(count).run().messages.hasPrefix(line))
  }

  @Test func anOutputThatIsAFileIsNoMatterOfRoom() throws {
    let folder = try BatchFolder(1)
    try folder.scratch.write("out", Data())
    let result = try folder.run()
    #expect(result.status == 5)
    #expect(result.messages.contains("ce n’est pas un dossier") && result.messages.contains("Donnez un autre dossier à --output"))
  }

  @Test func theOutputIsNotTheInput() throws {
    let folder = try BatchFolder(1)
    #expect(try folder.run(output: folder.input + "/.").status == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.input) == ["0000.pdf"])
    #expect(try folder.run(output: folder.input + "/out").status == 0)
    #expect(try folder.run(output: folder.input + "/out").messages.contains("1 document lu (1 déjà connu"))
  }

  @Test func programsReadCountsAsNumbers() throws {
    let folder = try BatchFolder(2)
    try folder.write("empty.pdf", "")
    let events = try folder.run("--log-format json").messageLines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(events.map { $0["event"] as? String } == ["failed", "finished"])
    #expect(events.first?["code"] as? String == "empty")
    let counts = try #require(events.last)
    #expect(["total", "done", "failed", "skipped"].map { counts[$0] as? Int } == [3, 2, 1, 0])
  }

  @Test func aNameCannotBreakItsLine() throws {
    let folder = try BatchFolder(0)
    try folder.write("a\nb\u{1B}[31m.pdf", "")
    #expect(try folder.run().messageLines.first == "a\\u{a}b\\u{1b}[31m.pdf : le fichier est vide. Téléchargez-le de nouveau.")
  }

  private func text(_ data: Data?) throws -> String { String(decoding: try #require(data), as: UTF8.self) }
}

import Extraction
import Testing

@testable import Pipeline

@Suite struct OutputNamingTests {
  @Test(arguments: [
    ("cp.pdf", "cp"), ("2024/cp.pdf", "2024/cp"), ("é/cp.pdf", "é/cp"), ("a\nb.pdf", "a\nb"), ("-rf.pdf", "-rf"),
    (".hidden.pdf", ".hidden"), ("cp.pdf.json.pdf", "cp.pdf.json"), ("/data/cp.pdf", "root/data/cp"),
  ])
  func aPlainNameLosesOnlyItsEnding(_ name: String, _ stem: String) {
    #expect(OutputNaming.stem(for: InputPath(name)) == InputPath(stem))
  }

  @Test func namesThatCouldMeetDoNot() {
    let longest = String(repeating: "x", count: 251)
    let names = [
      "c/cp", "c/cp.pdf", "c/cp.PDF", "c/cp.pdf.pdf", "c/CP.pdf", "\u{E9}.pdf", "e\u{301}.pdf", "a/b__c.pdf", "a__b/c.pdf", "x.json/y.pdf",
      "x.pdf",
      ".pdf", "a/.pdf", "..pdf", "../x.pdf", "a/../x.pdf", "tables/datapackage.pdf", "root/x.pdf", "/x.pdf", ".communique/journal.pdf",
      longest + ".pdf", longest + "x", "\(longest.prefix(200))~0123456789abcdef.pdf",
    ].map { InputPath($0) }
    let files = names.flatMap { name in [".json", ".md"].map { OutputNaming.stem(for: name).adding($0) } }
    #expect(Set(files).count == files.count)
    #expect(files.allSatisfy { $0.components.allSatisfy { (1...255).contains($0.count) } })
  }

  @Test func noOutputIsAlsoAFolder() {
    let names = ["cp.pdf", "cp.json/a.pdf", "cp.md/a.pdf"].map { OutputNaming.stem(for: InputPath($0)) }
    let folders = names.map(\.parent)
    #expect(names.allSatisfy { !folders.contains($0.adding(".json")) && !folders.contains($0.adding(".md")) })
  }

  @Test func namesStayInTheOutputFolder() {
    for name in ["../../etc/x.pdf", "a/../../x.pdf", "./x.pdf", "//x.pdf"] {
      let parts = OutputNaming.stem(for: InputPath(name)).components.map { String(decoding: $0, as: UTF8.self) }
      #expect(!parts.contains("..") && !parts.contains("."), "\(name) leaves the folder")
    }
  }
}

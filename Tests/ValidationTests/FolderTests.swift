import Documents
import Foundation
import Testing

@testable import Validation

/// A check is one file and one line in a list; the list is held against the folder.
@Suite struct FolderTests {
  static let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

  @Test(arguments: [
    ("Validation/Checks", "Validation/AllRecordChecks.swift"), ("Validation/Lint/Rules", "Validation/Lint/AllLintRules.swift"),
    ("Writing/Reports/Formats", "Writing/Reports/AllReportFormats.swift"),
  ]) func `every file of the folder is listed`(_ folder: String, _ list: String) throws {
    let listed = try String(contentsOf: Self.package.appending(path: "Sources/\(list)"), encoding: .utf8)
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.package.appending(path: "Sources/\(folder)").path)
    #expect(!files.isEmpty)
    for file in files.sorted() {
      let type = file.replacing(".swift", with: "")
      #expect(listed.contains("  \(type)(),"), "\(folder)/\(file) is not listed. Add «\(type)(),» to Sources/\(list).")
    }
  }

  @Test func `codes are written in kebab case and none is used twice`() {
    let codes = (allRecordChecks + allLintRules).map(\.code)
    #expect(Set(codes).count == codes.count)
    for code in codes { #expect(code.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }, "\(code)") }
  }

  @Test func `docs/checks has the page of every check`() throws {
    let folder = Self.package.appending(path: "docs/checks")
    let all = allRecordChecks + allLintRules
    for check in all {
      let page = (try? String(contentsOf: folder.appending(path: "\(check.code).md"), encoding: .utf8)) ?? ""
      let isSame = page == check.markdown(in: .english)
      #expect(isSame, "Run: communique checks \(check.code) --lang en > docs/checks/\(check.code).md")
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(files) == Set(all.map { "\($0.code).md" }))
  }
}

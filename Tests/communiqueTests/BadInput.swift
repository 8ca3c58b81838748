import Foundation
import Testing

/// An input that cannot be read, and the error it must give.
struct BadInput: CustomTestStringConvertible {
  /// What is wrong with it.
  let what: String
  /// The code of its error record.
  let code: String
  /// Makes it in a folder and returns its path.
  let make: @Sendable (Scratch) throws -> String

  var testDescription: String { what }

  static let all: [BadInput] = [
    BadInput(what: "a missing file", code: "not_found") { $0.path("absent.pdf") },
    BadInput(what: "a folder where a file is meant", code: "not_a_file") { scratch in
      try FileManager.default.createDirectory(atPath: scratch.path("folder.pdf"), withIntermediateDirectories: false)
      return scratch.path("folder.pdf")
    },
    BadInput(what: "an empty file", code: "empty") { try $0.write("empty.pdf", Data()) },
    BadInput(what: "HTML renamed", code: "not_a_pdf") {
      try $0.write("page.pdf", Data("<!DOCTYPE html><html><body><p>Communiqué</p></body></html>".utf8))
    },
    BadInput(what: "a truncated PDF", code: "damaged") { try $0.write("truncated.pdf", sample.prefix(600)) },
    BadInput(what: "a PDF that asks for a password", code: "encrypted") { try $0.write("secret.pdf", input("encrypted.pdf")) },
    BadInput(what: "a scan", code: "no_text") { try $0.write("scan.pdf", input("scan.pdf")) },
    BadInput(what: "a PDF without pages", code: "no_pages") { try $0.write("none.pdf", Data(withoutPages.utf8)) },
  ]

  /// The bytes of a sample that can be read.
  static var sample: Data {
    get throws { try Data(contentsOf: Program.package.appending(path: "Samples/saint-sylvestre-bas-rhin.pdf")) }
  }

  private static func input(_ name: String) throws -> Data {
    try Data(contentsOf: Program.package.appending(path: "Tests/communiqueTests/Inputs/\(name)"))
  }

  private static let withoutPages = """
    %PDF-1.4
    1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
    2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj
    trailer <</Root 1 0 R /Size 3>>
    %%EOF

    """
}

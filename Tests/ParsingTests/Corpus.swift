import Documents
import Foundation
import Language
import Parsing
import Testing

/// One case of a corpus: a text with `⟦…⟧` around each expected span, and what each span means.
struct CorpusCase: Decodable, CustomTestStringConvertible {
  /// The text; a blank line ends a block.
  var text: String
  /// What the spans mean, in order; empty for a negative case.
  var expect: [String]
  /// Why nothing, or something unexpected, is meant.
  var why: String?
  /// The issue date, where the case needs one.
  var issued: String?
  /// The issuing département, where the case needs one.
  var department: String?
  /// The roles of the blocks, `body` beyond the list.
  var roles: [String]?

  /// The file and line it stands in.
  var place = ""

  private enum CodingKeys: CodingKey { case text, expect, why, issued, department, roles }

  var testDescription: String { place }

  /// The text without its brackets.
  var plain: String { text.filter { $0 != "⟦" && $0 != "⟧" } }

  /// The texts between brackets, in order.
  var marked: [String] { text.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst().map { String($0.prefix { $0 != "⟧" }) } }

  /// The text as a document, one block a paragraph; that of a table has a row a line, its cells parted by tabs.
  var document: DocumentText {
    let utf8 = Array(plain.utf8)
    var (blocks, start) = ([Block](), 0)
    for paragraph in plain.components(separatedBy: "\n\n") {
      let end = start + paragraph.utf8.count
      let role = (roles ?? []).dropFirst(blocks.count).first.flatMap(BlockRole.init(rawValue:)) ?? .body
      var block = Block(span: TextSpan(start, end), role: role, page: 1)
      if role == .table { block.rows = Self.rows(of: paragraph, from: start) }
      blocks.append(block)
      start = end + 2
    }
    let page = Page(number: 1, width: 0, height: 0, span: TextSpan(0, utf8.count))
    return DocumentText(utf8: utf8, blocks: blocks, pages: [page], source: .text)
  }

  private static func rows(of table: String, from start: Int) -> [[TextSpan]] {
    var position = start
    return table.components(separatedBy: "\n").map { row in
      row.components(separatedBy: "\t").map { cell in
        defer { position += cell.utf8.count + 1 }
        return TextSpan(position, position + cell.utf8.count)
      }
    }
  }
}

/// The corpora of a dimension: JSON Lines files named after its rules.
struct Corpus {
  /// `Contacts`, `Dates`, …
  let dimension: String

  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  private static let sources = tests.appending(path: "../../Sources/Parsing").standardized

  /// The names of the corpus files, without their extension.
  var names: [String] { Self.names(in: Self.tests.appending(path: "Corpora/\(dimension)"), ending: "jsonl") }

  /// The names of the rules' files.
  var rules: [String] { Self.names(in: Self.sources.appending(path: "\(dimension)/Rules"), ending: "swift") }

  /// All cases of the dimension, in file order. A malformed line stops the test with its file and line.
  var cases: [CorpusCase] { names.flatMap { cases(of: $0) } }

  /// The cases of one file.
  func cases(of name: String) -> [CorpusCase] {
    let file = Self.tests.appending(path: "Corpora/\(dimension)/\(name).jsonl")
    let lines = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().filter { !$0.element.isEmpty }.map { number, line in
      let place = "\(dimension)/\(name).jsonl:\(number + 1)"
      do {
        var corpusCase = try JSONDecoder().decode(CorpusCase.self, from: Data(line.utf8))
        corpusCase.place = place
        return corpusCase
      } catch {
        preconditionFailure("\(place): \(error)")
      }
    }
  }

  /// The line to add for each rule that its list does not have, in the words the developer needs.
  func unlistedRules(in list: String) -> [String] {
    let path = Self.sources.appending(path: "\(dimension)/\(list)")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return rules.filter { !text.contains("  \($0)(") }.map {
      "Rules/\($0).swift is not listed. Add «\($0)(),» to Sources/Parsing/\(dimension)/\(list)."
    }
  }

  private static func names(in folder: URL, ending: String) -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix("." + ending) }.map { String($0.dropLast(ending.count + 1)) }.sorted()
  }
}

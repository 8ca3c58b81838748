import Documents
import Foundation
import Language
import Testing

@testable import Parsing

/// A line of a corpus: a text with its expected mentions in ⟦…⟧ and their values.
struct DateCase: Decodable, CustomTestStringConvertible {
  /// The text; an expected mention stands in ⟦…⟧.
  let text: String
  /// The issue date; absent where there is none.
  let issued: String?
  /// The values in reading order; a modifier follows after a space.
  let expect: [String]
  /// Why a case is hard, or negative.
  let why: String?

  var testDescription: String { text }
}

/// The corpora of a dimension as files of JSON lines.
enum DateCorpora {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpora/Dates")

  static let files: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".jsonl") }.sorted()
  }()

  /// The cases of a file; a malformed line throws, with its place.
  static func cases(in file: String) throws -> [DateCase] {
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    return try text.split(separator: "\n").enumerated().map { number, line in
      do {
        return try JSONDecoder().decode(DateCase.self, from: Data(line.utf8))
      } catch {
        throw CorpusError(description: "\(file):\(number + 1): \(error)")
      }
    }
  }
}

/// A line that cannot be read.
struct CorpusError: Error, CustomStringConvertible { let description: String }

/// Reads a text and finds its dates; contacts and references claim their digits first, as in the parser.
enum DateReading {
  static let recognisers = Result {
    let vocabulary = Vocabulary()
    let contacts = try ContactRecogniser(vocabulary: vocabulary)
    let references = try ReferenceRecogniser(vocabulary: vocabulary)
    let dates = try DateRecogniser(vocabulary: vocabulary)
    return (Tokeniser(lexicon: vocabulary.lexicon), contacts, references, dates)
  }

  static func mentions(in text: String, issued: String?) throws -> [DateMention] {
    let (tokeniser, contacts, references, dates) = try recognisers.get()
    let tokens = tokeniser.tokens(of: document(text))
    _ = contacts.recognise(in: tokens)
    _ = references.recognise(in: tokens)
    let found = dates.recognise(in: tokens)
    return dates.resolve(found, issued: issued.flatMap { CalendarDate(iso: $0) }, in: tokens)
  }

  /// Blocks are parted by an empty line.
  static func document(_ text: String) -> DocumentText {
    let utf8 = Array(text.utf8)
    var blocks: [Block] = []
    var start = 0
    for part in text.components(separatedBy: "\n\n") {
      blocks.append(Block(span: TextSpan(start, start + part.utf8.count), role: .body, page: 1))
      start += part.utf8.count + 2
    }
    return DocumentText(utf8: utf8, blocks: blocks, pages: [])
  }
}

@Suite struct DatesCorpusTests {
  @Test(arguments: DateCorpora.files)
  func readsEveryCase(of file: String) throws {
    for (number, date) in try DateCorpora.cases(in: file).enumerated() {
      let (plain, spans) = Marked.read(date.text)
      let found = try DateReading.mentions(in: plain, issued: date.issued)
      let values = found.map { $0.value + ($0.modifier.map { " " + $0.rawValue } ?? "") }
      let place = "\(file):\(number + 1): «\(date.text)»" + (date.why.map { " (\($0))" } ?? "")
      #expect(values == date.expect, "\(place)")
      if spans.count == found.count {
        #expect(found.map(\.source.span) == spans, "\(place)")
      } else {
        #expect(values.count == spans.count, "\(place)")
      }
    }
  }

  @Test func negativeCasesSayWhy() throws {
    for file in DateCorpora.files {
      for date in try DateCorpora.cases(in: file) where date.expect.isEmpty { #expect(date.why != nil, "\(file): «\(date.text)»") }
    }
  }
}

/// Texts with ⟦…⟧.
enum Marked {
  /// The text without marks, and the spans that were marked, in bytes.
  static func read(_ text: String) -> (plain: String, spans: [TextSpan]) {
    var (plain, spans, open) = ("", [TextSpan](), [Int]())
    for character in text {
      switch character {
      case "⟦": open.append(plain.utf8.count)
      case "⟧": spans.append(TextSpan(open.popLast() ?? 0, plain.utf8.count))
      default: plain.append(character)
      }
    }
    return (plain, spans.sorted())
  }
}

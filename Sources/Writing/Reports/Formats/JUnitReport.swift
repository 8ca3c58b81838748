import Records
import Validation

/// JUnit XML, for continuous integration: a suite a document, a case a verification; a note is said and fails nothing.
struct JUnitReport: ReportFormat {
  let name = "junit"

  func text(of report: ValidationReport) -> String {
    let tally = report.tally
    let failures = report.documents.reduce(0) { $0 + $1.failures }
    let suites = report.documents.map { suite($0, in: report) }.joined()
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="communique validate" tests="\(tally.ran)" failures="\(failures)" errors="\(tally.unread)">
      \(suites)</testsuites>

      """
  }

  private func suite(_ document: ValidatedDocument, in report: ValidationReport) -> String {
    let errors = document.failure == nil ? 0 : 1
    let cases = document.results.map { testCase($0, of: document, in: report) }.joined()
    let failure =
      document.failure.map { failure in
        "    <testcase classname=\"\(failure.stage.escaped)\" name=\"\(failure.code.escaped)\">"
          + "<error message=\"\(failure.message(in: report.language).escaped)\"/></testcase>\n"
      } ?? ""
    return "  <testsuite name=\"\(document.file.escaped)\" tests=\"\(document.results.count + errors)\" "
      + "failures=\"\(document.failures)\" errors=\"\(errors)\">\n" + cases + failure + "  </testsuite>\n"
  }

  private func testCase(_ result: CheckResult, of document: ValidatedDocument, in report: ValidationReport) -> String {
    let message = result.message(in: report.language).escaped
    let name = (result.refs.joined(separator: " ") + " " + message)
    guard result.status != .ok else { return "    <testcase classname=\"\(result.code)\" name=\"\(name)\"/>\n" }
    let location = document.location(of: result)
    let detail = location.map { "page \($0.page) : \($0.before)\($0.words)\($0.after)".escaped } ?? ""
    let opening = "    <testcase classname=\"\(result.code)\" name=\"\(name)\">"
    guard result.status != .note else { return opening + "<system-out>\(message) \(detail)</system-out></testcase>\n" }
    return opening + "<failure type=\"\(result.status.rawValue)\" message=\"\(message)\">\(detail)</failure></testcase>\n"
  }
}

extension ValidatedDocument {
  /// How many findings are more than notes.
  fileprivate var failures: Int { findings.count { $0.status != .note } }
}

extension String {
  /// The text with what XML keeps for itself written as entities; control characters, which XML 1.0 cannot hold, are left out.
  fileprivate var escaped: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}": break
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}

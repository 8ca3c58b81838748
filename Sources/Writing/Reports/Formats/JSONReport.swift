import Records

/// For programs: every result of every document, those that hold too.
struct JSONReport: ReportFormat {
  let name = "json"

  func text(of report: ValidationReport) -> String {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.field("schema", "communique-validation/1")
      json.field("documents", report.documents) { json, document in
        json.field("file", document.file)
        json.field("results", document.results) { $1.write(to: &$0, at: document.location(of: $1)) }
        json.field("silenced", document.silenced)
        json.field("error", document.failure) { json, failure in
          json.field("code", failure.code)
          json.field("stage", failure.stage)
          json.field("message", failure.message)
        }
      }
      json.field("tally", report.tally) { json, tally in
        json.field("ran", tally.ran)
        json.field("held", tally.held)
        json.field("failed", tally.failed)
        json.field("undecided", tally.undecided)
        json.field("silenced", tally.silenced)
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }
}

extension CheckResult {
  fileprivate func write(to json: inout JSONWriter, at location: FindingLocation?) {
    write(to: &json)
    json.field("page", location?.page)
    json.field("line", location?.line)
    json.field("column", location?.column)
    json.field("words", location?.words)
  }
}

import Records
import Validation

/// SARIF 2.1.0 (OASIS), for editors and code hosts: the findings, with the page of each check.
struct SARIFReport: ReportFormat {
  let name = "sarif"

  func text(of report: ValidationReport) -> String {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.field("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
      json.field("version", "2.1.0")
      json.field("runs", [report]) { $1.writeRun(to: &$0) }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }
}

extension ValidationReport {
  fileprivate func writeRun(to json: inout JSONWriter) {
    json.field("tool", self) { json, report in json.field("driver", report) { $1.writeDriver(to: &$0) } }
    json.field("language", language.say("fr-FR", "en-US"))
    json.field("columnKind", "unicodeCodePoints")
    json.field("invocations", [self]) { json, report in
      let failures = report.documents.filter { $0.failure != nil }
      json.field("executionSuccessful", failures.isEmpty)
      json.field("toolExecutionNotifications", failures) { json, document in
        json.field("level", "error")
        json.field("message", document.failure) { $0.field("text", "\(document.file) : \($1.message)") }
      }
    }
    json.field("results", documents.flatMap { document in document.findings.map { (document, $0) } }) { json, finding in
      self.write(finding.1, of: finding.0, to: &json)
    }
  }

  private func writeDriver(to json: inout JSONWriter) {
    json.field("name", "communique")
    json.field("semanticVersion", version)
    json.field("rules", checks) { json, check in
      json.field("id", check.code)
      json.field("shortDescription", check.page.verifies.text(in: language)) { $0.field("text", $1) }
      json.field("fullDescription", check.page.reason.text(in: language)) { $0.field("text", $1) }
      json.field("help", check.markdown(in: language)) { json, page in
        json.field("text", page)
        json.field("markdown", page)
      }
      json.field("defaultConfiguration", check.severity) { $0.field("level", $1.rawValue) }
    }
  }

  private func write(_ finding: CheckResult, of document: ValidatedDocument, to json: inout JSONWriter) {
    json.field("ruleId", finding.code)
    json.field("ruleIndex", checks.firstIndex { $0.code == finding.code })
    json.field("level", finding.status.rawValue)
    json.field("message", finding.message(in: language)) { $0.field("text", $1) }
    let location = document.location(of: finding)
    json.field("locations", [location]) { document.writePlace(at: $1, to: &$0) }
    let others = document.otherLocations(of: finding).filter { $0.line != nil }
    json.field("relatedLocations", others) { document.writePlace(at: $1, to: &$0) }
    json.field("properties", location) { $0.field("page", $1.page) }
  }
}

extension ValidatedDocument {
  fileprivate func writePlace(at location: FindingLocation?, to json: inout JSONWriter) {
    json.field("physicalLocation", self) { json, document in
      json.field("artifactLocation", document.file.percentEncoded) { $0.field("uri", $1) }
      json.field("region", location?.line == nil ? nil : location) { $1.writeRegion(to: &$0) }
    }
  }
}

extension FindingLocation {
  fileprivate func writeRegion(to json: inout JSONWriter) {
    json.field("startLine", line)
    json.field("startColumn", column)
    json.field("snippet", words) { $0.field("text", $1) }
  }
}

extension String {
  /// The path as a relative URI reference (RFC 3986): what is no unreserved character or slash is percent-encoded.
  fileprivate var percentEncoded: String {
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F: [byte]
      default: [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

import Foundation

/// What the tests ask of a line of `jsonl`, read by Foundation and not by the code that wrote it.
struct Record {
  let file: String
  let errorCode: String?

  init(line: Substring) throws {
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    let document = object?["document"] as? [String: Any]
    let error = object?["error"] as? [String: Any]
    file = document?["file"] as? String ?? ""
    errorCode = error?["code"] as? String
  }
}

import Documents
import Records

/// The summary as an HTML fragment; each paragraph names its records in `data-refs`.
struct SummaryHTMLFormat: RecordFormat {
  let name = "summary-html"
  let fileExtension = "html"

  func bytes(of record: CommuniqueRecord, text: DocumentText?, options: FormatOptions) -> [UInt8] {
    let summary = record.summary(options.length)
    let paragraphs = summary.sentences.isEmpty ? ["<p>\(escaped(summary.text))</p>"] : summary.sentences.map(paragraph)
    return Array("<section lang=\"fr\" data-status=\"\(summary.status)\">\n\(paragraphs.joined(separator: "\n"))\n</section>\n".utf8)
  }

  private func paragraph(_ sentence: SummarySentence) -> String {
    let parts = escaped(sentence.text).split(separator: "**", omittingEmptySubsequences: false)
    let marked = parts.enumerated().map { $0 % 2 == 1 && $0 < parts.count - 1 ? "<strong>\($1)</strong>" : String($1) }
    return "<p data-refs=\"\(sentence.refs.joined(separator: " "))\">\(marked.joined())</p>"
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }
}

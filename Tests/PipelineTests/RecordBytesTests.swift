import Records
import Testing
import Writing

@testable import Pipeline

/// What is done to the bytes of a record gives what its writer gives.
@Suite struct RecordBytesTests {
  private let text = "Albi, le 5 mars 2024\n\n«Près de 23 000 habitants»\\ \"ont reçu\" {8,6 %} [des] aides, du 27 novembre au 3 décembre."

  @Test func indentedAsTheWriterDoes() throws {
    let record = try DocumentPipeline().process(text: Array(text.utf8), file: "a\"{[\\,:.txt").record
    #expect(RecordBytes(bytes: record.json()).indented() == record.json(indented: true))
  }

  @Test(arguments: ["é.pdf", "a\nb\"c\\.pdf", ""])
  func namedAsTheWriterDoes(_ name: String) throws {
    let pipeline = try DocumentPipeline()
    let nameless = pipeline.process(text: Array(text.utf8), file: "").record
    let named = pipeline.process(text: Array(text.utf8), file: name).record
    #expect(RecordBytes(bytes: nameless.json()).named(name).bytes == named.json())
  }

  @Test func anErrorRecordIsNamedToo() {
    let error = { (file: String) in ErrorRecord(id: "", file: file, error: .init(code: "damaged", stage: "extraction", message: "abîmé")) }
    #expect(RecordBytes(bytes: error("").json()).named("a.pdf").bytes == error("a.pdf").json())
    #expect(StoredResult(isFailure: true, record: error("").json()).failure?.code == "damaged")
  }
}

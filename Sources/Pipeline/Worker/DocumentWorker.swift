import Extraction
import Glibc
public import Isolation
import Parsing
import Records
import Writing

/// The pipeline behind protocol 1: what `communique worker` runs.
///
/// It gives for the same bytes the same record as the pipeline in any other process.
public struct DocumentWorker {
  /// How the documents are read.
  public var reading: ReadingConfiguration
  /// The bounds of one document and of the process.
  public var limits: WorkerLimits
  /// Whether every reply tells where the time went.
  public var tellsTimes = false
  private let pipeline: DocumentPipeline

  /// A worker that has loaded all that it will need, as it will not be able to later.
  public init(reading: ReadingConfiguration, limits: WorkerLimits) throws {
    self.reading = reading
    self.limits = limits
    self.reading.extraction.maximumBytes = limits.documentBytes
    pipeline = try DocumentPipeline()
    Self.keepConverters()
    _ = answer(to: Self.sample, named: "", sha256: nil)
  }

  /// Enters the sandbox and answers until the input ends.
  ///
  /// - Parameter isComplete: Whether to refuse where the kernel lacks a layer.
  /// - Returns: The exit status.
  /// - Throws: `IncompleteSandbox`.
  public func serve(version: String, requiringSandbox isComplete: Bool) throws -> Int32 {
    let sandbox = Sandbox(limits: limits, runsPrograms: reading.extraction.usesOCR).enter()
    guard sandbox.areComplete || !isComplete else { throw IncompleteSandbox(missing: sandbox.missing) }
    let handshake = Handshake(
      name: "communique", version: version, schema: CommuniqueRecord.schema, maximumBytes: limits.documentBytes, sandbox: sandbox,
      configuration: reading.digest(version: version))
    return try WorkerServer(handshake: handshake, limits: limits).serve { request, bytes in
      answer(to: bytes, named: request.name ?? "", sha256: request.sha256)
    }
  }

  private func answer(to bytes: [UInt8], named name: String, sha256: String?) -> (Reply, spent: [Int]) {
    if let sha256, sha256 != ContentHash(of: bytes.span).hex { return (.failure(.altered), []) }
    do throws(ErrorRecord) {
      let processed = try pipeline.process(pdf: bytes, file: name, extraction: reading.extraction, parsing: reading.parsing)
      var timings = processed.timings
      let record = timings.stages.measure(.writing) { processed.record.json() }
      return (.success(record), tellsTimes ? timings.microseconds : [])
    } catch {
      return (.failure(WorkerFailure(code: error.error.code, stage: error.error.stage, message: error.error.message)), [])
    }
  }

  /// Opens, and never closes, the C library's converters for the metadata of PDFs: they are modules that it loads when asked.
  private static func keepConverters() {
    for encoding in ["UTF-16BE", "UTF-16LE"] { _ = iconv_open("UTF-8", encoding) }
  }

  /// A page of text in a font that is not embedded: reading it loads the fonts, their configuration and the character maps.
  private static let sample = Array(
    """
    %PDF-1.4
    1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
    4 0 obj<</Length 52>>stream
    BT /F 9 Tf 9 99 Td (Albi, le 5 mars 2024 \\351) Tj ET
    endstream endobj
    5 0 obj<</Type/Font/Subtype/TrueType/BaseFont/Arial/Encoding/WinAnsiEncoding>>endobj
    trailer<</Root 1 0 R>>
    %%EOF
    """.utf8)
}

/// The kernel lacks a layer of the sandbox that the user insists on.
public struct IncompleteSandbox: Error, Sendable {
  /// The names of the layers.
  public let missing: [String]
}

extension WorkerFailure {
  /// The bytes are not those that the sender meant.
  static let altered = WorkerFailure(
    code: "unreadable", stage: "input", message: "les octets reçus n’ont pas l’empreinte annoncée. Renvoyez le document.",
    english: "the bytes received have not the digest announced. Send the document again.")
}

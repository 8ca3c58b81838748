import CDigest
import CPoppler

/// The SHA-256 of an input's bytes: its identity, whatever its name and place.
///
/// The processor computes it where it has instructions for that, else GLib, which is loaded with Poppler anyway and takes three times as long.
public struct ContentHash: Hashable, Sendable, CustomStringConvertible {
  /// The 64 lower-case hexadecimal digits.
  public let hex: String

  /// Hashes the bytes of one input.
  public init(of bytes: borrowing Span<UInt8>) {
    hex = bytes.withUnsafeBufferPointer { Self.hexByProcessor($0) ?? Self.hexByGLib($0) }
  }

  /// `nil` where the processor has no instructions for it.
  private static func hexByProcessor(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digest in
      guard cdigest_sha256(bytes.baseAddress, bytes.count, digest.baseAddress) == 1 else { return nil }
      return String(unsafeUninitializedCapacity: 64) { hex in
        let digits: StaticString = "0123456789abcdef"
        for (index, byte) in digest.enumerated() {
          hex[2 * index] = digits.utf8Start[Int(byte >> 4)]
          hex[2 * index + 1] = digits.utf8Start[Int(byte & 15)]
        }
        return 64
      }
    }
  }

  static func hexByGLib(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard let digits = g_compute_checksum_for_data(G_CHECKSUM_SHA256, bytes.baseAddress, gsize(bytes.count)) else { return "" }
    defer { g_free(digits) }
    return String(cString: digits)
  }

  /// The `document.id` of the record: `sha256:` and the digits.
  public var description: String { "sha256:" + hex }
}

import CPoppler

/// The SHA-256 of an input's bytes: its identity, whatever its name and place.
///
/// GLib computes it (330 MB/s on one core): it is loaded with Poppler anyway, so that no library comes in for this alone.
public struct ContentHash: Hashable, Sendable, CustomStringConvertible {
  /// The 64 lower-case hexadecimal digits.
  public let hex: String

  /// Hashes the bytes of one input.
  public init(of bytes: borrowing Span<UInt8>) {
    hex = bytes.withUnsafeBufferPointer { buffer in
      guard let digits = g_compute_checksum_for_data(G_CHECKSUM_SHA256, buffer.baseAddress, gsize(buffer.count)) else { return "" }
      defer { g_free(digits) }
      return String(cString: digits)
    }
  }

  /// The `document.id` of the record: `sha256:` and the digits.
  public var description: String { "sha256:" + hex }
}

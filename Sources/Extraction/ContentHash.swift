import CNettle

/// The SHA-256 of an input's bytes: its identity, whatever its name and place.
///
/// Nettle computes it, with the processor's own instructions where there are some.
public struct ContentHash: Hashable, Sendable, CustomStringConvertible {
  /// The 64 lower-case hexadecimal digits.
  public let hex: String

  /// Hashes the bytes of one input.
  public init(of bytes: borrowing Span<UInt8>) {
    var context = sha256_ctx()
    nettle_sha256_init(&context)
    bytes.withUnsafeBufferPointer { nettle_sha256_update(&context, $0.count, $0.baseAddress) }
    hex = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Int(SHA256_DIGEST_SIZE)) { digest in
      nettle_sha256_digest(&context, digest.count, digest.baseAddress)
      return digest.reduce(into: "") { $0 += ($1 < 16 ? "0" : "") + String($1, radix: 16) }
    }
  }

  /// The `document.id` of the record: `sha256:` and the digits.
  public var description: String { "sha256:" + hex }
}

/// Values by the hash of a word: open addressing with linear probing, at most a third full.
///
/// The 64-bit hash is the key itself: no second hash is made of it, as a `Dictionary` would.
struct HashTable<Value: Sendable>: Sendable {
  private var hashes: [UInt64]
  private var values: [Value]
  private let absent: Value

  /// An empty table.
  ///
  /// - Parameters:
  ///   - capacity: The most entries it will have.
  ///   - absent: What it answers for a hash that it does not hold.
  init(capacity: Int, absent: Value) {
    var slots = 16
    while slots < capacity * 3 { slots *= 2 }
    hashes = Array(repeating: 0, count: slots)
    values = Array(repeating: absent, count: slots)
    self.absent = absent
  }

  /// Enters a value, unless the hash has one.
  mutating func add(_ value: Value, for hash: UInt64) {
    let slot = slot(of: hash)
    guard hashes[slot] == 0 else { return }
    hashes[slot] = hash
    values[slot] = value
  }

  /// Whether the table holds a hash.
  func contains(_ hash: UInt64) -> Bool { hashes[slot(of: hash)] != 0 }

  /// The value of a hash.
  @inline(__always)
  subscript(hash: UInt64) -> Value {
    let slot = slot(of: hash)
    return hashes[slot] == 0 ? absent : values[slot]
  }

  /// The slot that holds a hash, or the free one where it would be entered.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while hashes[slot] != hash, hashes[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }
}

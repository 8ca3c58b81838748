/// Values by the hash of a word: open addressing with linear probing, at most half full.
///
/// The 64-bit hash is the key itself: no second hash is made of it, as a `Dictionary` would.
struct HashTable<Value: Sendable>: Sendable {
  private var hashes: [UInt64]
  private var values: [Value]
  private var count = 0
  private let absent: Value

  /// An empty table.
  ///
  /// - Parameters:
  ///   - capacity: How many entries it will have, or so: it grows beyond.
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
    if count * 2 >= hashes.count { grow() }
    let slot = slot(of: hash)
    guard hashes[slot] == 0 else { return }
    hashes[slot] = hash
    values[slot] = value
    count += 1
  }

  private mutating func grow() {
    var larger = HashTable(capacity: hashes.count, absent: absent)
    for (slot, hash) in hashes.enumerated() where hash != 0 { larger.add(values[slot], for: hash) }
    self = larger
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

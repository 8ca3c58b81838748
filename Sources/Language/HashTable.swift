/// Values by the hash of a word: open addressing with linear probing, at most half full.
///
/// The 64-bit hash is the key itself: no second hash is made of it, as a `Dictionary` would. No word has the hash 0.
struct HashTable<Value: Sendable>: Sendable {
  private var slots: [(hash: UInt64, value: Value)]
  private var count = 0
  private let absent: Value

  /// An empty table.
  ///
  /// - Parameters:
  ///   - capacity: How many entries it will have, or so: it grows beyond.
  ///   - absent: What it answers for a hash that it does not hold.
  init(capacity: Int, absent: Value) {
    var size = 16
    while size < capacity * 3 { size *= 2 }
    slots = Array(repeating: (0, absent), count: size)
    self.absent = absent
  }

  /// Enters a value, unless the hash has one.
  mutating func add(_ value: Value, for hash: UInt64) {
    if count * 2 >= slots.count { grow() }
    let slot = slot(of: hash)
    guard slots[slot].hash == 0 else { return }
    slots[slot] = (hash, value)
    count += 1
  }

  private mutating func grow() {
    var larger = HashTable(capacity: slots.count, absent: absent)
    for (hash, value) in slots where hash != 0 { larger.add(value, for: hash) }
    self = larger
  }

  /// Whether the table holds a hash.
  func contains(_ hash: UInt64) -> Bool { slots[slot(of: hash)].hash != 0 }

  /// The value of a hash.
  @inline(__always)
  subscript(hash: UInt64) -> Value { slots[slot(of: hash)].value }

  /// The slot that holds a hash, or the free one where it would be entered, whose value is the absent one.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while slots[slot].hash != hash, slots[slot].hash != 0 { slot = (slot + 1) & mask }
    return slot
  }
}

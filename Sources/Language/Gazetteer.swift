import CLanguageData

/// The official places of `gazetteer.bin`, searched where they stand in the program.
///
/// Names are a trie over folded words: `state(after:word:)` goes from word to word, and a state that ends a name lists what
/// bears it. Sources, counts and layout are described in `scripts/make_gazetteer.py`, which writes the file.
public enum Gazetteer {
  /// What a place is.
  public enum Kind: UInt8, Sendable, CaseIterable {
    case commune, department, region, epci, arrondissement, country
  }

  /// How a name stands for a place.
  public enum Form: UInt8, Sendable {
    /// The name of the official list, with its article.
    case official
    /// The name without its article: «Havre», to be read after «au» or «du».
    case withoutArticle
    /// An abbreviation or another usual name: «PACA», «Grand Lyon».
    case other
    /// A name that ended: see `succession(of:)`.
    case former
  }

  /// A place under the name that was looked up.
  public struct Name: Hashable, Sendable {
    /// The place, an index into the list of places.
    public var place: Place
    /// How it is named.
    public var form: Form
  }

  /// A state of the trie; `root` has read nothing.
  public typealias State = UInt32

  /// The state before the first word.
  public static let root: State = 0

  /// The number of places, former ones included.
  public static var count: Int { places.count }

  /// The state after one more word, or `nil` where no name goes on so.
  ///
  /// «St», «Ste» and «lez» are read as «Saint», «Sainte» and «lès».
  /// - Parameters:
  ///   - state: The state before the word.
  ///   - word: `Folding.foldedHash` of the word.
  public static func state(after state: State, word: UInt64) -> State? {
    let word = fullForm(of: word)
    var key = (word ^ (UInt64(state) &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    key ^= key >> 32
    let high = UInt32(key >> 32)
    let transitions = transitions
    var slot = Int(((key & 0xFFFF_FFFF) &* UInt64(transitions.count)) >> 32)
    while true {
      let follows = transitions.uint32(slot, 8, 4)
      if follows == 0 { return nil }
      if transitions.uint32(slot, 8, 0) == high { return follows }
      slot = slot + 1 < transitions.count ? slot + 1 : 0
    }
  }

  /// Whether a name ends in a state.
  public static func endsName(_ state: State) -> Bool { states.uint32(Int(state), 8, 4) != 0 }

  /// The places whose name ends in a state, official names first.
  public static func names(at state: State) -> Names {
    Names(range: Int(states.uint32(Int(state), 8, 0))..<Int(states.uint32(Int(state) + 1, 8, 0)))
  }

  /// Names in a row of the list, read as they are asked for.
  public struct Names: RandomAccessCollection {
    fileprivate let range: Range<Int>

    /// The position of the first name.
    public var startIndex: Int { range.lowerBound }
    /// The position after the last name.
    public var endIndex: Int { range.upperBound }

    /// The name at a position of the list.
    public subscript(index: Int) -> Name {
      let value = names.uint32(index, 4, 0)
      return Name(place: Place(index: value & 0xFF_FFFF), form: Form(rawValue: UInt8(value >> 24)) ?? .other)
    }
  }

  /// The places that a whole name stands for.
  public static func lookup(_ name: some StringProtocol) -> [Name] {
    var state = root
    let words = String(name).unicodeScalars.split { $0 == " " || $0 == "-" || $0 == "'" || $0 == "’" || $0 == "(" || $0 == ")" }
    for word in words {
      guard let next = self.state(after: state, word: Folding.foldedHash(Substring(word))) else { return [] }
      state = next
    }
    return endsName(state) ? Array(names(at: state)) : []
  }

  /// What stands for a former place, and since which day (`yyyymmdd`).
  public static func succession(of place: Place) -> (successor: Place, since: Int)? {
    let successions = successions
    for index in 0..<successions.count where successions.uint32(index, 16, 0) == place.index {
      return (Place(index: successions.uint32(index, 16, 4)), Int(successions.uint32(index, 16, 8)))
    }
    return nil
  }

  /// Words that stand for others in names.
  fileprivate static let shortForms = [("st", "saint"), ("ste", "sainte"), ("lez", "les")].map {
    (hash: Folding.foldedHash($0), short: Array($0.utf8), fullHash: Folding.foldedHash($1), full: Array($1.utf8))
  }

  /// The short forms, with a few other words: most words are none by this glance.
  private static let shortFormBits = shortForms.reduce(0 as UInt64) { $0 | 1 << ($1.hash & 63) }

  private static func fullForm(of word: UInt64) -> UInt64 {
    guard shortFormBits >> (word & 63) & 1 == 1 else { return word }
    return shortForms.first { $0.hash == word }?.fullHash ?? word
  }
}

// MARK: - Sections of the file

extension Gazetteer {
  /// A section: where it starts and how many members it has.
  struct Section {
    let start: Int
    let count: Int

    @inline(__always)
    init(_ number: Int) {
      let entry = Gazetteer.headerBytes + number * 8
      start = Int(Gazetteer.bytes.loadUnaligned(fromByteOffset: entry, as: UInt32.self))
      count = Int(Gazetteer.bytes.loadUnaligned(fromByteOffset: entry + 4, as: UInt32.self))
    }

    /// The 32-bit number `offset` bytes into member `index`, of members `stride` bytes long.
    @inline(__always)
    func uint32(_ index: Int, _ stride: Int, _ offset: Int) -> UInt32 {
      Gazetteer.bytes.loadUnaligned(fromByteOffset: start + index * stride + offset, as: UInt32.self)
    }

    /// The byte `offset` bytes into member `index`, of members `stride` bytes long.
    @inline(__always)
    func byte(_ index: Int, _ stride: Int, _ offset: Int) -> UInt8 {
      Gazetteer.bytes.load(fromByteOffset: start + index * stride + offset, as: UInt8.self)
    }
  }

  static let headerBytes = 1024
  static var bytes: UnsafeRawPointer { UnsafeRawPointer(gazetteer_bytes()) }
  static var places: Section { Section(0) }
  static var transitions: Section { Section(1) }
  static var states: Section { Section(2) }
  static var names: Section { Section(3) }
  static var departments: Section { Section(4) }
  static var successions: Section { Section(5) }
  static var pool: Section { Section(6) }

  /// The UTF-8 text of `length` bytes at an offset of the pool.
  static func text(at offset: UInt32, length: UInt8) -> String {
    text(atByte: pool.start + Int(offset), length: Int(length))
  }

  /// The UTF-8 text of `length` bytes at a byte of the file.
  static func text(atByte start: Int, length: Int) -> String {
    String(decoding: UnsafeRawBufferPointer(start: bytes.advanced(by: start), count: length), as: UTF8.self)
  }
}

extension Gazetteer {
  /// Whether a name that ends in a state has the words of these tokens.
  public static func isSpelt(_ range: Range<Int>, of tokens: Tokens, in state: State) -> Bool {
    let start = pool.start + Int(states.uint32(Int(state), 8, 4))
    var offset = start
    /// Goes on over a byte of the spelling.
    func reads(_ byte: UInt8) -> Bool {
      guard bytes.load(fromByteOffset: offset, as: UInt8.self) == byte else { return false }
      offset += 1
      return true
    }
    for token in range where tokens.traits[token].contains(.word) {
      if offset > start, !reads(0x20) { return false }
      if let full = fullForm(of: token, in: tokens) {
        guard full.allSatisfy(reads) else { return false }
      } else {
        guard tokens.folded(token, satisfies: reads) else { return false }
      }
    }
    return reads(0)
  }

  /// What a short form stands for; `nil` for any other word.
  private static func fullForm(of token: Int, in tokens: Tokens) -> [UInt8]? {
    let hash = tokens.foldedHashes[token]
    guard fullForm(of: hash) != hash, let form = shortForms.first(where: { $0.hash == hash }) else { return nil }
    var rest = form.short[...]
    return tokens.folded(token, satisfies: { $0 == rest.popFirst() }) && rest.isEmpty ? form.full : nil
  }
}

extension Gazetteer {
  /// A place of the gazetteer: a reference to its record, read as it is asked for.
  public struct Place: Hashable, Sendable {
    /// The position in the list of places.
    public let index: UInt32

    init(index: UInt32) { self.index = index }

    private static let stride = 32
    private func uint32(_ offset: Int) -> UInt32 { places.uint32(Int(index), Self.stride, offset) }
    private func byte(_ offset: Int) -> UInt8 { places.byte(Int(index), Self.stride, offset) }

    /// The official name, with its article: «Le Havre».
    public var name: String { Gazetteer.text(at: uint32(0), length: byte(4)) }

    /// What the place is.
    public var kind: Kind { Kind(rawValue: byte(5)) ?? .commune }

    /// The article written before a département, région or country: «les» Hauts-de-Seine; for a commune, the one in its name.
    public var article: Article { Article(rawValue: byte(6) & 0xF) ?? .none }

    /// The preposition that says where: «en» Mayenne, «dans» les Hauts-de-Seine, «à» Mayotte.
    public var locative: Locative { Locative(rawValue: byte(6) >> 4) ?? .à }

    /// A commune delegated to or associated with the one that has the same code.
    public var isDelegated: Bool { byte(7) & 1 != 0 }
    /// A name that ended: see `Gazetteer.succession(of:)`.
    public var isFormer: Bool { byte(7) & 8 != 0 }
    /// The seat of a prefecture.
    public var isPrefecture: Bool { byte(7) & 2 != 0 }
    /// The seat of a sub-prefecture.
    public var isSubprefecture: Bool { byte(7) & 4 != 0 }

    /// The INSEE code; the SIREN of an intercommunality, the ISO 3166-1 alpha-2 code of a country.
    public var code: String {
      let start = places.start + Int(index) * Self.stride + 8
      var length = 0
      while length < 9, Gazetteer.bytes.load(fromByteOffset: start + length, as: UInt8.self) != 0 { length += 1 }
      return Gazetteer.text(atByte: start, length: length)
    }

    /// The first byte of the name.
    public var firstByteOfName: UInt8 { Gazetteer.bytes.load(fromByteOffset: pool.start + Int(uint32(0)), as: UInt8.self) }

    /// The département in which the place lies, or which it is; of an intercommunality, that of its seat.
    public var department: Place? {
      let number = Int(byte(17))
      return number < Gazetteer.departments.count ? Place(index: Gazetteer.departments.uint32(number, 16, 0)) : nil
    }

    /// The INSEE code of the région in which the place lies, or which it is.
    public var regionCode: String? {
      let number = byte(18)
      return number == 255 ? nil : (number < 10 ? "0" : "") + String(number)
    }

    /// Latitude and longitude (WGS 84, degrees); `nil` where the source has none without doubt.
    public var coordinates: (latitude: Double, longitude: Double)? {
      let latitude = Int32(bitPattern: uint32(20)), longitude = Int32(bitPattern: uint32(24))
      return latitude == .min ? nil : (Double(latitude) / 100_000, Double(longitude) / 100_000)
    }

    /// Residents of a commune (GeoNames) or, in round thousands, of a département; `nil` where unknown.
    public var residents: Int? {
      if kind == .department { return Gazetteer.department(code: code).map(\.residents) }
      let count = uint32(28)
      return count == 0 ? nil : Int(count)
    }
  }

  /// The article before a name.
  public enum Article: UInt8, Sendable {
    case none, le, la, les, elided
  }

  /// The preposition before a name that says where.
  public enum Locative: UInt8, Sendable {
    case à, en, dans
  }

  /// A département with what is known of it as a territory.
  public struct Department: Sendable {
    /// The département itself.
    public var place: Place
    /// The commune in which its prefecture stands.
    public var prefecture: Place
    /// Its residents, rounded to thousands.
    public var residents: Int
    /// The year of that count.
    public var year: Int
  }

  /// The 101 départements, in the order of their codes.
  public static var allDepartments: [Department] { (0..<departments.count).map(department(at:)) }

  /// The département with an INSEE code: "92", "2A", "974".
  public static func department(code: String) -> Department? {
    var (low, high) = (0, departments.count)
    while low < high {
      let middle = (low + high) / 2
      let other = Place(index: departments.uint32(middle, 16, 0)).code
      if other == code { return department(at: middle) }
      if other < code { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  private static func department(at index: Int) -> Department {
    Department(
      place: Place(index: departments.uint32(index, 16, 0)), prefecture: Place(index: departments.uint32(index, 16, 4)),
      residents: Int(departments.uint32(index, 16, 8)), year: Int(departments.uint32(index, 16, 12)))
  }

  /// The place at a position of the list, for walking it.
  public static func place(at index: Int) -> Place? {
    index >= 0 && index < count ? Place(index: UInt32(index)) : nil
  }

  /// The commune with an INSEE code: the one that others are delegated to, where several share it.
  public static func commune(code: String) -> Place? {
    place(at: firstCommune(atOrAfter: code)).flatMap { $0.code == code ? $0 : nil }
  }

  /// The communes of a département, in the order of their codes; arrondissements of Paris, Lyon and Marseille among them.
  public static func communes(ofDepartment code: String) -> [Place] {
    let end = firstCommune(atOrAfter: code + ":")  // The sign after the digit 9.
    return (firstCommune(atOrAfter: code)..<end).map { Place(index: UInt32($0)) }
  }

  /// Communes come first, in the order of their codes.
  private static var communeCount: Int { Int(departments.uint32(0, 16, 0)) }

  private static func firstCommune(atOrAfter code: String) -> Int {
    var (low, high) = (0, communeCount)
    while low < high {
      let middle = (low + high) / 2
      if Place(index: UInt32(middle)).code < code { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

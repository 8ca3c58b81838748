import Extraction
import Glibc
public import Records
import Validation
import Yams

/// Which checks are asked, how what they find falls, and what is left unsaid.
public struct ValidationSettings: Sendable {
  /// The only checks to ask; all where empty.
  public var select: Set<String> = []
  /// Checks not to ask.
  public var ignore: Set<String> = []
  /// How findings of a check fall, where not by its own level.
  public var levels: [String: CheckStatus] = [:]
  /// The level from which findings make the run fail.
  public var failOn: FailureLevel?
  /// What holds for some files only, by shell pattern; a later entry wins.
  public var files: [FileSettings] = []

  /// What holds for files whose name, or the end of whose path, fits a pattern.
  public struct FileSettings: Sendable {
    /// A shell pattern: `2019/*.pdf`.
    public var pattern: String
    /// Checks not to ask.
    public var ignore: Set<String>
    /// How findings fall.
    public var levels: [String: CheckStatus]
  }

  /// Nothing set.
  public init() {}

  /// Whether a check is asked at all.
  public func asks(_ code: String) -> Bool { (select.isEmpty || select.contains(code)) && !ignore.contains(code) }

  /// The results that stand for a file, at their level; `nil` for a finding to be left unsaid.
  public func judged(_ result: CheckResult, in file: String) -> CheckResult? {
    let own = files.filter { fnmatch($0.pattern, file, 0) == 0 || fnmatch("*/" + $0.pattern, file, 0) == 0 }
    guard asks(result.code), !own.contains(where: { $0.ignore.contains(result.code) }) else { return nil }
    guard result.status != .ok, let level = own.compactMap({ $0.levels[result.code] }).last ?? levels[result.code] else { return result }
    var result = result
    result.status = level
    return result
  }

  /// All codes that the settings name.
  public var namedCodes: Set<String> {
    files.reduce(select.union(ignore).union(levels.keys)) { $0.union($1.ignore).union($1.levels.keys) }
  }
}

/// From which level on findings make a run fail.
public enum FailureLevel: String, Sendable, CaseIterable, Decodable {
  case warning, error, never

  /// Whether a result of this status makes the run fail.
  public func isReached(by status: CheckStatus) -> Bool {
    switch (self, status) {
    case (.warning, .warning), (.warning, .error), (.error, .error): true
    default: false
    }
  }
}

extension ValidationSettings {
  /// The name of the settings file.
  public static let fileName = "communique.yml"

  /// Why a settings file cannot be used.
  public struct Mistake: Error, CustomStringConvertible {
    /// What is wrong.
    public let description: String
  }

  /// Reads the text of a `communique.yml`.
  ///
  /// - Throws: `Mistake` for what is no YAML, an unknown key, an unknown level; a finding cannot be levelled `ok`, only ignored.
  public init(yaml: String) throws {
    let file: File
    do {
      file = try YAMLDecoder().decode(File.self, from: yaml)
    } catch let error as DecodingError {
      throw Mistake(description: Self.text(of: error))
    } catch {
      throw Mistake(description: "\(error)")
    }
    let levels = (file.levels ?? [:]).merging((file.files ?? [:]).values.flatMap { $0.levels ?? [:] }) { first, _ in first }
    if let held = levels.filter({ $0.value == .ok }).keys.min() {
      throw Mistake(description: "levels: \(held): ok. note, warning, error")
    }
    select = file.select?.codes ?? []
    ignore = file.ignore?.codes ?? []
    self.levels = file.levels ?? [:]
    failOn = file.failOn
    files = (file.files ?? [:]).sorted { $0.key < $1.key }.map { pattern, entry in
      FileSettings(pattern: pattern, ignore: entry.ignore?.codes ?? [], levels: entry.levels ?? [:])
    }
  }

  private static func text(of error: DecodingError) -> String {
    switch error {
    case .dataCorrupted(let context), .keyNotFound(_, let context), .typeMismatch(_, let context), .valueNotFound(_, let context):
      (context.codingPath.map(\.stringValue).joined(separator: ".") + " " + context.debugDescription
        + (context.underlyingError.map { " (\($0))" } ?? ""))
    @unknown default: "\(error)"
    }
  }

  /// The file's shape.
  private struct File: Decodable {
    var select, ignore: CodeList?
    var levels: [String: CheckStatus]?
    var failOn: FailureLevel?
    var files: [String: Entry]?

    struct Entry: Decodable {
      var ignore: CodeList?
      var levels: [String: CheckStatus]?

      enum CodingKeys: String, CodingKey, CaseIterable { case ignore, levels }

      init(from decoder: any Decoder) throws {
        try refuseUnknownKeys(of: decoder, besides: CodingKeys.allCases.map(\.rawValue))
        let values = try decoder.container(keyedBy: CodingKeys.self)
        ignore = try values.decodeIfPresent(CodeList.self, forKey: .ignore)
        levels = try values.decodeIfPresent([String: CheckStatus].self, forKey: .levels)
      }
    }

    enum CodingKeys: String, CodingKey, CaseIterable {
      case select, ignore, levels, files
      case failOn = "fail-on"
    }

    init(from decoder: any Decoder) throws {
      try refuseUnknownKeys(of: decoder, besides: CodingKeys.allCases.map(\.rawValue))
      let values = try decoder.container(keyedBy: CodingKeys.self)
      select = try values.decodeIfPresent(CodeList.self, forKey: .select)
      ignore = try values.decodeIfPresent(CodeList.self, forKey: .ignore)
      levels = try values.decodeIfPresent([String: CheckStatus].self, forKey: .levels)
      failOn = try values.decodeIfPresent(FailureLevel.self, forKey: .failOn)
      files = try values.decodeIfPresent([String: Entry].self, forKey: .files)
    }
  }
}

/// Codes of checks: a list, or one alone.
private struct CodeList: Decodable {
  let codes: Set<String>

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let one = try? value.decode(String.self) {  // What is no string may be a list.
      codes = [one]
    } else {
      codes = Set(try value.decode([String].self))
    }
  }
}

/// Any key of a mapping.
private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

/// A misspelt key would silence nothing, and nobody would know.
private func refuseUnknownKeys(of decoder: any Decoder, besides known: [String]) throws {
  let keys = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue)
  guard let unknown = keys.sorted().first(where: { !known.contains($0) }) else { return }
  throw DecodingError.dataCorrupted(
    DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "«\(unknown)»: \(known.joined(separator: ", "))"))
}

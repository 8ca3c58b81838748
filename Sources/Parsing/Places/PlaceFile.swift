public import Documents

/// Places of a user's own, read from CSV.
///
/// The first line names the columns: `kind` (as in a record: `commune`, `site`, …), `name`, and if wanted `insee` and `aliases` (several parted
/// by «|»). Cells are parted by commas or semicolons, whichever the first line has; quotation marks hold a cell that has one.
public enum PlaceFile {
  /// The places of a file.
  ///
  /// - Throws: `PlaceFileError`, with the line, from 1.
  public static func places(csv utf8: [UInt8]) throws(PlaceFileError) -> [UserPlace] {
    let text = String(decoding: utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? utf8.dropFirst(3) : utf8[...], as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    guard let first = lines.first else { throw .noHeader }
    let separator: Character = first.contains(";") ? ";" : ","
    let columns = cells(of: first, separator)
    guard columns.contains("kind"), columns.contains("name") else { throw .noHeader }
    var places: [UserPlace] = []
    for (number, line) in lines.enumerated().dropFirst() where !line.allSatisfy(\.isWhitespace) {
      let values = Dictionary(zip(columns, cells(of: line, separator))) { first, _ in first }
      places.append(try place(values, line: number + 1))
    }
    return places
  }

  private static func place(_ values: [String: String], line: Int) throws(PlaceFileError) -> UserPlace {
    guard let kind = PlaceKind(rawValue: values["kind"] ?? "") else { throw .unknownKind(values["kind"] ?? "", line: line) }
    guard let name = values["name"], !name.isEmpty else { throw .noName(line: line) }
    let aliases = (values["aliases"] ?? "").split(separator: "|").map { trimmed($0) }.filter { !$0.isEmpty }
    return UserPlace(kind: kind, name: name, insee: values["insee"].flatMap { $0.isEmpty ? nil : $0 }, aliases: aliases)
  }

  private static func cells(of line: Substring, _ separator: Character) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == separator, !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells.map { trimmed($0[...]) }
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0.isWhitespace }
    return String(start.prefix(start.count - start.reversed().prefix { $0.isWhitespace }.count))
  }
}

/// Why a file of places cannot be used.
public enum PlaceFileError: Error, Hashable, CustomStringConvertible {
  /// The file cannot be read.
  case unreadable
  /// The first line does not name the columns `kind` and `name`.
  case noHeader
  /// A kind that no record has.
  case unknownKind(String, line: Int)
  /// A place without a name.
  case noName(line: Int)

  /// What happened and what to do, in French.
  public var description: String { message(in: .french) }

  /// What happened and what to do.
  public func message(in language: UserLanguage) -> String {
    switch self {
    case .unreadable:
      language.say("fichier illisible. Vérifiez le chemin et les droits.", "the file cannot be read. Check the path and its permissions.")
    case .noHeader:
      language.say(
        "la première ligne ne nomme pas les colonnes. Commencez par : kind,name,insee,aliases",
        "the first line does not name the columns. Begin with: kind,name,insee,aliases")
    case .unknownKind(let kind, let line):
      language.say("ligne \(line) : «\(kind)» n’est pas un type de lieu. ", "line \(line): “\(kind)” is no kind of place. ")
        + language.say("Types : ", "Kinds: ") + PlaceKind.allCases.map(\.rawValue).joined(separator: ", ")
    case .noName(let line):
      language.say(
        "ligne \(line) : le lieu n’a pas de nom. Remplissez la colonne name.", "line \(line): the place has no name. Fill the column name.")
    }
  }
}

import Documents
import Language

/// The width at which a text's lines were broken, in scalars; `nil` where line ends were chosen by the writer.
///
/// Broken text has no line beyond some 130 scalars, and most lines that another follows fill the width: its first word had no room.
func screenWidth(of lines: [PlainLine]) -> Int? {
  guard let widest = lines.map(\.length).max(), (40...130).contains(widest) else { return nil }
  let followed = zip(lines, lines.dropFirst()).filter { !$1.followsBlank && $1.kind == .text }
  guard followed.count >= 2 else { return followed.isEmpty || widest < 60 ? nil : widest }
  let full = followed.count { $0.0.length >= widest - 14 }
  return 5 * full >= 3 * followed.count ? widest : nil
}

/// A block of plain text before it has its role.
struct PlainBlock {
  /// Its lines.
  var lines: [PlainLine]

  /// Its span, from the first line to the last.
  var span: TextSpan { TextSpan(lines[0].span.start, lines[lines.count - 1].span.end) }

  /// Whether a line carries the block on.
  ///
  /// - Parameters:
  ///   - width: The width at which the text was broken, if it was.
  func isContinued(by line: PlainLine, width: Int?, in utf8: [UInt8]) -> Bool {
    let last = lines[lines.count - 1]
    if line.followsBlank || line.kind == .item { return false }
    if line.kind == .row || last.kind == .row { return line.kind == last.kind }
    let end = scalars(Self.end(of: utf8[last.span.start..<last.span.end]))
    let text = utf8[line.span.start..<line.span.end]
    let start = scalars(text.prefix(12))
    if asksForMore(end, start) { return true }
    if let width, !fits(text, behind: last, width: width) { return true }
    return !isTerminal(end[end.count - 1]) && isLowerCase(start[0])
  }

  /// The last word of a line and more, from a whole scalar on.
  private static func end(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> { line.suffix(32).drop { $0 & 0xC0 == 0x80 } }

  /// Whether a line end cuts a phrase in two, whatever its length: after a comma, an article, a preposition, a hyphen, before a unit.
  private func asksForMore(_ line: [UInt32], _ next: [UInt32]) -> Bool {
    guard let last = line.last, let first = next.first else { return false }
    if last == 0x2C || last == 0x28 || last == 0xAB || last == 0x2019 || last == 0x27 { return true }
    if isDash(last), line.count > 1, isLetter(line[line.count - 2]) { return true }
    if first == 0x25 || first == 0x20AC || first == 0xBB { return true }
    let word = line[((line.lastIndex { !isLetter($0) } ?? -1) + 1)...]
    return openWords.contains(word) || isCutDate(line, word, next)
  }

  /// Whether a line end parts a month from its year or its day, a weekday from its day: «20 juin / 2025», «20 / JUIN», «mardi / 5 novembre».
  private func isCutDate(_ line: [UInt32], _ word: ArraySlice<UInt32>, _ next: [UInt32]) -> Bool {
    let digits = next.prefix { isDigit($0) }.count
    if digits == 0, word.isEmpty {
      let isDay = (1...2).contains(line.reversed().prefix { isDigit($0) }.count)
      return isDay && next.count > 1 && isUpperCase(next[1]) && months.contains(next.prefix { isLetter($0) })
    }
    if digits == 4, next[0] == 0x31 || next[0] == 0x32 { return months.contains(word) || wordsBeforeYear.contains(word) }
    guard digits == 1 || digits == 2, weekdays.contains(word), next.count > digits + 1 else { return false }
    return next[digits] == 0x2C || next[digits] == 0x20 && isLowerCase(next[digits + 1]) && next[digits + 1] != 0x68
  }

  private func fits(_ next: ArraySlice<UInt8>, behind line: PlainLine, width: Int) -> Bool {
    line.length + 1 + scalarCount(next.prefix { $0 != 0x20 }) <= width
  }
}

/// Words that are looked up as they stand on a line, whatever their case.
struct LineWords: ExpressibleByArrayLiteral {
  private let hashes: Set<UInt64>

  init(arrayLiteral words: String...) { hashes = Set(words.map { Folding.lowerHash($0) }) }

  /// Whether a word given by its scalars is one of them.
  func contains(_ word: ArraySlice<UInt32>) -> Bool { hashes.contains(Folding.lowerHash(word)) }

  /// Whether a word is one of them.
  func contains(_ word: String) -> Bool { hashes.contains(Folding.lowerHash(word)) }
}

private let months: LineWords = [
  "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
]

/// Words but months that a year follows.
private let wordsBeforeYear: LineWords = [
  "année", "années", "trimestre", "semestre", "rentrée", "saison", "campagne", "été", "hiver", "printemps", "automne", "horizon", "début",
  "fin", "mi",
]

/// Words that a day's number follows.
private let weekdays: LineWords = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]

/// Words that never end a line of their own: articles, prepositions, conjunctions.
let openWords: LineWords = [
  "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "au", "aux", "à", "en", "et", "ou", "par", "pour", "sur",
  "sous", "dans", "avec", "sans", "entre", "vers", "chez", "dès", "depuis", "jusqu", "que", "qu", "qui", "dont", "ce", "cet",
  "cette", "ces", "son", "sa", "ses", "leur", "leurs", "mme", "monsieur", "madame", "environ", "plus", "moins",
]

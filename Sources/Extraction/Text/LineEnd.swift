import Documents
import Language

/// What is known of words, for deciding what a hyphen at the end of a line is.
struct WordEvidence {
  /// Whether a word, in lower case, is in the dictionary.
  var isWord: @Sendable (String) -> Bool
  /// Whether a name is a place's.
  var isPlaceName: @Sendable (String) -> Bool
  /// The hyphenated words that the document shows within a line, in lower case.
  var compounds: Set<String> = []
}

extension WordEvidence {
  /// The dictionary, the gazetteer, and what the pages show.
  init(_ layouts: [PageLayout]) {
    self.init(isWord: { !Morphology.lookup($0).isEmpty }, isPlaceName: { !Gazetteer.lookup($0).isEmpty })
    for layout in layouts {
      for word in layout.words where word.glyphs.count > 3 {
        let scalars = layout.glyphs.scalars[word.glyphs]
        guard scalars.dropFirst().dropLast().contains(0x2D) else { continue }
        compounds.insert(string(scalars).lowercased())
      }
    }
  }
}

/// How the last word of a line and the first of the next are put together.
enum LineEnd {
  /// Two words.
  case space
  /// One word with its hyphen.
  case keepHyphen
  /// One word that was divided.
  case dropHyphen

  /// Decides a line end.
  ///
  /// - Parameters:
  ///   - left: The last word of the line.
  ///   - right: The first word of the next.
  init(left: [UInt32], right: [UInt32], evidence: WordEvidence) {
    guard let hyphen = left.last, let first = right.first, left.count > 1 else {
      self = .space
      return
    }
    let before = left[left.count - 2]
    if hyphen == 0xAD || hyphen == 0x2010 && isLetter(before) && (isLowerCase(first) || isUpperCase(before)) {
      self = .dropHyphen
    } else if hyphen != 0x2D && hyphen != 0x2010 && hyphen != 0x2011 || isDash(before) {
      self = LineEnd.isInsideAddress(left, right) ? .keepHyphen : .space
    } else {
      self = LineEnd.isDivided(left, right, evidence) ? .dropHyphen : .keepHyphen
    }
  }

  /// Whether an address of the web or of mail goes on over the line end.
  private static func isInsideAddress(_ left: [UInt32], _ right: [UInt32]) -> Bool {
    guard let last = left.last, let first = right.first else { return false }
    let isJoint = [0x2F, 0x2E, 0x5F, 0x40, 0x3F, 0x3D, 0x26, 0x23].contains(first)
    guard isJoint || isLowerCase(first) && [0x2F, 0x5F, 0x3D, 0x40].contains(last) else { return false }
    return isAddress(string(left))
  }

  private static func isAddress(_ word: String) -> Bool { word.contains("://") || word.contains("www.") || word.contains("@") }

  /// Whether a dot stands between two lower-case letters, as in an address.
  private static func hasInnerDot(_ word: [UInt32]) -> Bool {
    word.indices.dropFirst().dropLast().contains { word[$0] == 0x2E && isLowerCase(word[$0 - 1]) && isLowerCase(word[$0 + 1]) }
  }

  private static func isDivided(_ left: [UInt32], _ right: [UInt32], _ evidence: WordEvidence) -> Bool {
    guard let first = right.first, isLowerCase(first), isLetter(left[left.count - 2]) else { return false }
    let stem = string(Array(left.dropLast()))
    let start = stem.lastPart(after: ["'", "’", "(", "«", "\"", "/"])
    let rest = string(right).wordPart
    let compound = start + "-" + rest
    if isAddress(stem) || isAddress(string(right)) || hasInnerDot(right) { return false }
    if evidence.compounds.contains(compound) || evidence.isWord(compound)
      || evidence.isPlaceName(compound)
    {
      return false
    }
    let part = start.lastPart(after: ["-"])
    let next = rest.firstPart(before: "-")
    if evidence.isWord(part + next) || closedWords.contains(part + next) { return true }
    if hyphenPrefixes.contains(part) || enclitics.contains(next) || rest.hasLinkWord { return false }
    if part.hasSuffix("ez"), objects.contains(next) { return false }
    if isUpperCase(left[left.count - stem.lastPart(after: ["'", "’", "-", "("]).unicodeScalars.count - 1]) { return true }
    return !(evidence.isWord(part) && evidence.isWord(next))
  }
}

/// Words that a hyphen joins to the next.
private let hyphenPrefixes: Set<String> = [
  "sous", "vice", "ex", "saint", "sainte", "val", "demi", "mi", "semi", "non", "contre", "après",
  "avant", "quasi", "grand", "petit", "mont", "bourg", "haut", "bas", "hauts", "haute", "hautes",
  "basse", "basses", "nord", "sud", "est", "ouest", "centre", "porte", "garde", "chef", "mini",
  "vingt", "trente", "quarante", "cinquante", "soixante", "quatre", "dix", "c'est", "là", "au", "peut", "rendez",
]

/// Words that a hyphen joins to the one before.
private let enclitics: Set<String> = [
  "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "là", "ci", "même", "mêmes",
  "t", "y", "moi", "toi", "delà", "dessus", "dessous",
]

/// Words of two words that no dictionary of nouns, verbs and adjectives holds.
private let closedWords: Set<String> = ["auprès", "pourquoi"]

/// Words that a hyphen joins to an imperative: `Signalez-le`.
private let objects: Set<String> = ["le", "la", "les", "lui", "leur", "en"]

/// Words between hyphens in compound names: `Aure-et-Vernière`.
private let linkWords = ["de", "du", "des", "d", "et", "sur", "sous", "en", "la", "le", "les", "lès", "lez", "aux", "à", "au"]

extension String {
  fileprivate var hasLinkWord: Bool { linkWords.contains { hasPrefix($0 + "-") } }

  /// The part after the last of some marks, in lower case.
  fileprivate func lastPart(after marks: Set<Unicode.Scalar>) -> String {
    let scalars = unicodeScalars
    guard let mark = scalars.lastIndex(where: marks.contains) else { return lowercased() }
    return String(scalars[scalars.index(after: mark)...]).lowercased()
  }

  fileprivate func firstPart(before mark: Unicode.Scalar) -> String {
    String(unicodeScalars.prefix { $0 != mark })
  }

  /// The letters and hyphens that the word begins with, in lower case.
  fileprivate var wordPart: String {
    String(unicodeScalars.prefix { isLetter($0.value) || $0 == "-" }).lowercased()
  }
}

/// Scalars as a string.
func string(_ scalars: some Sequence<UInt32>) -> String {
  var utf8: [UInt8] = []
  utf8.reserveCapacity(scalars.underestimatedCount)
  for scalar in scalars { utf8.append(utf8Of: scalar) }
  return String(decoding: utf8, as: UTF8.self)
}

extension [UInt8] {
  /// Writes a scalar in UTF-8; U+FFFD for a number that is none.
  @inline(__always)
  mutating func append(utf8Of scalar: UInt32) {
    if scalar < 0x80 {
      append(UInt8(scalar))
    } else {
      append(contentsOf: UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
    }
  }
}

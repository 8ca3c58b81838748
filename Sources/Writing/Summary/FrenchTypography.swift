/// Words of a document as the Imprimerie nationale sets them: «l’État», «1 840», «45 %», «Sécheresse : …».
enum FrenchTypography {
  /// The text with curly apostrophes between letters, narrow no-break spaces inside numbers and before «%», «;», «?», «!», no-break spaces
  /// before «:» and inside quotation marks; no letter or digit is changed.
  static func set(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var typeset = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let before = index > 0 ? scalars[index - 1] : " "
      let after = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalar {
      case "'": typeset.append(before.properties.isAlphabetic && after.properties.isAlphabetic ? "’" : scalar)
      case "." where isDigit(before) && isDigit(after) && isGroup(scalars[index...].dropFirst().prefix(4)): typeset.append("\u{202F}")
      case " ", "\u{A0}": typeset.append(space(before, after, scalars[index...].dropFirst().prefix(4)) ?? scalar)
      default: typeset.append(scalar)
      }
    }
    return String(typeset)
  }

  /// The space that belongs between two scalars; `nil` for the one that is there.
  private static func space(_ before: Unicode.Scalar, _ after: Unicode.Scalar, _ next: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    switch after {
    case ":", "»": return "\u{A0}"
    case ";", "?", "!", "%", "€": return "\u{202F}"
    case "0"..."9": return isDigit(before) && isGroup(next) ? "\u{202F}" : nil
    default: return before == "«" ? "\u{A0}" : nil
    }
  }

  /// Whether three digits follow and no fourth: the last places of a number.
  private static func isGroup(_ next: ArraySlice<Unicode.Scalar>) -> Bool {
    next.count >= 3 && next.prefix(3).allSatisfy(isDigit) && (next.count == 3 || !isDigit(next[next.startIndex + 3]))
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// «Gramat», «Gramat et Lacapelle», «Gramat, Lacapelle et Figeac».
  static func list(_ items: [String]) -> String {
    items.count < 2 ? items.first ?? "" : items.dropLast().joined(separator: ", ") + " et " + (items.last ?? "")
  }

  /// Whether a word is elided before: «d’Accous», «d’Hélène».
  static func isElided(before word: some StringProtocol) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    return "aeiouâàéèêëîïôûùüœæ".unicodeScalars.contains(Unicode.Scalar(first.properties.lowercaseMapping) ?? first)
  }
}

extension String {
  /// The text with a capital first letter.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }

  /// The text with a small first letter, unless it begins with a name in capitals.
  var uncapitalised: String {
    let scalars = Array(unicodeScalars.prefix(2))
    guard let first = scalars.first, first.properties.isUppercase, scalars.count < 2 || !scalars[1].properties.isUppercase else {
      return self
    }
    return first.properties.lowercaseMapping + dropFirst()
  }
}

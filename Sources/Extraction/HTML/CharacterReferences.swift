/// A text with `&eacute;`, `&#233;` and `&#xE9;` as the characters they stand for; an unknown reference stays as it is.
func resolvingReferences(in text: String) -> String {
  guard text.utf8.contains(0x26) else { return text }
  var result = String.UnicodeScalarView()
  var rest = text.unicodeScalars[...]
  while let scalar = rest.first {
    rest = rest.dropFirst()
    guard scalar == "&", let end = rest.prefix(12).firstIndex(of: ";"), let letter = scalarNamed(rest[..<end]) else {
      result.append(scalar)
      continue
    }
    result.append(letter)
    rest = rest[rest.index(after: end)...]
  }
  return String(result)
}

private func scalarNamed(_ name: Substring.UnicodeScalarView) -> Unicode.Scalar? {
  let name = String(name)
  guard name.hasPrefix("#") else { return namedScalars[name] }
  let digits = name.dropFirst()
  let number = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
  return number.flatMap(Unicode.Scalar.init)
}

/// The character references of French pages, from the table of HTML (WHATWG, «Named character references»).
private let namedScalars: [String: Unicode.Scalar] = [
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}", "thinsp": "\u{2009}",
  "agrave": "à", "acirc": "â", "auml": "ä", "ccedil": "ç", "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë", "icirc": "î",
  "iuml": "ï", "ocirc": "ô", "ouml": "ö", "ugrave": "ù", "ucirc": "û", "uuml": "ü", "yuml": "ÿ", "oelig": "œ", "aelig": "æ",
  "Agrave": "À", "Acirc": "Â", "Ccedil": "Ç", "Egrave": "È", "Eacute": "É", "Ecirc": "Ê", "Euml": "Ë", "Icirc": "Î", "Iuml": "Ï",
  "Ocirc": "Ô", "Ugrave": "Ù", "Ucirc": "Û", "OElig": "Œ", "AElig": "Æ", "laquo": "«", "raquo": "»", "lsquo": "‘", "rsquo": "’",
  "ldquo": "“", "rdquo": "”", "ndash": "–", "mdash": "—", "hellip": "…", "euro": "€", "deg": "°", "sup2": "²", "sup3": "³",
  "middot": "·", "bull": "•", "times": "×", "minus": "−", "frac12": "½", "copy": "©", "reg": "®", "sect": "§", "ordm": "º",
]

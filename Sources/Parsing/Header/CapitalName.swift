import Language

/// The name of an office as running text writes it: «ACADÉMIE DE CRÉTEIL» is «Académie de Créteil».
enum CapitalName {
  /// The text of a name; one that is not all in capitals stays as written.
  static func text(of range: Range<Int>, in tokens: Tokens) -> String {
    let words = range.filter { tokens.has($0, .word) }
    guard words.count > 1, words.allSatisfy({ tokens.has($0, .allCaps) || tokens.has($0, .elided) }) else { return tokens.text(range) }
    var (text, token) = ("", range.lowerBound)
    while token < range.upperBound {
      if token > range.lowerBound { text += tokens.has(token, .hyphened) ? "-" : tokens.has(token, .glued) ? "" : " " }
      if token > range.lowerBound, let place = PlaceNameReader.read(at: token, in: tokens, where: isLarge), place.end <= range.upperBound {
        text += name(of: place.place, at: token, in: tokens)
        token = place.end
      } else {
        text += word(token, first: token == range.lowerBound, in: tokens)
        token += 1
      }
    }
    return text
  }

  /// The official name; without its article after «DU», «AU»: «DU MANS» is «du Mans».
  private static func name(of place: Gazetteer.Place, at token: Int, in tokens: Tokens) -> String {
    let words = place.name.split(separator: " ")
    let hasLostArticle = words.count > 1 && Folding.foldedHash(words[0]) != tokens.foldedHashes[token]
    let name = hasLostArticle && ["Le", "La", "Les"].contains(words[0]) ? words.dropFirst().joined(separator: " ") : place.name
    return name.map { $0 == "'" ? "’" : String($0) }.joined()
  }

  /// A territory, or a town with an office of the State.
  private static func isLarge(_ place: Gazetteer.Place) -> Bool {
    place.kind == .region || place.kind == .department || place.isPrefecture || place.isSubprefecture || (place.residents ?? 0) > 10_000
  }

  /// A word in lower case, but for an acronym, which is no word of the language.
  private static func word(_ token: Int, first: Bool, in tokens: Tokens) -> String {
    let text = tokens.text(token)
    let readings = Morphology.lookup(lower: tokens.lowerHashes[token], folded: tokens.foldedHashes[token])
    if readings.isEmpty, text.utf8.count <= 6 { return text }
    return first ? text.prefix(1) + text.dropFirst().lowercased() : text.lowercased()
  }
}

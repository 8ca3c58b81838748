import Language

/// What a release says of itself beside its title: its kind, its number, its embargo, what it cancels.
struct ReleaseKindFinder {
  let zone: HeaderZone
  private var tokens: Tokens { zone.tokens }

  private static let kinds = ["erratum", "dossier", "agenda", "alert", "order", "communique"]
  private static let cues = WordClass(
    "cue of a kind",
    [
      "erratum": 0, "rectificatif": 0, "dossier": 1, "agenda": 2, "invitation": 2, "alerte": 3, "vigilance": 3, "arrêté": 4,
      "communiqué": 5, "cp": 5,
    ])
  private static let press = WordClass("press", ["presse"])
  private static let sheet = WordClass("sheet", ["communiqué", "cp", "bulletin", "point"])
  private static let number = WordClass("number sign", ["n"])

  /// `erratum`, `dossier`, `agenda`, `alert`, `order` or `communique`: the first cue of the letterhead, then that of the headline.
  var kind: String {
    for block in zone.letterhead {
      for token in zone.blocks[block] {
        guard let cue = tokens.value(token, in: Self.cues), cue != 4 else { continue }
        return Self.kinds[cue]
      }
    }
    let first = zone.title.first.flatMap { zone.blocks[$0].first { tokens.has($0, .word) } }
    return first.flatMap { tokens.value($0, in: Self.cues) }.map { Self.kinds[$0] } ?? "communique"
  }

  /// «Communiqué n° 2024-12», «CP n° 3».
  var releaseNumber: String? {
    for block in zone.front {
      for token in zone.blocks[block].dropFirst() where tokens.value(token, in: Self.number) != nil && tokens.isMark(token + 1, .degree) {
        let labelled = (1...4).contains { tokens.value(token - $0, in: Self.sheet) != nil }
        if labelled, let end = IdentifierScanner().end(at: token + 2, in: tokens) { return tokens.text((token + 2)..<end) }
      }
    }
    return nil
  }

  /// «Sous embargo jusqu’au mardi 5 mars 2024 à 10 h»: ISO 8601.
  func embargo(issued: CalendarDate?) -> String? {
    for block in zone.front {
      for token in zone.blocks[block] where tokens.value(token, in: Self.embargoes) != nil {
        for start in (token + 1)..<min(token + 9, zone.blocks[block].upperBound) {
          guard let day = WrittenDay(at: start, in: tokens), let date = day.date(year: issued?.year) else { continue }
          return date.description + (time(at: day.range.upperBound) ?? "")
        }
      }
    }
    return nil
  }
  private static let embargoes = WordClass("embargo", ["embargo"])
  private static let hours = WordClass("hour", ["h", "heures", "heure"])
  private static let at = WordClass("at", ["à"])

  /// «à 10 h», «à 18h30»: `T10:00`.
  private func time(at token: Int) -> String? {
    var next = tokens.isMark(token, .comma) ? token + 1 : token
    if tokens.value(next, in: Self.at) != nil { next += 1 }
    guard tokens.has(next, .number), let hour = tokens.numbers[next].integer, hour <= 24, tokens.value(next + 1, in: Self.hours) != nil
    else { return nil }
    let minute = tokens.has(next + 2, [.number, .glued]) ? tokens.numbers[next + 2].integer ?? 0 : 0
    return "T" + Self.padded(hour) + ":" + Self.padded(minute)
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// «annule et remplace le communiqué du 3 mai 2024»: what it replaces, as written.
  var replaces: String? {
    for block in zone.front + Array(zone.title) {
      for token in zone.blocks[block]
      where tokens.value(token, in: Self.cancels) != nil && tokens.value(token + 2, in: Self.replaces) != nil {
        let end = zone.blocks[block].first { $0 > token + 2 && tokens.isMark($0, .stop, .semicolon, .closeParenthesis) }
        let words = (token + 3)..<min(end ?? zone.blocks[block].upperBound, token + 24)
        return words.isEmpty ? nil : tokens.text(words)
      }
    }
    return nil
  }
  private static let cancels = WordClass("cancels", ["annule"])
  private static let replaces = WordClass("replaces", ["remplace"])
}

import Language

/// The words of an event's title, looked at as a clause.
struct EventClause {
  private let words: [String]
  private let folded: [FoldedWord]
  private let kind: String

  init(_ words: [String], kind: String) {
    (self.words, self.kind) = (words, kind)
    folded = words.map { PrintedWords($0).words.last ?? "," }
  }

  /// A movement without «se»: «la route sera rendue à la circulation».
  var isRefused: Bool {
    guard kind == "visit", let verb = folded.firstIndex(where: { ClauseWords.movements.contains($0) }) else { return false }
    let before = folded[..<verb].suffix(2)
    return !before.contains("se") && !words[..<verb].suffix(2).contains { $0.hasPrefix("s’") || $0.hasPrefix("S’") }
  }

  /// The words of the event; `nil` where its kind alone says as much.
  mutating func words(_ name: String) -> String? {
    if let verb = folded.firstIndex(where: { ClauseWords.movements.contains($0) }), kind == "visit" { return movement(after: verb, name) }
    if let state = folded.indices.first(where: { isState($0) }) { return state > 1 ? passive(state) : nil }
    if let verb = folded.indices.dropFirst(2).first(where: { isReflexive($0) }), let noun = ClauseWords.actions[folded[verb]] {
      return genitive(Array(words[..<(verb - 1)])).map { noun + " " + $0 }
    }
    if let verb = folded.firstIndex(where: { ClauseWords.actions[$0] != nil }), isAction(verb) { return active(verb) }
    return nominal()
  }

  private func isState(_ index: Int) -> Bool {
    index > 0 && ClauseWords.states[folded[index]] != nil && ClauseWords.auxiliaries.contains(folded[index - 1])
  }

  /// «se réunira».
  private func isReflexive(_ index: Int) -> Bool { folded[index - 1] == "se" && ClauseWords.actions[folded[index]] != nil }

  /// «visitera», «a réuni», not the noun «visite».
  private func isAction(_ index: Int) -> Bool {
    guard folded[index] == "visite" || folded[index] == "inaugure" || folded[index] == "reuni" else { return true }
    return index > 0 && ["a", "ont"].contains(folded[index - 1])
  }

  private func movement(after verb: Int, _ name: String) -> String? {
    let rest = Array(words[(verb + 1)...])
    guard let first = folded[(verb + 1)...].first, ClauseWords.prepositions.contains(first) else { return nil }
    return name + " " + rest.joined(separator: " ")
  }

  /// «Le stationnement sera interdit rue Diderot»: «Interdiction du stationnement rue Diderot».
  private func passive(_ state: Int) -> String? {
    var subject = Array(words[..<(state - 1)])
    if let that = folded[..<(state - 1)].lastIndex(of: "que") { subject = Array(words[(that + 1)..<(state - 1)]) }
    guard let noun = ClauseWords.states[folded[state]], let genitive = genitive(subject) ?? bare(subject, noun) else { return nil }
    let rest = words[(state + 1)...]
    let isPlace = folded[(state + 1)...].first.map { ClauseWords.places.contains($0) } ?? false
    let hasDigit = rest.contains { $0.utf8.contains { (0x30...0x39).contains($0) } }
    return noun + " " + genitive + (isPlace && !hasDigit ? " " + rest.joined(separator: " ") : "")
  }

  /// «Interdiction de défilé ou rassemblement»: what has no article is forbidden all the same.
  private func bare(_ subject: [String], _ noun: String) -> String? {
    guard noun == "Interdiction", let first = subject.first, let word = PrintedWords(first).words.first,
      !ClauseWords.pronouns.contains(word),
      !ClauseWords.loose.contains(word)
    else { return nil }
    return (Elision.applies(before: first) ? "d’" : "de ") + subject.joined(separator: " ").uncapitalised
  }

  /// «Le conseil départemental fermera la RD 86»: «Fermeture de la RD 86».
  private func active(_ verb: Int) -> String? {
    var object = Array(words[(verb + 1)...])
    if let end = folded[(verb + 1)...].firstIndex(where: { ClauseWords.finites.contains($0) && $0 != "a" || $0 == "demande" }) {
      object = Array(words[(verb + 1)..<end])
      if object.last == "et" { object.removeLast() }
    }
    if Array(folded[(verb + 1)...].prefix(3)).suffix(2).contains("fois") { object.removeFirst(min(3, object.count)) }
    if folded[..<verb].prefix(2).contains(where: { ClauseWords.gatherings.contains($0) }) { return nominal(upTo: verb) }
    guard let noun = ClauseWords.actions[folded[verb]] else { return nil }
    guard let first = object.first, !first.hasSuffix("ment") else {
      return ["Ouverture", "Fermeture"].contains(noun) ? genitive(Array(words[..<verb])).map { noun + " " + $0 } : nil
    }
    if ClauseWords.prepositions.contains(PrintedWords(first).words.first ?? ",") { return noun + " " + object.joined(separator: " ") }
    return genitive(object).map { noun + " " + $0 }
  }

  /// «réunion publique aura lieu à la salle des fêtes»: «Réunion publique à la salle des fêtes».
  private func nominal() -> String? {
    let end = folded.indices.first { $0 > 0 && isFinite($0) } ?? words.count
    guard let phrase = nominal(upTo: end) else { return nil }
    guard end < words.count, let verb = folded[end...].firstIndex(where: { ClauseWords.takesPlace.contains($0) }), verb + 1 < words.count,
      verb <= end + 2, ClauseWords.places.contains(folded[verb + 1])
    else { return phrase }
    return ([phrase] + words[(verb + 1)...]).joined(separator: " ")
  }

  /// The words before one, from a noun to a noun; `nil` where fewer than two are left.
  private func nominal(upTo end: Int) -> String? {
    let comma = words[..<end].firstIndex { $0.hasSuffix(",") }
    var kept = comma.map { Array(words[..<$0]) + [String(words[$0].dropLast())] } ?? Array(words[..<end])
    while let last = kept.last, ClauseWords.loose.contains(PrintedWords(last).words.last ?? ",") { kept.removeLast() }
    kept = withoutArticle(kept)
    guard kept.count >= 2, let first = kept.first.flatMap({ PrintedWords($0).words.first }),
      !ClauseWords.participles.contains(kept[0].lowercased())
    else { return nil }
    let isBan = kept.last.flatMap { PrintedWords($0).words.last }.map { ClauseWords.states[$0] != nil } ?? false
    let isOpenDay = first == "portes" && kept[1].lowercased() == "ouvertes"
    let tellsOfBan = kind == "ban" && folded.contains { ClauseWords.states[$0] != nil }
    guard ClauseWords.gatherings.contains(first) || isOpenDay || (isBan || tellsOfBan) && !ClauseWords.offices.contains(first) else {
      return nil
    }
    return kept.joined(separator: " ").capitalised
  }

  /// A verb; «à», folded like «a», is none.
  private func isFinite(_ index: Int) -> Bool {
    ClauseWords.finites.contains(folded[index]) && words[index] != "à"
      || words[index].hasPrefix("s’") && ClauseWords.reflexives.contains(folded[index])
  }

  private func withoutArticle(_ words: [String]) -> [String] {
    guard let first = words.first, ["le", "la", "les", "une", "un", "des", "cette", "ce"].contains(first.lowercased()) else { return words }
    return Array(words.dropFirst())
  }

  /// «du stationnement», «de la RD 86», «de l’accès», «des acteurs», «de deux exploitations»; `nil` for a pronoun, or nothing.
  private func genitive(_ phrase: [String]) -> String? {
    guard let first = phrase.first, !ClauseWords.pronouns.contains(PrintedWords(first).words.first ?? ",") else { return nil }
    let rest = phrase.dropFirst().joined(separator: " ")
    let low = first.uncapitalised
    switch low {
    case "le": return rest.isEmpty ? nil : "du " + rest
    case "les": return rest.isEmpty ? nil : "des " + rest
    case "des": return rest.isEmpty ? nil : (Elision.applies(before: rest) ? "d’" : "de ") + rest
    case "la", "un", "une", "cette", "ces", "son", "sa", "ses", "leurs":
      return rest.isEmpty ? nil : (low.hasPrefix("u") ? "d’" : "de ") + low + " " + rest
    default:
      let whole = ([low] + phrase.dropFirst()).joined(separator: " ")
      if low.hasPrefix("l’") { return "de " + whole }
      let isNumber = low.utf8.first.map { (0x30...0x39).contains($0) } ?? false
      let isDetermined = isNumber || ClauseWords.numbers.contains(PrintedWords(first).words.last ?? ",")
      return isDetermined ? (Elision.applies(before: low) ? "d’" : "de ") + whole : nil
    }
  }

}

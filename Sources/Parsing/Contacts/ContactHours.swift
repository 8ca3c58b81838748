import Language

/// Gives each telephone number and address the opening hours that stand beside it: «de 9h à 19h, 7j/7, au 02 97 …».
///
/// Hours are what the dates read as such (`DateRole.hours`) and «7j/7», «24 heures sur 24»; each run of them goes to the nearest contact of its sentence.
struct ContactHours {
  private let parsed: ParsedDocument
  private var tokens: Tokens { parsed.tokens }

  init(_ parsed: ParsedDocument) { self.parsed = parsed }

  /// The contacts, with their hours as printed.
  var contacts: [ContactMention] {
    var contacts = parsed.contacts
    let holders = contacts.indices.filter { [.phone, .address].contains(contacts[$0].kind) }
    var next = 0
    for run in runs {
      while next < holders.count, contacts[holders[next]].source.tokens.lowerBound < run.lowerBound { next += 1 }
      guard let owner = owner(of: run, among: holders[max(next - 1, 0)..<min(next + 1, holders.count)]) else { continue }
      contacts[owner].hours = contacts[owner].hours ?? tokens.text(run)
    }
    return contacts
  }

  // MARK: The hours of the text

  /// Hours with nothing but a comma or «et» between them, in reading order.
  private var runs: [Range<Int>] {
    let dated = parsed.dates.filter { $0.role == .hours }.map(\.source.tokens)
    let all = (dated + alwaysOpen).sorted { $0.lowerBound < $1.lowerBound }
    return all.reduce(into: []) { runs, next in
      guard let last = runs.last, isJoined(last.upperBound, next.lowerBound) else { return runs.append(next) }
      runs[runs.count - 1] = last.lowerBound..<max(last.upperBound, next.upperBound)
    }
  }

  private func isJoined(_ end: Int, _ next: Int) -> Bool {
    guard end < next else { return true }
    return (end..<next).allSatisfy { tokens.isMark($0, .comma) || tokens.value($0, in: Self.joints) != nil }
  }

  /// «7j/7», «24 h sur 24».
  private var alwaysOpen: [Range<Int>] {
    guard !parsed.contacts.isEmpty else { return [] }
    return (0..<tokens.count).compactMap { token in
      guard let count = wholeNumber(token), Self.wholes.contains(count), tokens.value(token + 1, in: Self.units) != nil else { return nil }
      let isOver = tokens.isMark(token + 2, .slash) || tokens.value(token + 2, in: Self.over) != nil
      return isOver && wholeNumber(token + 3) == count ? token..<(token + 4) : nil
    }
  }

  private func wholeNumber(_ token: Int) -> Int? { tokens.has(token, .number) ? tokens.numbers[token].integer : nil }

  private static let wholes = [7, 24]
  private static let units = WordClass("unit of opening", ["j", "jour", "jours", "h", "heure", "heures"])
  private static let over = WordClass("over", ["sur"])
  private static let joints = WordClass("joint between hours", ["et", "puis"])

  // MARK: Whose they are

  /// The nearer of the contacts before and after; of two as near, the one before.
  private func owner(of run: Range<Int>, among near: ArraySlice<Int>) -> Int? {
    let distances = near.compactMap { index in distance(of: run, from: parsed.contacts[index]).map { (index: index, distance: $0) } }
    return distances.min { $0.distance < $1.distance }?.index
  }

  /// How many tokens part them, «au» and colons not counted; `nil` where another sentence or matter begins in between.
  private func distance(of run: Range<Int>, from contact: ContactMention) -> Int? {
    let range = contact.source.tokens
    let (first, second) = range.lowerBound < run.lowerBound ? (range, run) : (run, range)
    let gap = first.upperBound..<max(first.upperBound, second.lowerBound)
    guard gap.count <= Self.reach, !gap.contains(where: begins), !tokens.has(second.lowerBound, .sentenceStart) else { return nil }
    guard contact.kind == .phone || opens(in: first.lowerBound - Self.reach..<second.upperBound) else { return nil }
    return gap.count { !tokens.isMark($0, .colon, .openParenthesis) && tokens.value($0, in: Self.labels) == nil }
  }

  /// Whether words say that a place opens: without them hours beside an address are those of something else.
  private func opens(in range: Range<Int>) -> Bool {
    range.contains { $0 >= 0 && tokens.value($0, in: Self.opening) != nil }
  }

  private func begins(_ token: Int) -> Bool {
    !tokens.traits[token].isDisjoint(with: [.sentenceStart, .cellEnd, .blockEnd]) || tokens.isMark(token, .semicolon)
      || tokens.value(token, in: Self.otherMatters) != nil
  }

  private static let reach = 10
  private static let labels = WordClass("label of a number", ["au", "le", "à", "tél", "téléphone", "numéro"])
  private static let opening = WordClass(
    "word of opening", ["ouvert", "ouverte", "ouverts", "ouvertes", "ouvre", "ouvrent", "ouverture", "horaires", "accueil", "permanence"])
  private static let otherMatters = WordClass(
    "word that begins another matter",
    [
      "renseignements", "renseignement", "informations", "information", "inscription", "inscriptions", "réservation", "réservations",
      "contact", "contacts", "fermé", "fermée", "fermés", "fermées", "fermeture", "réunion", "circulation", "interdit", "interdite",
    ])
}

import Language

/// Finds the period in which what a release announces holds: «applicable du 4 au 9 mai», «interdit jusqu’au lundi 6 mai».
///
/// Words of validity say so in any release; a period without them counts only where the release is an alert, an order or a ban.
struct ValidityFinder {
  private let parsed: ParsedDocument

  init(_ parsed: ParsedDocument) { self.parsed = parsed }

  /// EDTF: the first period that the words call valid, else that of a ban or an alert; `nil` where nothing says.
  var validity: String? {
    let stated = parsed.dates.indices.first { parsed.dates[$0].role == .validity && isDated(parsed.dates[$0]) }
    guard let first = stated ?? measure else { return nil }
    return completed(first)
  }

  // MARK: Which date

  /// The first period in a sentence that tells of a ban or an alert, in a release whose headline or kind announces one.
  private var measure: Int? {
    guard announcesMeasure else { return nil }
    return parsed.dates.indices.first { index in
      let date = parsed.dates[index]
      guard date.kind == .interval, [nil, .event, .deadline].contains(date.role), isDated(date) else { return false }
      return tellsOfMeasure(parsed.tokens.sentence(around: date.source.tokens.lowerBound))
    }
  }

  private var announcesMeasure: Bool {
    if let kind = parsed.header.kind, ["alert", "order"].contains(kind) { return true }
    let zone = HeaderZone(parsed.tokens)
    return zone.title.contains { tellsOfMeasure(zone.blocks[$0]) }
  }

  private func tellsOfMeasure(_ range: Range<Int>) -> Bool { range.contains { parsed.tokens.value($0, in: Self.measures) != nil } }

  private func isDated(_ date: DateMention) -> Bool {
    [.date, .datetime, .interval].contains(date.kind) && (date.start ?? date.end ?? "").utf8.count >= 10
  }

  private static let measures = WordClass(
    "measure of an order",
    [
      "arrêté", "interdiction", "interdictions", "interdit", "interdite", "interdits", "interdites", "restriction", "restrictions",
      "vigilance", "alerte", "couvre-feu", "suspension",
    ])

  // MARK: The period

  /// «en vigueur le 4 mai» opens a period; an open one ends where its sentence says: «à compter du 4 mai et jusqu’au 9 mai».
  private func completed(_ index: Int) -> String {
    let date = parsed.dates[index]
    guard let start = opening(date) else { return date.value }
    let sentence = parsed.tokens.sentence(around: date.source.tokens.lowerBound)
    let later = parsed.dates[(index + 1)...].prefix { sentence.contains($0.source.tokens.lowerBound) }
    let end = later.first { $0.value.hasPrefix("../") && isDated($0) }
    return start + "/" + (end.map { String($0.value.dropFirst(3)) } ?? "..")
  }

  /// The start of an open period; `nil` for any other date.
  private func opening(_ date: DateMention) -> String? {
    if date.value.hasSuffix("/..") { return String(date.value.dropLast(3)) }
    let before = date.source.tokens.lowerBound - 4..<date.source.tokens.lowerBound
    let comesIntoForce = before.contains { $0 >= 0 && parsed.tokens.value($0, in: Self.force) != nil }
    return date.kind != .interval && comesIntoForce ? date.value : nil
  }

  private static let force = WordClass("force", ["vigueur"])
}

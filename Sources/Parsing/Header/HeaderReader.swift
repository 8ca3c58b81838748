import Documents
import Language

/// Reads the release's own identity: title, issuer, issue date, kind.
public struct HeaderReader: Sendable {
  /// The words that the header's rules name.
  static let words: [String] = []

  init(lexicon: Lexicon) throws(PatternError) {}

  /// Reads the header before any date is resolved or place linked: both need what it says.
  func read(_ tokens: Tokens, dates: [RecognisedDate], places: [RecognisedPlace], options: ParsingOptions) -> ReleaseHeader {
    let zone = HeaderZone(tokens)
    var header = ReleaseHeader()
    header.title = text(of: zone.title, in: zone)
    header.subtitle = subtitle(in: zone)
    let issued = IssueDateFinder(zone: zone, options: options).issueDate
    header.issued = issued?.date
    header.issuedBasis = issued?.basis
    header.issuedAt = issued?.place
    let office = IssuerFinder(zone: zone, issuedAt: issued?.place, options: options).office
    header.issuerName = office?.name
    header.issuerKind = office?.kind
    header.department = office?.department
    let kind = ReleaseKindFinder(zone: zone)
    header.kind = kind.kind
    header.number = kind.releaseNumber
    header.embargo = kind.embargo(issued: header.issued)
    header.replaces = kind.replaces
    header.topics = TopicFinder(zone: zone).topics
    return header
  }

  private func text(of blocks: Range<Int>, in zone: HeaderZone) -> String? {
    guard !blocks.isEmpty else { return nil }
    return blocks.map { zone.tokens.text(zone.blocks[$0]) }.joined(separator: " ")
  }

  /// What the page sets under the headline as its subtitle; in a text without roles, a lone heading right under it.
  private func subtitle(in zone: HeaderZone) -> String? {
    let next = zone.title.upperBound
    guard !zone.title.isEmpty, next < zone.blocks.count else { return nil }
    let isLoneHeading = zone.role(next) == .heading && zone.blocks.indices.filter { zone.role($0) == .heading }.count == 1
    guard zone.role(next) == .subtitle || isLoneHeading, !zone.blocks[next].isEmpty else { return nil }
    return zone.tokens.text(zone.blocks[next])
  }
}

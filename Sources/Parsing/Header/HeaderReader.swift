import Documents
import Language

/// Reads the release's own identity: title, issuer, issue date, kind.
public struct HeaderReader: Sendable {
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
    let issuer = IssuerFinder(zone: zone, issuedAt: issued?.place, options: options)
    let office = issuer.office
    header.issuerName = office?.name
    header.issuerKind = office?.kind
    header.department = office?.department
    header.jointIssuers = JointIssuers(finder: issuer, first: office).names
    let kind = ReleaseKindFinder(zone: zone)
    header.kind = kind.kind
    header.number = kind.releaseNumber
    header.embargo = kind.embargo(issued: header.issued)
    header.replaces = kind.replaces
    header.topics = TopicFinder(zone: zone).topics
    return header
  }

  private func text(of blocks: Range<Int>, in zone: HeaderZone) -> String? {
    guard let first = blocks.first else { return nil }
    let block = zone.blocks[first]
    let start =
      block.lowerBound + max(HeaderLabels.letterheadLength(of: block, in: zone.tokens), HeaderLabels.kindLength(of: block, in: zone.tokens))
    return blocks.map { zone.tokens.text($0 == first ? start..<block.upperBound : zone.blocks[$0]) }.joined(separator: " ")
  }

  /// What the page sets under the headline as its subtitle; in a text without roles, a lone heading or line right under it.
  private func subtitle(in zone: HeaderZone) -> String? {
    let next = zone.title.upperBound
    guard !zone.title.isEmpty, next < zone.blocks.count, !zone.blocks[next].isEmpty else { return nil }
    guard !HeaderLabels.isLabel(zone.blocks[next], in: zone.tokens), !isDated(zone.blocks[next], in: zone) else { return nil }
    let isLoneHeading = zone.role(next) == .heading && zone.blocks.indices.filter { zone.role($0) == .heading }.count == 1
    guard zone.role(next) == .subtitle || isLoneHeading || isSecondLine(next, in: zone), let last = zone.blocks[next].last,
      !zone.tokens.isMark(last, .colon)
    else { return nil }
    return zone.tokens.text(zone.blocks[next])
  }

  /// A short line right under the headline, without a stop, that is neither a date nor a label and has running text after it.
  private func isSecondLine(_ block: Int, in zone: HeaderZone) -> Bool {
    let (tokens, range) = (zone.tokens, zone.blocks[block])
    let gap = tokens.document.blocks[block].span.start - tokens.document.blocks[block - 1].span.end
    guard tokens.document.source == .text, gap <= 1, range.count <= 24, block + 1 < zone.blocks.count, let last = range.last else {
      return false
    }
    return [.body, .heading].contains(zone.role(block)) && !tokens.isMark(last, .stop, .colon, .semicolon, .comma)
  }

  /// «Guéret, le 04/12/2023»: a short line that ends with a day.
  private func isDated(_ range: Range<Int>, in zone: HeaderZone) -> Bool {
    range.count <= 14
      && range.contains { token in
        guard let day = WrittenDay(at: token, in: zone.tokens), day.year != nil else { return false }
        return range.upperBound - day.range.upperBound <= 4 && token - range.lowerBound <= 6
      }
  }
}

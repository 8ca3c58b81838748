import Documents
import Language

/// Brings the links of the page into agreement with its text: «le formulaire en ligne», underlined, leads somewhere that no word says.
///
/// Only web and mail links count, and only those that cover words. An address that is printed keeps its mention; where its link leads elsewhere,
/// that is its `target`. A link whose address is not printed becomes a mention of the words it covers.
struct LinkAnnotations {
  /// The rule of the links that no text prints.
  static let id = "link.annotation"

  private let tokens: Tokens
  private let annotations: [(target: LinkTarget, tokens: Range<Int>)]

  init(_ tokens: Tokens) {
    self.tokens = tokens
    let cover = LinkCover(tokens)
    annotations = tokens.document.links.compactMap { link in
      guard let target = LinkTarget(link.target), let range = cover.tokens(under: link) else { return nil }
      return (target, range)
    }
  }

  /// Sets the target of each printed address whose link leads elsewhere.
  func marked(_ mentions: [ContactMention]) -> [ContactMention] {
    guard !annotations.isEmpty else { return mentions }
    return mentions.map { mention in
      let leads = annotations.first { $0.tokens.overlaps(mention.source.tokens) }
      guard let leads, Self.isAddress(mention), let printed = LinkTarget(printed: mention), printed != leads.target else { return mention }
      var marked = mention
      marked.target = leads.target.address
      return marked
    }
  }

  /// The links whose address none of the mentions prints, each with the words that it covers; a link over two lines is one.
  func unprinted(beside mentions: [ContactMention]) -> [ContactMention] {
    let addresses = mentions.filter(Self.isAddress)
    let printed = Set(addresses.compactMap { LinkTarget(printed: $0)?.key })
    return joined.filter { link in
      !printed.contains(link.target.key) && !addresses.contains { $0.source.tokens.overlaps(link.tokens) }
    }.map { link in
      ContactMention(source: MentionSource(link.tokens, in: tokens, rule: Self.id), kind: link.target.kind, value: link.target.address)
    }
  }

  private var joined: [(target: LinkTarget, tokens: Range<Int>)] {
    annotations.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }.reduce(into: []) { links, next in
      guard let last = links.last, last.target == next.target, last.tokens.upperBound >= next.tokens.lowerBound else {
        return links.append(next)
      }
      links[links.count - 1].tokens = last.tokens.lowerBound..<max(last.tokens.upperBound, next.tokens.upperBound)
    }
  }

  private static func isAddress(_ mention: ContactMention) -> Bool { mention.kind.isLink || mention.kind == .email }
}

/// Where a link leads.
struct LinkTarget: Equatable {
  /// A URL as the file has it, or an e-mail address without «mailto:».
  let address: String
  /// `url` or `email`.
  let kind: ContactKind
  /// What two ways of writing one address share: no scheme, no «www.», no slash at the end, small letters.
  let key: String

  /// A web or mail link; `nil` for any other scheme.
  init?(_ target: String) {
    if let mail = Self.drop("mailto:", from: target) {
      let address = mail.prefix { $0 != "?" }
      self.init(address: String(address), kind: .email)
    } else {
      guard Self.drop("http://", from: target) != nil || Self.drop("https://", from: target) != nil else { return nil }
      self.init(address: target, kind: .url)
    }
  }

  /// The address that a mention prints.
  init?(printed mention: ContactMention) { self.init(address: mention.value, kind: mention.kind) }

  private init?(address: String, kind: ContactKind) {
    guard !address.isEmpty else { return nil }
    (self.address, self.kind) = (address, kind)
    var key = address.lowercased()
    for prefix in ["https://", "http://", "www."] where key.hasPrefix(prefix) { key = String(key.dropFirst(prefix.count)) }
    while key.hasSuffix("/") { key = String(key.dropLast()) }
    self.key = key
  }

  static func == (a: LinkTarget, b: LinkTarget) -> Bool { a.key == b.key }

  private static func drop(_ scheme: String, from target: String) -> Substring? {
    target.lowercased().hasPrefix(scheme) ? target.dropFirst(scheme.count) : nil
  }
}

/// Finds the words under a link by the middles of their letters.
private struct LinkCover {
  private let tokens: Tokens
  private var letters: [Int: [(byte: Int, x: Double, y: Double)]] = [:]

  init(_ tokens: Tokens) {
    self.tokens = tokens
    let document = tokens.document
    guard !document.glyphs.isEmpty, !document.links.isEmpty else { return }
    let pages = Set(document.links.map(\.page))
    let starts = document.utf8.indices.lazy.filter { document.utf8[$0] & 0xC0 != 0x80 }
    for (byte, glyph) in zip(starts, document.glyphs) where pages.contains(Int(glyph.page)) {
      guard let box = glyph.box else { continue }
      letters[Int(glyph.page), default: []].append((byte, (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2))
    }
  }

  /// The tokens from the first letter under a link to the last; `nil` where it covers none, or letters too far apart to be its words.
  func tokens(under link: LinkAnnotation) -> Range<Int>? {
    let box = link.box
    let under = (letters[link.page] ?? []).filter { $0.x >= box.x0 && $0.x <= box.x1 && $0.y >= box.y0 && $0.y <= box.y1 }
    guard let first = under.first, let last = under.last else { return nil }
    let end = tokens.firstToken(atOrAfterByte: last.byte + 1)
    let start = min(tokens.firstToken(atOrAfterByte: first.byte), end - 1)
    return start >= 0 && end - start <= 40 ? start..<end : nil
  }
}

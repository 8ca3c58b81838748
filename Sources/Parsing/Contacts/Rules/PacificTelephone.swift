import Language

/// Recognises «Tél. : 40 46 87 00 – 87 70 12 34» of Polynésie française and «Tél. : 24 60 00» of Nouvelle-Calédonie.
///
/// Eight or six digits are a number only after a label, in a document that names the territory.
struct PacificTelephone: ContactRule {
  let id = "contact.pacific-telephone"

  let pattern = Pattern {
    Token.word("tél", "tel", "téléphone", "fax", "télécopie", "contact", "contacts", "presse", "standard", "portable", "mobile", "vini")
    Token.mark(.stop, .colon).repeated()
    Pattern.scan(Numbers()).captured(as: .number)
  }

  func value(of match: borrowing Match) -> [FoundContact]? {
    guard let range = match.range(.number), let territory = Self.territory(in: match.tokens) else { return nil }
    let numbers = Self.numbers(from: range.lowerBound, in: match.tokens)
    guard numbers.allSatisfy({ $0.count == territory.groups }) else { return nil }
    let kind = TelephoneNumber.kind(at: range.lowerBound, in: match.tokens)
    return numbers.map { number in
      let digits = number.flatMap { TelephoneDigits.digits(of: $0, in: match.tokens) }
      return FoundContact(
        range: number, kind: kind, value: match.tokens.text(number), e164: territory.prefix + String(decoding: digits, as: UTF8.self))
    }
  }

  /// The pairs of digits of a number and the country's prefix, of the first of these territories that a document names.
  private static func territory(in tokens: Tokens) -> (groups: Int, prefix: String)? {
    let named = (0..<tokens.count).lazy.compactMap { tokens.has($0, .capital) ? tokens.value($0, in: territories) : nil }.first
    return named.map { $0 == 0 ? (4, "+689") : (3, "+687") }
  }

  private static let territories = WordClass("Pacific territory", ["polynésie": 0, "papeete": 0, "calédonie": 1, "nouméa": 1])

  /// The numbers from a token on, parted by dashes, strokes, commas and «ou».
  private static func numbers(from first: Int, in tokens: Tokens) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var token = first
    while token < tokens.count {
      var end = token
      while isPair(end, isFirst: end == token, in: tokens) { end += 1 }
      guard end - token == 3 || end - token == 4, !tokens.has(end, .number) else { break }
      found.append(token..<end)
      guard tokens.isMark(end, .dash, .slash, .comma, .hyphen) || tokens.isWord(end, in: joints) else { break }
      token = end + 1
    }
    return found
  }

  private static let joints = WordClass("joint", ["ou", "et"])

  private static func isPair(_ token: Int, isFirst: Bool, in tokens: Tokens) -> Bool {
    tokens.has(token, .number) && tokens.traits[token].isDisjoint(with: [.inWords, .decimal]) && (isFirst || !tokens.has(token, .hyphened))
      && TelephoneDigits.digits(of: token, in: tokens).count == 2
  }

  /// All numbers that follow each other.
  private struct Numbers: TokenScanner {
    func end(at token: Int, in tokens: Tokens) -> Int? { numbers(from: token, in: tokens).last?.upperBound }
  }
}

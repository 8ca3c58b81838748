import Language
import Parsing
import Records

/// Verifies that a telephone number has its ten digits, and that addresses are well formed: «02 43 39 71 7».
struct ContactFormat: RecordCheck {
  let code = "contact-format"
  let severity = CheckStatus.warning
  let page = CheckPage(
    verifies: Wording(
      "Un numéro de téléphone a dix chiffres ou est un numéro court ; une adresse électronique et une URL sont bien formées.",
      "A telephone number has ten digits or is a short number; an e-mail address and a URL are well formed."),
    reason: Wording(
      "Un chiffre manquant rend le service injoignable. Numéros courts : 15, 17, 18, 112, 114, 115, 119, 116\u{202F}xxx, 10xx, 3xxx, 118\u{202F}xxx "
        + "(plan de numérotation de l’Arcep).",
      "A missing digit makes a service unreachable. Short numbers: 15, 17, 18, 112, 114, 115, 119, 116\u{202F}xxx, 10xx, 3xxx, 118\u{202F}xxx "
        + "(numbering plan of Arcep, the regulator)."),
    fails: "Contact presse : 02 43 39 71 7", holds: "Contact presse : 02 43 39 71 72")

  func results(for subject: CheckSubject) -> [CheckResult] {
    subject.record.contacts.compactMap(result) + subject.record.links.compactMap(result).filter { $0.status != .ok }
      + (subject.parsed.map { strayAddresses(in: $0.tokens) } ?? [])
  }

  private func result(for contact: ContactRecord) -> CheckResult? {
    switch contact.kind {
    case .phone, .fax: telephone(contact)
    case .email: address(contact, isWellFormed: Self.isEmail(contact.value), "l’adresse électronique", "the e-mail address")
    case .url: address(contact, isWellFormed: Self.isURL(contact.value), "l’adresse", "the address")
    case .address, .social: nil
    }
  }

  // MARK: Telephone numbers

  private func telephone(_ contact: ContactRecord) -> CheckResult {
    let digits = contact.value.utf8.filter { (0x30...0x39).contains($0) }.map { $0 - 0x30 }
    let isInternational = contact.value.unicodeScalars.first { $0 != "(" && $0 != " " } == "+" || digits.starts(with: [0, 0])
    if isInternational ? Self.isInternational(digits) : Self.isNational(digits) || Self.isShort(digits) || Self.isPacific(contact) {
      return held(
        Wording("Le numéro \(contact.value) est complet.", "The number \(contact.value) is complete."), about: [contact.id])
    }
    return failed(
      Wording(
        "Le numéro \(contact.value) a \(digits.count) chiffres ; il en faut dix, ou un numéro court.",
        "The number \(contact.value) has \(digits.count) digits; ten are needed, or a short number."),
      about: [contact.id], expected: "10", found: String(digits.count))
  }

  private static func isNational(_ digits: [UInt8]) -> Bool { digits.count == 10 && digits[0] == 0 && digits[1] != 0 }

  /// E.164: at most 15 digits; after 33 the nine of a French number, with or without the «(0)».
  private static func isInternational(_ digits: [UInt8]) -> Bool {
    let digits = digits.starts(with: [0, 0]) ? Array(digits.dropFirst(2)) : digits
    guard digits.starts(with: [3, 3]) else { return (7...15).contains(digits.count) }
    return digits.count == 11 || digits.count == 12 && digits[2] == 0
  }

  /// The eight digits of Polynésie française, the six of Nouvelle-Calédonie.
  private static func isPacific(_ contact: ContactRecord) -> Bool {
    contact.e164.map { $0.hasPrefix("+689") || $0.hasPrefix("+687") } ?? false
  }

  private static func isShort(_ digits: [UInt8]) -> Bool {
    switch digits.count {
    case 2: digits[0] == 1
    case 3: digits[0] == 1
    case 4: digits[0] == 3 || digits.starts(with: [1, 0])
    case 6: digits.starts(with: [1, 1, 6]) || digits.starts(with: [1, 1, 8])
    default: false
    }
  }

  // MARK: Addresses

  private func address(_ contact: ContactRecord, isWellFormed: Bool, _ french: String, _ english: String) -> CheckResult {
    isWellFormed
      ? held(Wording("\(contact.value) est bien formé.", "\(contact.value) is well formed."), about: [contact.id])
      : failed(
        Wording("\(contact.value) : \(french) est mal formée.", "\(contact.value): \(english) is malformed."), about: [contact.id],
        found: contact.value)
  }

  /// What has an «@» between two words and was read as no address: «presse@eure@gouv.fr».
  private func strayAddresses(in tokens: Tokens) -> [CheckResult] {
    let at = (1..<max(tokens.count - 1, 1)).filter { tokens.lexemes[$0] == Mark.at.lexeme && tokens.traits[$0].contains(.mark) }
    let stray = at.filter { tokens.traits[$0].contains(.glued) && tokens.traits[$0 + 1].contains(.glued) && tokens.claim(of: $0) == nil }
    var said: Set<String> = []
    return stray.map { tokens.text(unbroken(around: $0, in: tokens)) }.filter { said.insert($0).inserted }.map { text in
      failed(
        Wording("\(text) : l’adresse électronique est mal formée.", "\(text): the e-mail address is malformed."), about: [], found: text)
    }
  }

  /// The tokens around one with nothing between them.
  private func unbroken(around token: Int, in tokens: Tokens) -> Range<Int> {
    func joins(_ token: Int) -> Bool { !tokens.traits[token].isDisjoint(with: [.glued, .hyphened]) }
    var (first, end) = (token, token + 1)
    while first > 0, joins(first) { first -= 1 }
    while end < tokens.count, joins(end), !tokens.traits[end].contains(.cellEnd) { end += 1 }
    return first..<end
  }

  private static func isEmail(_ text: String) -> Bool {
    let halves = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false).map(Substring.init)
    guard halves.count == 2, !halves[0].isEmpty, !halves[0].hasPrefix("."), !halves[0].hasSuffix(".") else { return false }
    return isHost(halves[1]) && !hasSpace(text) && !text.utf8.contains(UInt8(ascii: ","))
  }

  private static func isURL(_ text: String) -> Bool {
    let bytes = text.utf8
    let rest =
      bytes.firstIndex(of: UInt8(ascii: ":")).map { bytes[bytes.index(after: $0)...].drop { $0 == UInt8(ascii: "/") } } ?? bytes[...]
    let host = Substring(rest.prefix { !"/?#:".utf8.contains($0) })
    return isHost(host) && !hasSpace(text)
  }

  private static func hasSpace(_ text: String) -> Bool { text.utf8.contains { $0 <= 0x20 } }

  /// Two labels or more of letters, digits and hyphens; the last of letters. Every letter beyond ASCII counts as one.
  private static func isHost(_ text: Substring) -> Bool {
    let labels = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last, last.count > 1, last.allSatisfy(isLetter) else { return false }
    return labels.allSatisfy { label in
      !label.isEmpty
        && label.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) }
}

import Language

/// Whom a telephone number or an e-mail address belongs to: the words right before it («DSDEN : 02 43 61 58 90»).
enum ContactHolder {
  private static let labels = WordClass(
    "contact label",
    [
      "tél", "tel", "téléphone", "téléphonez", "fax", "télécopie", "mail", "mél", "courriel", "email", "port", "portable", "mobile",
      "standard", "fixe", "contact", "contacts", "au", "à", "ou", "et", "par", "le", "numéro", "vert",
    ])

  /// The name before a contact, back to a dash, a stop or the start of its block; `nil` where no name stands there.
  static func name(before contact: FoundContact, in tokens: Tokens) -> String? {
    guard [.phone, .fax, .email].contains(contact.kind) else { return nil }
    var end = contact.range.lowerBound
    while end > 0, isLabel(end - 1, in: tokens) { end -= 1 }
    var start = end
    while start > 0, end - start < 8, isNamePart(start - 1, in: tokens) { start -= 1 }
    guard start < end, end - start < 8, tokens.has(start, .capital) || tokens.has(start, .sentenceStart) else { return nil }
    return tokens.text(start..<end)
  }

  private static func isLabel(_ token: Int, in tokens: Tokens) -> Bool {
    tokens.value(token, in: labels) != nil || tokens.isMark(token, .colon, .stop, .openParenthesis, .bullet)
  }

  private static func isNamePart(_ token: Int, in tokens: Tokens) -> Bool {
    tokens.has(token, .word) && tokens.claim(of: token) == nil
  }
}

import Language

/// Finds telephone numbers, e-mail and postal addresses, URLs and social accounts.
public struct ContactRecogniser: Sendable {
  private let matcher: Matcher<[FoundContact]>

  init(vocabulary: Vocabulary) throws(PatternError) { matcher = try Matcher(allContactRules, vocabulary: vocabulary) }

  /// What the rules can read at a range, kept or not.
  func readings(touching range: Range<Int>, in tokens: Tokens) -> [RuleReading] {
    matcher.allMatches(touching: range, in: tokens).map { RuleReading(dimension: .contact, rule: $0.rule, tokens: $0.range) }
  }

  /// Finds the contacts of a document and claims their tokens, before any other dimension sees their digits.
  func recognise(in tokens: Tokens) -> [ContactMention] {
    matcher.matches(in: tokens).flatMap { found in
      found.value.map { contact in
        claim(contact, in: tokens)
        return ContactMention(
          source: MentionSource(contact.range, in: tokens, rule: found.rule), kind: contact.kind, value: contact.value,
          e164: contact.e164, holder: ContactHolder.name(before: contact, in: tokens))
      }
    }
  }

  /// A contact takes all its tokens; an address only its numbers, for its names are still places.
  private func claim(_ contact: FoundContact, in tokens: Tokens) {
    guard contact.kind == .address else { return tokens.claim(contact.range, by: .contact) }
    for token in contact.range where !tokens.traits[token].isDisjoint(with: [.number, .ordinal]) {
      tokens.claim(token..<(token + 1), by: .address)
    }
  }
}

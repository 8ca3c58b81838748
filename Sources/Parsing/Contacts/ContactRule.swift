import Language

/// A rule's finding: one contact, with the tokens that are the contact itself and no label before it.
struct FoundContact {
  /// The tokens of the contact.
  var range: Range<Int>
  /// What it is.
  var kind: ContactKind
  /// As printed, line breaks healed.
  var value: String
  /// E.164, for a telephone number that has such a form.
  var e164: String?
}

/// A rule for contacts. One match may hold several: «02 97 54 87 23 / 87 03».
typealias ContactRule = Rule<[FoundContact]>

extension Slot {
  static let number = Slot(0)
  static let second = Slot(1)
}

import Language

/// A rule's finding: an organisation as it is named.
struct FoundOrganisation {
  /// The tokens of the name.
  var name: Range<Int>
  /// `company`, `school`, `chamber`, ….
  var kind: String
  /// The tokens of its acronym, where it stands in parentheses.
  var acronym: Range<Int>?
  /// Its name and acronym from the table of public bodies.
  var body: PublicBodies.Body?
}

/// A rule for organisations.
typealias OrganisationRule = Rule<FoundOrganisation>

extension Pattern {
  /// «(ARS)» behind a name.
  static let acronymInParentheses = Pattern {
    Token.mark(.openParenthesis)
    Token.capitalised.captured(as: Slot(1))
    Token.mark(.closeParenthesis)
  }.optional()
}

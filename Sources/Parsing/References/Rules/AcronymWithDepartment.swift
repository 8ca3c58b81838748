import Language

/// Recognises «SDIS 31», «DSDEN 72», «CCI 92», «Dragon 06»: a service known by its département's number.
struct AcronymWithDepartment: ReferenceRule {
  let id = "reference.acronym-with-department"

  let pattern = Pattern {
    Token.word(
      "sdis", "samu", "ddt", "ddtm", "dsden", "ddpp", "ddsp", "ddets", "ddetspp", "cci", "cma", "caf", "cpam", "udap", "fdsea", "cdg",
      "adil", "ddfip", "codis", "ofb", "dreal", "smur", "dragon", "choucas", "udaf", "msa", "ars", "crs", "amf", "hélismur", "préfet",
      "préfète", "police"
    ).requiring(.capital)
    Token.integer(1...978, digits: 2...3).captured(as: .number)
    Pattern.notAhead(Token.anyWord.without(.capital).requiring(.glued))
    Pattern.notAhead(Token.mark(.percent, .euro))
  }

  func value(of match: borrowing Match) -> FoundReference? {
    match.range(.number).map { FoundReference(kind: "name", number: $0) }
  }
}

import Language

/// Recognises «la DDETS», «l’ARS Bretagne», «DSDEN 72»: an acronym of the table of public bodies.
///
/// «PAF», «COD», «RAID» are words too: an acronym of up to four letters needs its article.
struct BodyAcronym: OrganisationRule {
  let id = "organisation.acronym"

  let pattern = Pattern { Token.word(in: PublicBodies.acronyms).requiring(.capital) }

  func value(of match: borrowing Match) -> FoundOrganisation? {
    let (tokens, token) = (match.tokens, match.range.lowerBound)
    guard let index = tokens.value(token, in: PublicBodies.acronyms), isAcronym(token, in: tokens) else { return nil }
    let body = PublicBodies.all[index]
    let needsArticle = body.acronym.utf8.count <= 4
    guard !(needsArticle && tokens.has(token - 1, .allCaps) && tokens.has(token + 1, .allCaps)) else { return nil }
    guard !needsArticle || tokens.value(token - 1, in: Self.determiners) != nil || tokens.has(token + 1, .number) else { return nil }
    return FoundOrganisation(name: match.range, kind: body.kind, body: body)
  }

  /// Capitals, or more than one among small letters: «DiRIF».
  private func isAcronym(_ token: Int, in tokens: Tokens) -> Bool {
    if tokens.has(token, .allCaps) { return true }
    let span = tokens.span(token)
    return tokens.document.utf8[span.start..<span.end].count { (0x41...0x5A).contains($0) } > 1
  }

  private static let determiners = WordClass(
    "determiner of an acronym", ["le", "la", "l", "les", "du", "de", "d", "des", "au", "à", "un", "une", "et", "par", "notre", "son"])
}

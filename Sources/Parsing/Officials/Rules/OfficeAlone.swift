import Language

/// Recognises «le préfet des Hauts-de-Seine», «PRÉFÈTE DU LOT»: an office without its holder.
struct OfficeAlone: OfficialRule {
  let id = "official.office"

  let pattern = Pattern.function.captured(as: .function)

  func value(of match: borrowing Match) -> [FoundOfficial]? {
    guard let function = match.functions(.function).first, !function.isPlural, function.kind != .rank, function.isPublic,
      isNamed(function, match)
    else {
      return nil
    }
    return [FoundOfficial(person: nil, functions: [function])]
  }

  /// An article before it, or a short line of its own: «nommé préfet», «en tant que maire», the stages of a career in a list name no office.
  private func isNamed(_ function: FunctionPhrase, _ match: borrowing Match) -> Bool {
    let (tokens, first) = (match.tokens, function.range.lowerBound)
    guard tokens.block(of: first).role != .listItem, tokens.value(first - 2, in: Self.assistants) == nil else { return false }
    if tokens.value(first - 1, in: Self.determiners) != nil { return true }
    return tokens.has(first, .sentenceStart) && function.territory != nil && isOwnLine(function, tokens)
  }

  /// «PRÉFÈTE DU LOT», «Préfet de la région …, préfet du Nord».
  private func isOwnLine(_ function: FunctionPhrase, _ tokens: Tokens) -> Bool {
    let end = function.range.upperBound
    return tokens.has(end, .cellEnd) || tokens.isMark(end, .comma, .dash, .hyphen) || tokens.has(end, .lineStart)
  }

  /// Words that make another function of the one after them: «directrice de cabinet du préfet».
  private static let assistants = WordClass("assistant", ["cabinet", "auprès", "adjoint", "adjointe"])
  private static let determiners = WordClass("determiner of an office", ["le", "la", "l", "du", "au"])
}

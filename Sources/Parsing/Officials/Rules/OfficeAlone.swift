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

  /// An article before it, or a place of its own: «nommé préfet», «en tant que maire» name no office here.
  private func isNamed(_ function: FunctionPhrase, _ match: borrowing Match) -> Bool {
    let before = function.range.lowerBound - 1
    return function.territory != nil || match.tokens.value(before, in: Self.determiners) != nil
      || match.tokens.has(before + 1, .sentenceStart)
  }

  private static let determiners = WordClass("determiner of an office", ["le", "la", "l", "du", "au"])
}

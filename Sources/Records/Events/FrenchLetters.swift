/// What French does to first letters.
package enum Elision {
  /// Whether «de» is elided before a word: «d’Accous», «d’Hélène».
  package static func applies(before word: some StringProtocol) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    return "aeiouâàéèêëîïôûùüœæ".unicodeScalars.contains(Unicode.Scalar(first.properties.lowercaseMapping) ?? first)
  }
}

extension String {
  /// The text with a capital first letter.
  package var capitalised: String { prefix(1).uppercased() + dropFirst() }

  /// The text with a small first letter, unless it begins with a name in capitals.
  package var uncapitalised: String {
    let scalars = unicodeScalars.prefix(2)
    guard let first = scalars.first, first.properties.isUppercase,
      scalars.count < 2 || !scalars.dropFirst().allSatisfy(\.properties.isUppercase)
    else { return self }
    return first.properties.lowercaseMapping + dropFirst()
  }
}

import Language
import Records

/// A person or a place is spelled one way: not «Val-d’Oise» here and «Val d Oise» there.
struct TwoSpellings: RecordCheck {
  let code = "two-spellings"
  let severity = CheckStatus.warning
  let page = CheckPage(
    verifies: Wording("Une personne ou un lieu s’écrit d’une seule façon.", "A person or a place is spelled one way."),
    reason: Wording(
      "Deux graphies d’un nom font douter qu’il s’agisse du même. Les capitales et les apostrophes ne comptent pas.",
      "Two spellings of a name make the reader doubt that it is one. Capitals and apostrophes do not count."),
    fails: "le Val-d’Oise… la préfecture du Val d Oise", holds: "le Val-d’Oise… la préfecture du Val-d’Oise")

  func results(for subject: CheckSubject) -> [CheckResult] {
    let places = subject.record.places.map { ($0.id, $0.mentions.map(\.text)) }
    let officials = subject.record.officials.map { ($0.id, $0.mentions.map(\.text)) }
    return (places + officials).compactMap(result)
  }

  private func result(id: String, texts: [String]) -> CheckResult? {
    var spellings: [String: String] = [:]
    for text in texts {
      let letters = Self.letters(of: text)
      guard let other = spellings[letters] else {
        spellings[letters] = text
        continue
      }
      guard plain(text) != plain(other), !isInCapitals(text), !isInCapitals(other) else { continue }
      return failed(
        Wording(
          "«\u{A0}\(other)\u{A0}» et «\u{A0}\(text)\u{A0}» : un seul nom, deux graphies.",
          "«\(other)» and «\(text)»: one name, two spellings."),
        about: [id], expected: other, found: text, fixes: [other])
    }
    return nil
  }

  /// The letters and digits alone, without case and accents.
  private static func letters(of text: String) -> String {
    String(Folding.folded(text).unicodeScalars.filter { ("a"..."z").contains($0) || ("0"..."9").contains($0) }.map(Character.init))
  }

  private func isInCapitals(_ text: String) -> Bool { text == text.uppercased() }

  /// Without what typography changes: case, apostrophes, kinds of spaces and hyphens.
  private func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "’", "‘": plain.append("'")
      case "\u{A0}", "\u{202F}": plain.append(" ")
      case "\u{2010}", "\u{2011}": plain.append("-")
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }
}

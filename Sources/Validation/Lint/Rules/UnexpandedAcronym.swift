import Documents
import Language
import Records

/// An acronym is spelled out once: «direction départementale des territoires (DDT)».
struct UnexpandedAcronym: RecordCheck {
  let code = "unexpanded-acronym"
  let severity = CheckStatus.warning
  let page = CheckPage(
    verifies: Wording("Chaque sigle est développé une fois.", "Every acronym is spelled out once."),
    reason: Wording(
      "Un sigle d’administration n’est clair que pour elle. Ceux que tout le monde lit (SNCF, TVA, CRS…) ne sont pas signalés, ni ceux d’un titre "
        + "en capitales.",
      "An acronym of an administration is clear to itself only. Those that everyone reads (SNCF, TVA, CRS…) are not reported, nor those of a "
        + "title in capitals."),
    fails: "La DDETSPP instruit les demandes.",
    holds: "La direction départementale de la protection des populations (DDPP) instruit les demandes.")

  private static let known: Set<String> = [
    "ADN", "AFP", "BFM", "BTP", "CAF", "CAP", "CDD", "CDI", "CHU", "CNRS", "COVID", "CRS", "CV", "EDF", "EHPAD", "ENA", "EPCI", "ERP",
    "FAX",
    "GIGN", "GPS",
    "HLM", "HTTP", "HTTPS", "IGN", "INSEE", "IUT", "LED", "NOR", "OMS", "ONG", "ONU", "OTAN", "PDF", "PIB", "PME", "PMR", "PMU", "RATP",
    "RER", "RIB",
    "RSA", "SAMU", "SDF", "SIDA", "SMIC", "SMS", "SNCF", "SOS", "TER", "TGV", "TNT", "TTC", "TVA", "URL", "USB", "VIH", "VTT", "WWW", "XVI",
    "XIX", "XXI",
  ]

  func results(for subject: CheckSubject) -> [CheckResult] {
    guard let document = subject.parsed?.tokens.document else { return [] }
    let names = Set(subject.record.officials.compactMap(\.name).flatMap { Folding.folded($0).split { !$0.isLetter }.map(String.init) })
    let words = document.blocks.filter { !$0.role.isFurniture }.map { Self.words(of: document.text(in: $0.span)) }
    let acronyms = words.filter { !Self.isInCapitals($0) }.joined().filter {
      Self.isAcronym($0.text) && !names.contains($0.text.lowercased())
    }
    let initials = Self.initials(words.joined().map(\.text))
    return Self.unique(acronyms.map(\.text)).compactMap { acronym in
      let isExpanded = words.joined().contains { $0.text == acronym && $0.isInParentheses } || initials.contains(acronym)
      return isExpanded ? nil : unexpanded(acronym)
    }
  }

  private func unexpanded(_ acronym: String) -> CheckResult {
    failed(
      Wording("Le sigle \(acronym) n’est pas développé.", "The acronym \(acronym) is not spelled out."), about: [], found: acronym)
  }

  private struct Word {
    let text: String
    let isInParentheses: Bool
  }

  private static func words(of text: String) -> [Word] {
    text.split { $0.isWhitespace || "’'-–/,;:«»".contains($0) }.map { part in
      Word(text: part.filter { $0.isLetter || $0.isNumber }, isInParentheses: part.hasPrefix("(") || part.contains(")"))
    }
  }

  private static func isAcronym(_ word: String) -> Bool {
    (3...8).contains(word.count) && word.utf8.allSatisfy { (0x41...0x5A).contains($0) } && !known.contains(word)
  }

  private static func isInCapitals(_ words: [Word]) -> Bool {
    let long = words.filter { $0.text.count > 3 }
    return long.count { $0.text == $0.text.uppercased() } * 2 > long.count
  }

  /// The initials of runs of words, small ones left out: «direction départementale des territoires» is DDT.
  private static func initials(_ words: [String]) -> Set<String> {
    let letters = words.filter { $0.count > 3 }.compactMap { Folding.folded($0).first?.uppercased() }
    return letters.indices.reduce(into: []) { found, start in
      for length in 3...6 where start + length <= letters.count { found.insert(letters[start..<(start + length)].joined()) }
    }
  }

  private static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}

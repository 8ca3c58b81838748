// What the words of a block, in lower case, say of its role.

extension String {
  /// Whether the text, in lower case, names the house or the kind of paper and is no headline.
  var isLabel: Bool {
    let labels = [
      "communiqué de presse", "communiqué", "dossier de presse", "point presse", "point de presse", "invitation presse",
      "invitation à la presse", "république française", "liberté", "information presse", "note aux rédactions", "note à la presse",
      "espace presse", "service de presse",
    ]
    if labels.contains(where: { hasPrefix($0) }) && utf8.count < 60 { return true }
    let houses = [
      "préfet ", "préfète ", "préfecture ", "sous-préfecture ", "le préfet d", "la préfète d", "cabinet ", "direction ", "service ",
    ]
    return houses.contains { hasPrefix($0) } && utf8.count < 70 && !contains(" :") && split(separator: " ").count < 9
      || isDateline
  }

  /// «Nanterre, le 27 novembre 2023», «Le 3 mai 2024», «Lundi 4 mai 2024».
  var isDateline: Bool {
    guard utf8.count < 90, unicodeScalars.contains(where: { isDigit($0.value) }) else { return false }
    let hasMonth = frenchMonths.contains { contains($0) }
    return hasMonth && (contains(", le ") || contains(", ce ") || hasPrefix("le ") && split(separator: " ").count <= 6)
      && !contains(" : ")
  }

  /// Whether the text tells how to reach someone.
  var isContact: Bool {
    guard utf8.count < 400 else { return false }
    let cues = ["contact", "tél", "mél", "courriel", "e-mail", "@", "standard", "presse :", "renseignements"]
    let isShort = utf8.count < 160
    return hasPrefix("contact")
      || isShort && cues.contains { contains($0) } && (contains("@") || hasPhoneNumber || utf8.count < 60 && contains("presse"))
  }

  /// Five pairs of digits, or digits in pairs with dots.
  private var hasPhoneNumber: Bool {
    var digits = 0
    for scalar in unicodeScalars {
      if isDigit(scalar.value) { digits += 1 } else if scalar != " " && scalar != "." && scalar != "-" { digits = 0 }
      if digits >= 10 { return true }
    }
    return false
  }

  var isQuotation: Bool { hasPrefix("«") && (hasSuffix("»") || hasSuffix("».")) }
}

private let frenchMonths = [
  "janv", "févr", "fév.", "mars", "avril", "mai", "juin", "juil", "août", "sept", "octobre", "oct.", "nov", "déc",
]

// What the words of a block say of its role.

extension LoweredText {
  private static let papers: [StaticString] = [
    "communiqué de presse", "communiqué", "dossier de presse", "point presse", "point de presse", "invitation presse",
    "invitation à la presse", "information presse", "note aux rédactions", "note à la presse",
  ]

  private static let labels: [StaticString] = ["république française", "liberté", "espace presse", "service de presse"]

  private static let houses: [StaticString] = [
    "préfet ", "préfète ", "préfecture ", "sous-préfecture ", "le préfet d", "la préfète d", "cabinet ", "direction ", "service ",
    "bureau ",
  ]

  private static let months: [StaticString] = [
    "janv", "févr", "fév.", "mars", "avril", "mai", "juin", "juil", "août", "sept", "octobre", "oct.", "nov", "déc",
  ]

  private static let weekdays: [StaticString] = [
    ", lundi", ", mardi", ", mercredi", ", jeudi", ", vendredi", ", samedi", ", dimanche",
  ]

  private static let days: [StaticString] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]

  private static let contactCues: [StaticString] = [
    "contact", "tél", "mél", "courriel", "e-mail", "@", "standard", "presse :", "renseignements",
  ]

  /// Whether the text names the house or the kind of paper and is no headline.
  var isLabel: Bool {
    if count < 60, Self.labels.contains(where: hasPrefix) || Self.papers.contains(where: hasPrefix) && !hasHeadlineBehindDash {
      return true
    }
    return count < 70 && Self.houses.contains(where: hasPrefix) && !contains(" :") && wordCount < 9 || isDateline
  }

  /// «Dossier de presse – Rentrée scolaire 2025»: some words behind the kind of paper that name neither the house nor the day.
  private var hasHeadlineBehindDash: Bool {
    guard let rest = rest(behind: " – ") ?? rest(behind: " - ") ?? rest(behind: " : ") else { return false }
    return rest.wordCount >= 2 && !rest.isLabel && !rest.isMostlyDigits && !Self.months.contains(where: rest.contains)
  }

  /// «Nanterre, le 27 novembre 2023», «Strasbourg, vendredi 19 décembre», «Le 3 mai 2024», «Créteil, le 08.03.2024».
  var isDateline: Bool {
    guard count < 90, hasDigit, !contains(" : ") else { return false }
    if contains(", le "), wordCount < 7 { return true }
    guard Self.months.contains(where: contains) else { return false }
    return contains(", le ") || contains(", ce ") || hasPrefix("le ") && wordCount <= 6 && namesDayFirst
      || wordCount < 8 && Self.weekdays.contains(where: contains)
  }

  /// «Le 3 mai 2024», «Le lundi 3 mai»; not «Le marché du 1er mai».
  private var namesDayFirst: Bool {
    guard let day = rest(behind: "le ") else { return false }
    return day.beginsWithDigit || Self.days.contains(where: day.hasPrefix)
  }

  /// Whether the text tells how to reach someone.
  var isContact: Bool {
    guard count < 400 else { return false }
    if hasPrefix("contact") { return true }
    guard count < 160, Self.contactCues.contains(where: contains) else { return false }
    return contains("@") || hasPhoneNumber || count < 60 && contains("presse")
  }

  var isQuotation: Bool { hasPrefix("«") && (hasSuffix("»") || hasSuffix("».")) }
}

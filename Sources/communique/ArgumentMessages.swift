import Documents

/// What the library that reads the arguments says, in the user's language.
///
/// The library knows English only. The longer of two sentences that begin alike comes first.
func argumentMessage(_ text: String) -> String {
  guard userLanguage == .french else { return text }
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { frenchPhrases.translation(of: String($0)) ?? String($0) }
  return lines.joined(separator: "\n")
}

private let frenchPhrases = PhraseBook([
  ("Error: Missing expected argument '%'", "Erreur : il manque «\u{A0}%\u{A0}»."),
  ("Error: Missing one of: %", "Erreur : il manque l’un de %."),
  ("Error: Missing value for '%'", "Erreur : il manque la valeur de «\u{A0}%\u{A0}»."),
  ("Error: Unknown option '%'. Did you mean '%'?", "Erreur : l’option «\u{A0}%\u{A0}» n’existe pas. Vouliez-vous «\u{A0}%\u{A0}» ?"),
  ("Error: Unknown option '%'", "Erreur : l’option «\u{A0}%\u{A0}» n’existe pas."),
  ("   or: Missing value for '%' in '%'", "   ou : il manque la valeur de «\u{A0}%\u{A0}» dans «\u{A0}%\u{A0}»."),
  ("Error: Unexpected argument '%'", "Erreur : argument de trop, «\u{A0}%\u{A0}»."),
  ("Error: % unexpected arguments: %", "Erreur : % arguments de trop : %."),
  (
    "Error: The option '%' does not take any value, but '%' was specified.",
    "Erreur : l’option «\u{A0}%\u{A0}» ne prend pas de valeur ; «\u{A0}%\u{A0}» est de trop."
  ),
  (
    "Error: The value '%' is invalid for '%'. Please provide one of the following:",
    "Erreur : «\u{A0}%\u{A0}» ne convient pas à «\u{A0}%\u{A0}». Choisissez parmi :"
  ),
  (
    "Error: The value '%' is invalid for '%'. Please provide one of % or %.",
    "Erreur : «\u{A0}%\u{A0}» ne convient pas à «\u{A0}%\u{A0}». Choisissez parmi % et %."
  ),
  (
    "Error: The value '%' is invalid for '%'. Please provide one of % and %.",
    "Erreur : «\u{A0}%\u{A0}» ne convient pas à «\u{A0}%\u{A0}». Choisissez entre % et %."
  ),
  ("Error: The value '%' is invalid for '%': %", "Erreur : «\u{A0}%\u{A0}» ne convient pas à «\u{A0}%\u{A0}» : %"),
  ("Error: The value '%' is invalid for '%'", "Erreur : «\u{A0}%\u{A0}» ne convient pas à «\u{A0}%\u{A0}»."),
  ("Error: %", "Erreur : %"),
  ("Help:  %", "Aide : %"),
  ("Usage: %", "Usage : %"),
  ("  See '%' for more information.", "  Pour en savoir plus : %"),
  ("OVERVIEW: %", "%"),
  ("USAGE: %", "USAGE : %"),
  ("ARGUMENTS:", "ARGUMENTS :"),
  ("OPTIONS:", "AUTRES OPTIONS :"),
  ("SUBCOMMANDS:", "COMMANDES :"),
  ("% Show the version.", "% Dit la version."),
  ("% Show help information.", "% Affiche cette aide."),
  ("  See '%' for detailed help.", "  Pour en savoir plus : %"),
  ("% (values:%; default:%", "% (valeurs :% ; par défaut :%"),
  ("% (values:%", "% (valeurs :%"),
  ("%; default:%", "% ; par défaut :%"),
  ("% (default:%", "% (par défaut :%"),
  ("%  default: %", "%  par défaut : %"),
])

import Foundation
import Testing

/// Mistakes in the arguments are said in the user's language, the words of the library that reads them included.
@Suite struct ArgumentTests {
  @Test(arguments: [
    (["batch", "x"], "Erreur : il manque «\u{A0}--output <folder>\u{A0}»."),
    (["extract"], "Erreur : il manque «\u{A0}<file> ...\u{A0}»."),
    (["batch", "x", "--output"], "Erreur : il manque la valeur de «\u{A0}--output <folder>\u{A0}»."),
    (
      ["batch", "x", "--output", "y", "--workerz", "3"],
      "Erreur : l’option «\u{A0}--workerz\u{A0}» n’existe pas. Vouliez-vous «\u{A0}--workers\u{A0}» ?"
    ),
    (["batch", "x", "--output", "y", "--nonsense"], "Erreur : l’option «\u{A0}--nonsense\u{A0}» n’existe pas."),
    (["nonsense"], "Erreur : argument de trop, «\u{A0}nonsense\u{A0}»."),
    (["doctor", "a", "b"], "Erreur : 2 arguments de trop : 'a', 'b'."),
    (
      ["batch", "x", "--output", "y", "--quiet=3"],
      "Erreur : l’option «\u{A0}--quiet\u{A0}» ne prend pas de valeur ; «\u{A0}3\u{A0}» est de trop."
    ),
    (["batch", "x", "--output", "y", "--workers", "z"], "Erreur : «\u{A0}z\u{A0}» ne convient pas à «\u{A0}--workers <n>\u{A0}»."),
    (["extract", "--format", "x", "y"], "Erreur : «\u{A0}x\u{A0}» ne convient pas à «\u{A0}--format <format>\u{A0}». Choisissez parmi :"),
    (
      ["batch", "x", "--output", "y", "--log-format", "z"],
      "Erreur : «\u{A0}z\u{A0}» ne convient pas à «\u{A0}--log-format <log-format>\u{A0}». Choisissez entre 'text' et 'json'."
    ),
    (
      ["extract", "x", "--length", "z"],
      "Erreur : «\u{A0}z\u{A0}» ne convient pas à «\u{A0}--length <length>\u{A0}». Choisissez parmi 'line', 'short' et 'full'."
    ),
    (["batch", "--output", "y"], "Erreur : Donnez un dossier, des fichiers ou --files-from."),
  ]) func `in French`(_ arguments: [String], _ line: String) throws {
    let result = try Program.shell("communique " + arguments.joined(separator: " "))
    #expect(result.status == 2)
    #expect(result.messages.split(separator: "\n").first.map(String.init) == line)
    #expect(result.messages.contains("\nUsage : communique") && result.messages.contains("\n  Pour en savoir plus : communique"))
  }

  @Test func `in English`() throws {
    let result = try Program.shell("communique batch x --lang en")
    #expect(result.status == 2)
    #expect(
      result.messages.hasPrefix("Error: Missing expected argument '--output <folder>'\nHelp:  --output <folder>  Output folder.\nUsage: "))
  }

  @Test func `the help is French from its first word to its last`() throws {
    let help = try Program.shell("for command in batch extract validate parse; do communique $command --help || exit 1; done")
    #expect(help.status == 0)
    for word in ["OVERVIEW", "USAGE:", "ARGUMENTS:", "Show ", "See '", "default:", "values:"] {
      #expect(!help.output.contains(word), "\(word)")
    }
  }
}

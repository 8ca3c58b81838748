import ArgumentParser

/// How a run ends; where two apply, the larger.
enum ExitStatus: Int32, Comparable {
  case done = 0
  case findings = 1
  case usage = 2
  case someFailed = 3
  case noneRead = 4
  case notWritable = 5
  case broken = 65
  case busy = 75

  static func < (a: ExitStatus, b: ExitStatus) -> Bool { a.rawValue < b.rawValue }

  /// Ends the command with this status.
  func leave() throws {
    if self != .done { throw ExitCode(rawValue) }
  }
}

/// What the help of every command ends with.
var exitCodes: String {
  say(
    """
    Codes de sortie : 0 terminé ; 1 constats au niveau de --fail-on ; 2 usage ; 3 des entrées ont échoué ; 4 aucune entrée lisible ; \
    5 sortie impossible à écrire ; 65 trame d’entrée rompue ; 75 dossier de sortie occupé ; 130 ou 143 interrompu. Le plus grand l’emporte.
    """,
    """
    Exit codes: 0 done; 1 findings at the level of --fail-on; 2 usage; 3 some inputs failed; 4 no input could be read; \
    5 output not writable; 65 broken framing of the input; 75 output folder busy; 130 or 143 interrupted. Where two apply, the larger.
    """)
}

public import Documents
public import Records

/// One text in both languages of the program.
public struct Wording: Sendable {
  /// The text in French and in English.
  public let french, english: String

  /// A text in French and in English.
  public init(_ french: String, _ english: String) {
    self.french = french
    self.english = english
  }

  /// The text in one language.
  public func text(in language: UserLanguage) -> String { language.say(french, english) }
}

/// What a user is told of a check.
public struct CheckPage: Sendable {
  /// What the check verifies, in one line.
  public let verifies: Wording
  /// Why it matters, and what it leaves alone.
  public let reason: Wording
  /// French that fails, and the same put right.
  public let fails, holds: String

  /// A page.
  public init(verifies: Wording, reason: Wording, fails: String, holds: String) {
    self.verifies = verifies
    self.reason = reason
    self.fails = fails
    self.holds = holds
  }
}

extension RecordCheck {
  /// The check's page in Markdown: what it verifies, why, two examples, how to silence it.
  public func markdown(in language: UserLanguage) -> String {
    """
    # \(code)

    \(page.verifies.text(in: language))

    \(page.reason.text(in: language))

    - \(language.say("Niveau :", "Level:")) \(severity.name(in: language))
    - \(language.say("En défaut :", "Fails:")) «\u{A0}\(page.fails)\u{A0}»
    - \(language.say("Conforme :", "Holds:")) «\u{A0}\(page.holds)\u{A0}»

    \(language.say(
      "Pour l’ignorer : `communique validate --ignore \(code)`, ou `ignore: [\(code)]` dans `communique.yml`.",
      "To silence it: `communique validate --ignore \(code)`, or `ignore: [\(code)]` in `communique.yml`."))

    """
  }
}

extension CheckStatus {
  /// What the status is called.
  public func name(in language: UserLanguage) -> String {
    switch self {
    case .ok: language.say("vérifié", "held")
    case .note: language.say("note", "note")
    case .warning: language.say("avertissement", "warning")
    case .error: language.say("erreur", "error")
    }
  }
}

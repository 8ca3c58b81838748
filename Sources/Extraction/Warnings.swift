import Documents

extension DocumentWarning {
  static let repaired = DocumentWarning(
    code: "repaired", message: "La structure du PDF est abîmée ; il a été lu en la réparant.")

  static let copyingForbidden = DocumentWarning(
    code: "copying_forbidden", message: "L’auteur du PDF n’en permet pas la copie.")

  static let dynamicForm = DocumentWarning(
    code: "xfa_form", message: "Le PDF est un formulaire dynamique (XFA) : ses pages peuvent ne montrer qu’un avis.")

  static func directionMarks(page: Int) -> DocumentWarning {
    DocumentWarning(
      code: "direction_marks", page: page, message: "Des marques qui inversent le sens du texte ont été retirées.")
  }

  static func covered(page: Int) -> DocumentWarning {
    DocumentWarning(
      code: "covered_text", page: page, message: "Du texte ajouté par-dessus celui de la page n’est pas lu ; comparez avec la page.")
  }

  static func attachments(_ names: [String]) -> DocumentWarning {
    DocumentWarning(
      code: "attachments", message: "Fichiers joints, non lus : \(names.joined(separator: ", ")).")
  }

  static func scanned(page: Int, triedOCR: Bool) -> DocumentWarning {
    DocumentWarning(
      code: "scanned_page", page: page,
      message: triedOCR
        ? "La page est une image ou un dessin, et tesseract ne l’a pas lue ; vérifiez qu’il est installé : communique doctor"
        : "La page est une image ou un dessin ; relancez avec --ocr pour la lire.")
  }

  static func recognised(page: Int) -> DocumentWarning {
    DocumentWarning(
      code: "ocr_layer", page: page,
      message: "La page est numérisée ; son texte a été reconnu par un programme et peut contenir des erreurs.")
  }

  static func read(page: Int, confidence: Int) -> DocumentWarning {
    DocumentWarning(
      code: "ocr_page", page: page,
      message: "La page a été lue par tesseract, sûr de ses mots à \(confidence) % en moyenne ; vérifiez les chiffres.")
  }

  static func garbled(page: Int) -> DocumentWarning {
    DocumentWarning(
      code: "garbled_page", page: page,
      message: "Les polices de la page ne disent pas quelles lettres elles dessinent ; son texte est laissé de côté.")
  }

  static func gaps(page: Int) -> DocumentWarning {
    DocumentWarning(
      code: "missing_letters", page: page, message: "Des lettres de la page n’ont pas d’équivalent ; elles sont remplacées par \u{FFFD}.")
  }
}

public import Documents
import Glibc

extension ExtractionError: CustomStringConvertible {
  /// What happened and what to do, in French: the message of the error record.
  public var description: String { message(in: .french) }

  /// What happened and what to do, on one line; the file is named by who prints it.
  public func message(in language: UserLanguage) -> String {
    let (french, english) = wordings
    return language.say(french, english)
  }

  private var wordings: (french: String, english: String) {
    switch self {
    case .notFound, .unreadable, .notAFile, .empty, .tooLarge: inputWordings
    case .notAPDF, .damaged, .encrypted: fileWordings
    case .noPages, .tooManyPages, .noText, .garbled: textWordings
    case .timeLimit:
      (
        "la lecture dépasse le temps permis. Ouvrez le fichier à la main, ou augmentez la limite.",
        "reading takes longer than allowed. Look at the file by hand, or raise the limit."
      )
    case .memoryLimit:
      (
        "la lecture demande plus de mémoire que permis. Ouvrez le fichier à la main, ou augmentez la limite.",
        "reading takes more memory than allowed. Look at the file by hand, or raise the limit."
      )
    }
  }

  private var inputWordings: (french: String, english: String) {
    switch self {
    case .unreadable(ELOOP):
      ("les liens symboliques tournent en rond. Refaites le lien.", "the symbolic links go in a circle. Mend the link.")
    case .unreadable(let number):
      (
        "lecture refusée par le système (erreur \(number)). Vérifiez les droits du fichier.",
        "the system refuses to read it (error \(number)). Check the file’s permissions."
      )
    case .notAFile:
      (
        "ce n’est pas un fichier ordinaire. Pour un dossier : communique batch.",
        "this is no regular file. For a folder: communique batch."
      )
    case .empty: ("le fichier est vide. Téléchargez-le de nouveau.", "the file is empty. Download it again.")
    case .tooLarge(.bytes(let size), let maximum):
      (
        "le fichier est trop grand (\(size) octets ; \(maximum) permis). Augmentez la limite s’il est sûr.",
        "the file is too large (\(size) bytes; \(maximum) allowed). Raise the limit if you trust it."
      )
    case .tooLarge(.scalars(let size), let maximum):
      (
        "le texte est trop long (\(size) caractères ; \(maximum) permis). Augmentez la limite s’il est sûr.",
        "the text is too long (\(size) characters; \(maximum) allowed). Raise the limit if you trust it."
      )
    default: ("aucun fichier de ce nom. Vérifiez le chemin.", "no file of that name. Check the path.")
    }
  }

  private var fileWordings: (french: String, english: String) {
    switch self {
    case .notAPDF(let kind):
      (
        "ce n’est pas un PDF, mais \(kind.french). Téléchargez le PDF lui-même.",
        "this is not a PDF but \(kind.english). Download the PDF itself."
      )
    case .encrypted(passwordGiven: true):
      ("le mot de passe donné n’ouvre pas ce PDF. Vérifiez-le.", "the password given does not open this PDF. Check it.")
    case .encrypted(passwordGiven: false):
      (
        "le PDF demande un mot de passe. Donnez-le avec --password, ou demandez une copie libre.",
        "the PDF asks for a password. Give it with --password, or ask for an open copy."
      )
    default:
      (
        "le PDF est coupé ou abîmé. Téléchargez-le de nouveau, ou réparez-le : qpdf entrée.pdf sortie.pdf",
        "the PDF is cut off or broken. Download it again, or repair it: qpdf in.pdf out.pdf"
      )
    }
  }

  private var textWordings: (french: String, english: String) {
    switch self {
    case .tooManyPages(let pages, let maximum):
      (
        "le PDF a \(pages) pages (\(maximum) permises). Augmentez la limite avec --max-pages.",
        "the PDF has \(pages) pages (\(maximum) allowed). Raise the limit with --max-pages."
      )
    case .noText(let pages, hasImages: true, triedOCR: true):
      (
        "aucun texte lu (\(pages) page\(pages > 1 ? "s" : "")), même par tesseract. Vérifiez qu’il est installé : apt install tesseract-ocr tesseract-ocr-fra",
        "no text read (\(pages) page\(pages > 1 ? "s" : "")), not even by tesseract. Check that it is installed: apt install tesseract-ocr tesseract-ocr-fra"
      )
    case .noText(let pages, hasImages: true, triedOCR: false):
      (
        "aucun texte (\(pages) page\(pages > 1 ? "s" : "")) ; c’est sans doute un document numérisé. Relancez avec --ocr.",
        "no text (\(pages) page\(pages > 1 ? "s" : "")); this is probably a scan. Try again with --ocr."
      )
    case .noText(let pages, hasImages: false, _):
      (
        "aucun texte (\(pages) page\(pages > 1 ? "s" : "")). Ouvrez le fichier pour voir s’il est vide ou dessiné ; --ocr lit les pages dessinées.",
        "no text (\(pages) page\(pages > 1 ? "s" : "")). Open the file to see whether it is blank or drawn; --ocr reads drawn pages."
      )
    case .garbled:
      (
        "texte illisible : ses polices ne disent pas quelles lettres elles dessinent. Relancez avec --ocr.",
        "unreadable text: its fonts do not say which letters they draw. Try again with --ocr."
      )
    default: ("le PDF n’a aucune page. Téléchargez-le de nouveau.", "the PDF has no page. Download it again.")
    }
  }
}

extension FileKind {
  fileprivate var french: String {
    switch self {
    case .html: "une page web"
    case .zip: "une archive ou un document bureautique"
    case .office: "un ancien document bureautique"
    case .image: "une image"
    case .text: "du texte (voir communique parse)"
    case .unknown: "un fichier d’une autre sorte"
    }
  }

  fileprivate var english: String {
    switch self {
    case .html: "a web page"
    case .zip: "an archive or an office document"
    case .office: "an old office document"
    case .image: "a picture"
    case .text: "text (see communique parse)"
    case .unknown: "a file of another kind"
    }
  }
}

extension ExtractionError {
  /// One of each wording, with any numbers.
  public static var examples: [ExtractionError] {
    [
      .notFound, .unreadable(errno: ELOOP), .unreadable(errno: EACCES), .notAFile, .empty, .damaged, .encrypted(passwordGiven: true),
      .encrypted(passwordGiven: false),
      .noPages, .tooManyPages(2, maximum: 1), .garbled(pages: 1), .tooLarge(.bytes(2), maximum: 1), .tooLarge(.scalars(2), maximum: 1),
      .timeLimit, .memoryLimit,
    ] + FileKind.allCases.map { .notAPDF($0) }
      + [1, 2].flatMap { pages in
        [
          .noText(pages: pages, hasImages: true, triedOCR: true), .noText(pages: pages, hasImages: true),
          .noText(pages: pages, hasImages: false),
        ]
      }
  }
}

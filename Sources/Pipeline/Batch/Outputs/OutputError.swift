public import Documents
import Extraction
import GRDB
import Glibc
import Isolation

/// The output folder does not take what is to be written: the run ends, and what is written stays good.
public struct OutputError: Error, Sendable {
  /// What could not be written.
  public let path: String
  private let obstacle: Obstacle
  private let reason: String

  /// What stands in the way, as far as the user's next step depends on it.
  fileprivate enum Obstacle { case noFolder, noRoom, noRights, other }

  init(_ path: InputPath, _ error: any Error) {
    self.path = "\(path)"
    reason = (error as? DatabaseError)?.message ?? "\(error)"
    obstacle = Obstacle(error)
  }

  /// Says of an error in `body` which path it was about.
  static func check<Value>(_ path: InputPath, _ body: () throws -> Value) throws -> Value {
    do { return try body() } catch { throw OutputError(path, error) }
  }

  /// An error of the journal as one of the output folder, in which it lies; any other as it is.
  static func describing(_ error: any Error, in folder: InputPath) -> any Error {
    error is DatabaseError ? OutputError(folder, error) : error
  }

  /// What happened, where, and what to do.
  public func message(in language: UserLanguage) -> String {
    language.say(
      "\(path) : écriture impossible, \(obstacle.french) (\(reason)).\n  \(obstacle.frenchAdvice)",
      "\(path): cannot write, \(obstacle.english) (\(reason)).\n  \(obstacle.englishAdvice)")
  }
}

extension OutputError.Obstacle {
  fileprivate init(_ error: any Error) {
    if let error = error as? DatabaseError {
      self = error.resultCode == .SQLITE_FULL ? .noRoom : error.resultCode == .SQLITE_READONLY ? .noRights : .other
      return
    }
    self =
      switch (error as? SystemCallError)?.code {
      case ENOTDIR, EEXIST: .noFolder
      case ENOSPC, EDQUOT, EFBIG: .noRoom
      case EACCES, EPERM, EROFS: .noRights
      default: .other
      }
  }

  fileprivate var french: String {
    switch self {
    case .noFolder: "ce n’est pas un dossier"
    case .noRoom: "la place manque"
    case .noRights: "le système le refuse"
    case .other: "le disque ou le système le refuse"
    }
  }

  fileprivate var english: String {
    switch self {
    case .noFolder: "it is no folder"
    case .noRoom: "there is no room"
    case .noRights: "the system refuses"
    case .other: "the disk or the system refuses"
    }
  }

  fileprivate var frenchAdvice: String {
    let resumes = "puis relancez la même commande : elle reprend où elle s’est arrêtée."
    return switch self {
    case .noFolder: "Donnez un autre dossier à --output : il est créé s’il n’existe pas."
    case .noRoom: "Faites de la place, \(resumes)"
    case .noRights: "Corrigez les droits ou choisissez un autre dossier, \(resumes)"
    case .other: "Vérifiez le disque et les droits, \(resumes)"
    }
  }

  fileprivate var englishAdvice: String {
    let resumes = "then run the same command again: it goes on where it stopped."
    return switch self {
    case .noFolder: "Give --output another folder: it is made where there is none."
    case .noRoom: "Make room, \(resumes)"
    case .noRights: "Mend the rights or choose another folder, \(resumes)"
    case .other: "Check the disk and the rights, \(resumes)"
    }
  }
}

import Extraction
import GRDB
import Glibc
import Isolation

/// The output folder does not take what is to be written: the run ends, and what is written stays good.
public struct OutputError: Error, Sendable, CustomStringConvertible {
  /// What could not be written.
  public let path: String
  /// Why.
  public let reason: String

  init(_ path: InputPath, _ reason: some Any) {
    self.path = "\(path)"
    self.reason = "\(reason)"
  }

  /// Says of an error in `body` which path it was about.
  static func check<Value>(_ path: InputPath, _ body: () throws -> Value) throws -> Value {
    do { return try body() } catch { throw OutputError(path, error) }
  }

  /// An error of the journal as one of the output folder, in which it lies; any other as it is.
  static func describing(_ error: any Error, in folder: InputPath) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    return OutputError(folder, error.message ?? "\(error.resultCode)")
  }

  /// What happened, where, and what to do.
  public var description: String {
    "\(path) : écriture impossible (\(reason)).\n  Faites de la place ou corrigez les droits, puis relancez la même commande : elle reprend où elle s’est arrêtée."
  }
}

import Extraction
import Foundation
import GRDB
import Records

/// What a batch knows: the result of every content read, and which inputs have their outputs on disk.
///
/// The only state of a batch. Everything it writes follows from it, so that a run that was cut off at any instant goes on where
/// the last transaction ended.
final class Journal {
  private let database: DatabaseQueue

  /// Opens the journal at `path`, or begins one.
  ///
  /// A file that is no journal (a disk that was full when it began, a power cut on a disk that lies) is put aside: all that is
  /// lost with it is the time to read again.
  init(at path: InputPath) throws {
    let text = String(decoding: path.bytes, as: UTF8.self)
    do {
      database = try Self.open(text)
    } catch let error as DatabaseError where [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode) {
      for ending in ["", "-wal", "-shm"] { rename(text + ending, text + ".damaged" + ending) }
      database = try Self.open(text)
    }
  }

  private static func open(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000")
    }
    let database = try DatabaseQueue(path: path, configuration: configuration)
    try database.write { try $0.execute(sql: schema) }
    return database
  }

  private static let schema = """
    CREATE TABLE IF NOT EXISTS result (
      content TEXT NOT NULL, configuration TEXT NOT NULL, failed INTEGER NOT NULL, record BLOB NOT NULL,
      PRIMARY KEY (content, configuration));
    CREATE TABLE IF NOT EXISTS document (name BLOB PRIMARY KEY, content TEXT, configuration TEXT, failure BLOB);
    CREATE INDEX IF NOT EXISTS document_content ON document (content);
    CREATE TABLE IF NOT EXISTS derived (name TEXT PRIMARY KEY, fingerprint TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
    """

  // MARK: Results

  /// What was found for a content under a configuration.
  ///
  /// Asked for every input, as the next: a transaction of its own would take three times as long as the question.
  func result(for content: ContentHash, _ configuration: String) throws -> StoredResult? {
    try database.unsafeRead { database in
      let statement = try database.cachedStatement(sql: "SELECT failed, record FROM result WHERE content = ? AND configuration = ?")
      return try Row.fetchOne(statement, arguments: [content.hex, configuration]).map { row in
        StoredResult(isFailure: row[0], record: [UInt8](row[1] as Data))
      }
    }
  }

  /// Whether the outputs of an input were written for this content, and whether they were a failure.
  func settledFailure(of name: InputPath, _ content: ContentHash, _ configuration: String) throws -> Bool? {
    try database.unsafeRead { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT result.failed FROM document JOIN result USING (content, configuration)
          WHERE name = ? AND content = ? AND configuration = ?
          """)
      return try Bool.fetchOne(statement, arguments: [Data(name.bytes), content.hex, configuration])
    }
  }

  /// Enters results and the inputs whose outputs now are on disk, all or none.
  func enter(_ documents: [SettledDocument], _ configuration: String) throws {
    try database.write { database in
      let result = try database.cachedStatement(sql: "INSERT OR REPLACE INTO result VALUES (?, ?, ?, ?)")
      let document = try database.cachedStatement(sql: "INSERT OR REPLACE INTO document VALUES (?, ?, ?, ?)")
      for settled in documents {
        if let content = settled.content {
          try result.execute(arguments: [content.hex, configuration, settled.result.isFailure, Data(settled.result.record)])
        }
        let failure = settled.content == nil ? Data(settled.result.record) : nil
        try document.execute(arguments: [Data(settled.name.bytes), settled.content?.hex, configuration, failure])
      }
    }
  }

  // MARK: Forgetting

  /// Forgets every result: all is read again.
  func forgetResults() throws {
    try database.write { try $0.execute(sql: "DELETE FROM result") }
  }

  /// Forgets the failures: these are read again.
  func forgetFailures() throws {
    try database.write { try $0.execute(sql: "DELETE FROM result WHERE failed") }
  }

  /// Forgets what failed for its use of time or memory, where the limits are not those of the run before: under these it may succeed.
  func forgetFailures(unlessLimitsAre limits: String) throws {
    guard try setting("limits") != limits else { return }
    try database.write { database in
      for code in ["time_limit", "memory_limit", "crash"] {
        try database.execute(sql: "DELETE FROM result WHERE failed AND instr(record, ?)", arguments: [Data("\"code\":\"\(code)\"".utf8)])
      }
    }
    try enterSetting("limits", limits)
  }

  /// Forgets the inputs that are no longer there, and the results that nothing uses.
  ///
  /// - Parameter names: The inputs that are.
  /// - Returns: The names forgotten.
  func forgetDocuments(except names: [InputPath]) throws -> [InputPath] {
    try database.write { database in
      try database.execute(sql: "CREATE TEMP TABLE present (name BLOB PRIMARY KEY)")
      defer { try? database.execute(sql: "DROP TABLE present") }  // temporary in any case
      let present = try database.cachedStatement(sql: "INSERT INTO present VALUES (?)")
      for name in names { try present.execute(arguments: [Data(name.bytes)]) }
      let gone = try Data.fetchAll(database, sql: "SELECT name FROM document WHERE name NOT IN present")
      try database.execute(
        sql: """
          DELETE FROM document WHERE name NOT IN present;
          DELETE FROM result WHERE (content, configuration) NOT IN (SELECT content, configuration FROM document WHERE content IS NOT NULL);
          """)
      return gone.map { InputPath($0) }
    }
  }

  /// How many documents have the bytes of another that comes first.
  func duplicateCount() throws -> Int {
    try database.read { try Int.fetchOne($0, sql: "SELECT COUNT(content) - COUNT(DISTINCT content) FROM document") ?? 0 }
  }

  /// How many documents there are.
  func documentCount() throws -> Int { try database.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM document") ?? 0 } }

  /// How many documents have a check that came out as one of these.
  func documentCount(withChecks statuses: [CheckStatus]) throws -> Int {
    let marks = statuses.map { Data("\"status\":\"\($0.rawValue)\"".utf8) }  // of no string: a quotation mark in one is escaped
    guard !marks.isEmpty else { return 0 }
    let condition = marks.map { _ in "instr(record, ?)" }.joined(separator: " OR ")
    return try database.read { database in
      try Int.fetchOne(
        database, sql: "SELECT COUNT(*) FROM document JOIN result USING (content, configuration) WHERE NOT failed AND (\(condition))",
        arguments: StatementArguments(marks)) ?? 0
    }
  }

  // MARK: Settings

  /// What a run before this one noted of its options under a name.
  func setting(_ name: String) throws -> String? {
    try database.read { try String.fetchOne($0, sql: "SELECT value FROM setting WHERE name = ?", arguments: [name]) }
  }

  /// Notes what the next run is to know of the options of this one.
  func enterSetting(_ name: String, _ value: String) throws {
    try database.write { try $0.execute(sql: "INSERT OR REPLACE INTO setting VALUES (?, ?)", arguments: [name, value]) }
  }

  // MARK: Derived outputs

  /// A digest of everything that the derived outputs follow from.
  func fingerprint() throws -> String {
    try database.read { database in
      var digest = ""
      let rows = try Row.fetchCursor(database, sql: "SELECT name, content, configuration, failure FROM document ORDER BY name")
      while let row = try rows.next() {
        let line =
          Array("\(digest) \(row[1] as String? ?? "") \(row[2] as String? ?? "") ".utf8) + (row[0] as Data) + (row[3] as Data? ?? Data())
        digest = ContentHash(of: line.span).hex
      }
      return digest
    }
  }

  /// The fingerprint that a derived output was last written for.
  func derivedFingerprint(of name: String) throws -> String? {
    try database.read { try String.fetchOne($0, sql: "SELECT fingerprint FROM derived WHERE name = ?", arguments: [name]) }
  }

  /// Remembers that a derived output is on disk.
  func enterDerived(_ name: String, fingerprint: String) throws {
    try database.write {
      try $0.execute(sql: "INSERT OR REPLACE INTO derived VALUES (?, ?)", arguments: [name, fingerprint])
    }
  }

  /// Every document in the order of its name, one in memory at a time, until `body` says `false`.
  func forEachDocument(_ body: (JournaledDocument) throws -> Bool) throws {
    try database.read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT name, failure IS NOT NULL OR failed, COALESCE(failure, record),
            (SELECT MIN(first.name) FROM document AS first WHERE first.content = document.content)
          FROM document LEFT JOIN result USING (content, configuration) ORDER BY name
          """)
      while let row = try rows.next() {
        let name = InputPath(row[0] as Data)
        let first = (row[3] as Data?).map { InputPath($0) }
        let result = StoredResult(isFailure: row[1], record: [UInt8](row[2] as Data))
        guard try body(JournaledDocument(name: name, result: result, duplicateOf: first == name ? nil : first)) else { return }
      }
    }
  }
}

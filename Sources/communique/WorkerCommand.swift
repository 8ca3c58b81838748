import ArgumentParser
import Glibc
import Pipeline

/// `communique worker`
struct WorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker",
    abstract: say(
      "Lit des PDF encadrés sur l’entrée standard, dans un bac à sable.", "Reads framed PDFs from standard input, in a sandbox."),
    discussion: say(
      """
      Pour chaque document : une ligne {"id","bytes"[,"name","sha256"]}, puis autant d’octets ; en retour, dans l’ordre, une ligne
      {"id","ok":true,"record":{…}} ou {"id","ok":false,"error":{"code","stage","message"}}. La première ligne décrit le lecteur.
      Avec --timings, chaque réponse dit aussi "spent" : les microsecondes de chaque étape.
      À la fin de l’entrée il s’arrête (code 0) ; si elle est mal encadrée aussi (code 65).
      """,
      """
      For each document: one line {"id","bytes"[,"name","sha256"]}, then as many bytes; in return, in order, one line
      {"id","ok":true,"record":{…}} or {"id","ok":false,"error":{"code","stage","message"}}. The first line describes the worker.
      With --timings every reply also says "spent": the microseconds of each stage.
      It ends with its input (status 0), and where that is not framed so (status 65).
      """))

  @Option(name: .customLong("protocol"), help: ArgumentHelp(say("Version du protocole.", "Version of the protocol."), valueName: "1"))
  var protocolVersion = 1

  @Flag(help: ArgumentHelp(say("Refuse de lire sans bac à sable complet.", "Refuses to read without a complete sandbox.")))
  var requireSandbox = false

  @OptionGroup var timing: TimingOptions
  @OptionGroup(title: say("Options de lecture", "Reading options")) var reading: ReadingOptions
  @OptionGroup(title: say("Limites", "Limits")) var bounds: LimitOptions

  mutating func validate() throws {
    guard protocolVersion == 1 else { throw ValidationError(say("Seul le protocole 1 existe.", "Only protocol 1 exists.")) }
  }

  func run() throws {
    var worker = try DocumentWorker(reading: reading.configuration(), limits: bounds.limits(usesOCR: reading.ocr))
    worker.tellsTimes = timing.timings
    do {
      let status = try worker.serve(version: Communique.version, requiringSandbox: requireSandbox)
      if status != 0 { throw ExitCode(status) }
    } catch let error as IncompleteSandbox {
      complain(incompleteSandboxMessage(error.missing))
      try ExitStatus.noneRead.leave()
    }
  }
}

/// One line on what the kernel lacks.
func incompleteSandboxMessage(_ missing: [String]) -> String {
  let layers = missing.joined(separator: ", ")
  return say("communique : bac à sable incomplet, il manque : \(layers).", "communique: incomplete sandbox, missing: \(layers).")
}

import ArgumentParser
import Isolation

/// The bounds of one document, as options of the commands that read strangers' files.
struct LimitOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say("Taille d’un fichier au plus, en Mio.", "Size of a file at most, in MiB."), valueName: "MiB"))
  var maxSize = 64

  @Option(
    help: ArgumentHelp(
      say("Calcul par document au plus, en secondes.", "Processor time of a document at most, in seconds."), valueName: "s"))
  var cpuTime: Int?

  @Option(
    help: ArgumentHelp(say("Attente par document au plus, en secondes.", "Wall time of a document at most, in seconds."), valueName: "s"))
  var deadline: Int?

  @Option(help: ArgumentHelp(say("Mémoire d’un lecteur au plus, en Mio.", "Memory of a worker at most, in MiB."), valueName: "MiB"))
  var memory = 1024

  mutating func validate() throws {
    guard maxSize > 0, memory >= 256, cpuTime ?? 1 > 0, deadline ?? 1 > 0 else {
      throw ValidationError(
        say(
          "--max-size, --cpu-time et --deadline sont positifs ; --memory vaut au moins 256.",
          "--max-size, --cpu-time and --deadline are positive; --memory is at least 256."))
    }
  }

  /// The limits; optical recognition has three times the time.
  func limits(usesOCR: Bool) -> WorkerLimits {
    WorkerLimits(
      documentBytes: maxSize << 20, processorSeconds: cpuTime ?? (usesOCR ? 30 : 10), wallSeconds: deadline ?? (usesOCR ? 60 : 20),
      addressSpace: memory << 20)
  }

  /// The same options, for a worker.
  func arguments(usesOCR: Bool) -> [String] {
    let limits = limits(usesOCR: usesOCR)
    return [
      "--max-size", "\(maxSize)", "--cpu-time", "\(limits.processorSeconds)", "--deadline", "\(limits.wallSeconds)", "--memory",
      "\(memory)",
    ]
  }
}

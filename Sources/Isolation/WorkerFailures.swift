extension WorkerFailure {
  /// An input over the limit of size.
  public static func tooLarge(_ bytes: Int, limit: Int) -> WorkerFailure {
    WorkerFailure(
      code: "too_large", stage: "input",
      message: "\(bytes >> 20) Mio, plus que la limite de \(limit >> 20) Mio. Relevez-la avec --max-size.",
      english: "\(bytes >> 20) MiB, more than the limit of \(limit >> 20) MiB. Raise it with --max-size.")
  }

  /// A document that used up its time.
  static func timeLimit(_ limits: WorkerLimits) -> WorkerFailure {
    WorkerFailure(
      code: "time_limit", stage: "isolation",
      message: "lecture abandonnée : plus de \(limits.processorSeconds) s de calcul ou \(limits.wallSeconds) s d’attente. "
        + "Relevez --cpu-time et --deadline si le document le mérite.",
      english: "given up: more than \(limits.processorSeconds) s of processor time or \(limits.wallSeconds) s of waiting. "
        + "Raise --cpu-time and --deadline if the document is worth it.")
  }

  /// A document that asked for more memory than a worker has.
  static func memoryLimit(_ limits: WorkerLimits) -> WorkerFailure {
    WorkerFailure(
      code: "memory_limit", stage: "isolation",
      message: "lecture abandonnée : plus de \(limits.addressSpace >> 20) Mio de mémoire. Relevez --memory si le document le mérite.",
      english: "given up: more than \(limits.addressSpace >> 20) MiB of memory. Raise --memory if the document is worth it.")
  }

  /// A document that ended its worker, twice.
  static let crash = WorkerFailure(
    code: "crash", stage: "isolation",
    message: "le lecteur de PDF s’est arrêté brutalement, et de nouveau à la relance. Réparez le fichier, par exemple avec qpdf.",
    english: "the PDF reader broke down, and again when started anew. Repair the file, for example with qpdf.")

  /// One of each of these, with any numbers.
  public static var examples: [WorkerFailure] {
    [.tooLarge(0, limit: 0), .timeLimit(WorkerLimits()), .memoryLimit(WorkerLimits()), .crash]
  }
}

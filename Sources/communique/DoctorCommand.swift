import ArgumentParser
import Glibc
import Isolation
import Pipeline

/// `communique doctor`
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: say("Dit ce dont le programme dispose sur cette machine.", "Says what the program has to work with on this machine."))

  func run() throws {
    let layers = SandboxLayers.offeredByKernel()
    let lines = [
      ("communique", "\(Communique.version)"),
      ("no_new_privs", presence(layers.noNewPrivileges)),
      ("rlimits", presence(layers.resourceLimits)),
      ("landlock", layers.landlock > 0 ? "ABI \(layers.landlock)" : presence(false)),
      ("seccomp", presence(layers.seccomp)),
      (say("données de poppler", "poppler data"), presence(exists("/usr/share/poppler"))),
      (say("polices", "fonts"), presence(exists("/usr/share/fonts"))),
      ("tesseract", presence(isOnPath("tesseract"))),
      (say("processeurs", "processors"), "\(processorCount)"),
    ]
    let width = lines.map(\.0.count).max() ?? 0
    for (name, value) in lines { print(name + String(repeating: " ", count: width - name.count + 2) + value) }
    if !layers.areComplete { complain(incompleteSandboxMessage(layers.missing)) }
  }

  private func presence(_ isThere: Bool) -> String { isThere ? say("oui", "yes") : say("non", "no") }

  private func exists(_ path: String) -> Bool { access(path, R_OK) == 0 }

  private func isOnPath(_ program: String) -> Bool {
    guard let path = getenv("PATH") else { return false }
    return String(cString: path).split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
  }
}

/// The processors that this process may use.
var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

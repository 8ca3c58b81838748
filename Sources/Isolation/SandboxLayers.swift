import CSandbox

/// Which layers of the sandbox are in force: what the handshake of a worker and `communique doctor` say.
public struct SandboxLayers: Sendable, Hashable, Codable {
  /// No program that it might run gains rights.
  public var noNewPrivileges: Bool
  /// Address space, processor time, open files, core dumps and file sizes are bounded.
  public var resourceLimits: Bool
  /// The Landlock ABI that guards the file system; 0 for none.
  public var landlock: Int
  /// Only the system calls that reading a document needs are allowed.
  public var seccomp: Bool

  enum CodingKeys: String, CodingKey {
    case noNewPrivileges = "no_new_privs"
    case resourceLimits = "rlimits"
    case landlock, seccomp
  }

  /// No layer at all.
  public static let none = SandboxLayers(noNewPrivileges: false, resourceLimits: false, landlock: 0, seccomp: false)

  /// Whether every layer is in force.
  public var areComplete: Bool { missing.isEmpty }

  /// The names of the layers that are not in force.
  public var missing: [String] {
    [("no_new_privs", noNewPrivileges), ("rlimits", resourceLimits), ("landlock", landlock > 0), ("seccomp", seccomp)]
      .compactMap { name, isActive in isActive ? nil : name }
  }

  /// The layers that this kernel offers, without entering any.
  public static func offeredByKernel() -> SandboxLayers {
    SandboxLayers(
      noNewPrivileges: true, resourceLimits: true,
      landlock: max(0, Int(csandbox_landlock_version())), seccomp: csandbox_seccomp_available() == 1)
  }
}

import CSandbox
import Glibc

/// What a worker keeps when it drops the rest, before the first byte of a stranger's document.
public struct Sandbox: Sendable {
  /// Files and folders that stay readable.
  public var readablePaths: [String]
  /// The bounds to set.
  public var limits: WorkerLimits
  /// Whether the worker runs another program (for optical recognition): then only the first two layers are entered.
  public var runsPrograms: Bool

  /// Where Debian keeps fonts, their configuration and Poppler's character maps.
  public static let fontsAndPopplerData = [
    "/etc/fonts", "/usr/share/fontconfig", "/var/cache/fontconfig", "/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/poppler",
  ]

  /// A sandbox that may still read fonts and Poppler's data.
  public init(limits: WorkerLimits, runsPrograms: Bool = false, readablePaths: [String] = fontsAndPopplerData) {
    self.limits = limits
    self.runsPrograms = runsPrograms
    self.readablePaths = readablePaths
  }

  /// Drops everything else, for the rest of the process; a layer that the kernel lacks is left out and not reported as active.
  ///
  /// Afterwards no thread can be started, no file opened for writing, no socket and no program.
  public func enter() -> SandboxLayers {
    var layers = SandboxLayers.none
    layers.noNewPrivileges = csandbox_no_new_privileges() == 0
    layers.resourceLimits = enterResourceLimits()
    if runsPrograms { return layers }
    layers.landlock = max(0, Int(enterLandlock()))
    layers.seccomp = csandbox_seccomp() == 0
    return layers
  }

  private func enterResourceLimits() -> Bool {
    let openFiles: UInt64 = 64
    guard csandbox_limit_resources(UInt64(limits.addressSpace), openFiles) == 0 else { return false }
    return writesToFile || runsPrograms ? true : csandbox_limit_file_size() == 0
  }

  /// Whether the replies or the messages go to a file, which then must be able to grow.
  private var writesToFile: Bool {
    [STDOUT_FILENO, STDERR_FILENO].contains { descriptor in
      var status = stat()
      return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }
  }

  private func enterLandlock() -> Int32 {
    let paths = readablePaths.map { strdup($0) }
    defer { paths.forEach { free($0) } }
    return csandbox_landlock(paths.map { UnsafePointer($0) } + [nil])
  }
}

public import Extraction

/// Where inputs and output meet, whatever links and dots their paths hold.
extension BatchOptions {
  /// The first input that the output folder is.
  public var inputThatIsOutput: InputPath? {
    guard let identity = FileIdentity(output) else { return nil }
    return inputs.first { FileIdentity($0) == identity }
  }

  /// The first input folder that the output folder is or lies in, at any depth; the output folder need not exist yet.
  public var inputAroundOutput: InputPath? {
    let around = identities(around: output)
    return inputs.first { FileIdentity($0).map(around.contains) ?? false }
  }

  /// The first input that is no folder.
  public var inputThatIsNoFolder: InputPath? { inputs.first { FileKind($0, followingLinks: true) != .folder } }

  private func identities(around path: InputPath) -> [FileIdentity] {
    var folder = path
    while FileIdentity(folder) == nil, folder.parentFolder != folder { folder = folder.parentFolder }
    guard var above = InputPath(resolving: folder) else { return [] }
    var identities = [FileIdentity(above)]
    while above.parentFolder != above {
      above = above.parentFolder
      identities.append(FileIdentity(above))
    }
    return identities.compactMap(\.self)
  }
}

import Extraction

/// What a batch does with paths; they stay bytes, are never normalised, and have the order of their bytes on every machine.
extension InputPath: Comparable {
  /// The order of the bytes.
  public static func < (left: InputPath, right: InputPath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  /// A path from any bytes.
  init(_ bytes: some Sequence<UInt8>) { self.init(bytes: Array(bytes)) }

  /// A path from text.
  init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  /// The path for a function of the C library.
  var cString: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }

  /// The parts between the slashes, from the left.
  var components: [ArraySlice<UInt8>] { bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) }

  /// The part after the last slash.
  var lastComponent: ArraySlice<UInt8> { components.last ?? [] }

  /// The folder that it lies in; empty for a bare name.
  var parent: InputPath { InputPath(bytes[..<(bytes.lastIndex(of: UInt8(ascii: "/")) ?? 0)]) }

  /// The folder that it lies in, as a path that can be opened; that of the root is the root.
  var parentFolder: InputPath {
    parent.bytes.isEmpty ? InputPath(bytes.first == UInt8(ascii: "/") ? "/" : ".") : parent
  }

  /// This path, then a slash, then another.
  func appending(_ path: InputPath) -> InputPath {
    if bytes.isEmpty { return path }
    let slash = bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
    return InputPath(bytes + slash + path.bytes)
  }

  /// The same path without what leads nowhere: `./a//b/./c` is `a/b/c`.
  var withoutDots: InputPath {
    let parts = bytes.split(separator: UInt8(ascii: "/")).filter { !$0.elementsEqual(".".utf8) }
    let root = bytes.first == UInt8(ascii: "/") ? [UInt8(ascii: "/")] : []
    return InputPath(root + parts.joined(separator: [UInt8(ascii: "/")]))
  }

  /// This path with an ending added to its last part.
  func adding(_ ending: String) -> InputPath { InputPath(bytes + Array(ending.utf8)) }

  /// Whether it ends in these letters, small or capital.
  func hasExtension(_ ending: String) -> Bool {
    bytes.count > ending.utf8.count
      && bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) { $0 == $1 || $0 | 0x20 == $1 && $1 >= 0x61 }
  }
}

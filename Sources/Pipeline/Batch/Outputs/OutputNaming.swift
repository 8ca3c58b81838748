import Extraction

/// Where the outputs of one input go: beside each other, in the tree of the inputs, never two in one place.
///
/// `2024/cp.pdf` becomes `2024/cp.json`. A name that could meet another so (it does not end in `.pdf`, is too long for an ending,
/// looks like one of these) ends in `~` and sixteen digits of its SHA-256 instead.
struct OutputNaming {
  /// Names in the output folder that are the batch's own.
  static let reserved: Set<String> = [".communique", "tables", "root"]

  /// The path of the outputs of `input` inside the output folder, without the ending of the format.
  static func stem(for input: InputPath) -> InputPath {
    let parts = input.components
    let folders = parts.dropLast().enumerated().map { index, part in folderName(part, isTop: index == 0) }
    return InputPath((folders + [fileName(input.lastComponent, isTop: parts.count == 1)]).joined(separator: [UInt8(ascii: "/")]))
  }

  private static let longestStem = 200

  private static func fileName(_ name: ArraySlice<UInt8>, isTop: Bool) -> [UInt8] {
    let ending = Array(".pdf".utf8)
    let stem = name.dropLast(ending.count)
    let isPlain = name.suffix(ending.count).elementsEqual(ending) && isSafe(stem, isTop: isTop)
    return isPlain ? Array(stem) : marked(name)
  }

  private static func folderName(_ name: ArraySlice<UInt8>, isTop: Bool) -> [UInt8] {
    if isTop && name.isEmpty { return Array("root".utf8) }  // an absolute path
    let endings = [".json", ".md"].map { Array($0.utf8) }
    let looksLikeOutput = endings.contains { name.suffix($0.count).elementsEqual($0) }
    return !looksLikeOutput && isSafe(name, isTop: isTop) ? Array(name) : marked(name)
  }

  private static func isSafe(_ name: ArraySlice<UInt8>, isTop: Bool) -> Bool {
    let text = String(decoding: name, as: UTF8.self)
    return !["", ".", ".."].contains(text) && name.count <= longestStem && !isMarked(name) && !(isTop && reserved.contains(text))
  }

  /// Whether it ends as a marked name does.
  private static func isMarked(_ name: ArraySlice<UInt8>) -> Bool {
    let digits = name.suffix(markDigits)
    return name.count > markDigits && name[name.endIndex - markDigits - 1] == UInt8(ascii: "~")
      && digits.allSatisfy { "0123456789abcdef".utf8.contains($0) }
  }

  private static let markDigits = 16

  private static func marked(_ name: ArraySlice<UInt8>) -> [UInt8] {
    let bytes = Array(name)
    return bytes.prefix(longestStem) + Array("~".utf8) + Array(ContentHash(of: bytes.span).hex.utf8.prefix(markDigits))
  }
}

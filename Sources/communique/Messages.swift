import Documents
import Glibc

/// The language of help and messages: `--lang`, else the environment's `LC_ALL`, `LC_MESSAGES` or `LANG`; French by default.
let userLanguage: UserLanguage = languageOption ?? environmentLanguage ?? .french

private let languageOption: UserLanguage? = {
  let arguments = CommandLine.arguments
  for (index, argument) in arguments.enumerated() {
    if argument == "--lang", index + 1 < arguments.count { return UserLanguage(rawValue: arguments[index + 1]) }
    if argument.hasPrefix("--lang=") { return UserLanguage(rawValue: String(argument.dropFirst(7))) }
  }
  return nil
}()

private let environmentLanguage: UserLanguage? = {
  for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
    guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
    return value.hasPrefix("en") ? .english : value.hasPrefix("fr") ? .french : nil
  }
  return nil
}()

/// One of two wordings, in the user's language.
func say(_ french: String, _ english: String) -> String { userLanguage.say(french, english) }

/// The arguments without `--lang`, which any command takes anywhere.
func withoutLanguage(_ arguments: [String]) -> [String] {
  var rest: [String] = []
  var skips = false
  for argument in arguments {
    if skips {
      skips = false
    } else if argument == "--lang" {
      skips = true
    } else if !argument.hasPrefix("--lang=") {
      rest.append(argument)
    }
  }
  return rest
}

/// Prints one line on standard error.
func complain(_ message: String) { write(Array((message + "\n").utf8), to: 2) }

/// Prints one line on standard error about a file or another thing with a name.
func complain(about name: some CustomStringConvertible, _ message: String) { complain(line(about: name, message)) }

/// A line that begins with the name of what it is about.
func line(about name: some CustomStringConvertible, _ message: String) -> String {
  let shown = printable("\(name)")
  return say("\(shown) : \(message)", "\(shown): \(message)")
}

/// A name without what would break the line, or be obeyed by a terminal: control and bidirectional characters as `\u{…}`.
func printable(_ name: String) -> String {
  name.unicodeScalars.reduce(into: "") { text, scalar in
    let isObeyed = [.control, .format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
    text += isObeyed ? "\\u{" + String(scalar.value, radix: 16) + "}" : String(scalar)
  }
}

/// Writes all bytes to a descriptor; false where it does not take them.
@discardableResult
func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { return false }
    rest = rest.dropFirst(count)
  }
  return true
}

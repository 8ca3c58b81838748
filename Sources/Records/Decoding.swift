public import Language
import Parsing

extension ExactDecimal: Decodable {
  /// Reads a JSON number; its shortest decimal form is the one that was written.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let whole = try? container.decode(Int64.self) {
      self.init(whole)
      return
    }
    let text = String(describing: try container.decode(Double.self))
    guard let value = ExactDecimal(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is no decimal number")
    }
    self = value
  }
}

extension DateKind: Decodable {}
extension DateModifier: Decodable {}
extension DateBasis: Decodable {}
extension DateRole: Decodable {}
extension FigureKind: Decodable {}
extension FigureQualifier: Decodable {}
extension FigureDirection: Decodable {}
extension FigureNature: Decodable {}
extension PlaceKind: Decodable {}
extension ContactKind: Decodable {}
extension IssuedBasis: Decodable {}

extension KeyedDecodingContainer {
  /// Reads a list; one that is left out has no members. The decoders that the compiler writes for the records call this one.
  func decode<Element: Decodable>(_ type: [Element].Type, forKey key: Key) throws -> [Element] {
    try decodeIfPresent(type, forKey: key) ?? []
  }
}

extension Summary {
  /// Reads a summary; one that does not say whether it is validated is taken as partial.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      status: try fields.decodeIfPresent(String.self, forKey: .status) ?? "partial",
      reason: try fields.decodeIfPresent(String.self, forKey: .reason), text: try fields.decode(String.self, forKey: .text),
      sentences: try fields.decode([SummarySentence].self, forKey: .sentences))
  }

  private enum CodingKeys: String, CodingKey { case status, reason, text, sentences }
}

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

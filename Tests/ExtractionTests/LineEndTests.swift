import Testing

@testable import Extraction

/// The end of a line, the start of the next, and what they make together.
struct LineEndCase: Decodable, Sendable {
  var left, right, expect: String
  var why: String?
}

@Test(arguments: try cases("LineEnds", as: LineEndCase.self))
func lineEndIsHealed(_ example: LineEndCase) {
  let left = example.left.unicodeScalars.map(\.value)
  let right = example.right.unicodeScalars.map(\.value)
  let joined =
    switch LineEnd(left: left, right: right, evidence: WordEvidence([])) {
    case .space: example.left + " " + example.right
    case .keepHyphen: example.left + example.right
    case .dropHyphen: String(example.left.unicodeScalars.dropLast()) + example.right
    }
  #expect(joined == example.expect)
}

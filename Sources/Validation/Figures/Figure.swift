import Language
import Records

/// A figure as the checks see it: its record, shared rather than copied by the sentences, tables and groups that hold it.
@dynamicMemberLookup
final class Figure: Sendable {
  /// The record.
  let record: FigureRecord
  /// The first word of what is counted.
  let headNoun: FoldedWord?

  /// The figure of a record.
  init(_ record: FigureRecord) {
    self.record = record
    headNoun = record.counted.map { FoldedWord(hash: Folding.foldedHash(Substring($0.utf8.prefix { $0 != UInt8(ascii: " ") }))) }
  }

  /// A field of the record. Of many figures, `contains { $0.isShare }` reads it directly; `\.isShare` would look its key path up each time.
  @inline(__always)
  subscript<Field>(dynamicMember field: KeyPath<FigureRecord, Field>) -> Field { record[keyPath: field] }

  /// The same figure with another value in one field.
  func with<Field>(_ field: WritableKeyPath<FigureRecord, Field>, _ value: Field) -> Figure {
    var record = record
    record[keyPath: field] = value
    return Figure(record)
  }
}

extension Figure {
  /// Whether two figures are of one kind and unit, so that they can be added or compared.
  func isComparable(with other: Figure) -> Bool { self.kind == other.kind && self.unit == other.unit && self.per == other.per }

  /// Whether it counts people.
  var isOfPeople: Bool { headNoun.map(RelationWords.people.contains) ?? false }

  /// Whether two figures say that they count the same thing.
  func hasNoun(of other: Figure) -> Bool {
    guard let counted = self.counted, let noun = other.counted else { return false }
    return counted == noun || headNoun == other.headNoun && PrintedWords(counted).words == PrintedWords(noun).words
  }

  /// Whether it counts some of what the other counts: «dossiers de voirie» of «dossiers».
  func narrowsNoun(of other: Figure) -> Bool {
    guard let counted = self.counted, let noun = other.counted else { return false }
    return PrintedWords(counted).words.starts(with: PrintedWords(noun).words)
  }

  /// Which way a variation goes, by itself or by the words before it; `nil` where neither says.
  func isIncrease(after link: Link) -> Bool? {
    switch self.direction {
    case .increase: true
    case .decrease: false
    case .stable: nil
    case nil: link.containsAny(of: RelationWords.increases) ? true : link.containsAny(of: RelationWords.decreases) ? false : nil
    }
  }
}

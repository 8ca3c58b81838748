import Language

/// A rule's finding: a person with what the text says he or she is, or an office.
struct FoundOfficial {
  /// The person; `nil` for an office without its holder.
  var person: PersonName?
  /// The functions; none for a name alone.
  var functions: [FunctionPhrase]
}

/// A rule for officials. One match may name several: «des députées X et Y».
typealias OfficialRule = Rule<[FoundOfficial]>

extension Slot {
  static let function = Slot(0)
  static let otherFunction = Slot(1)
  static let person = Slot(2)
  static let apposition = Slot(3)
  static let otherApposition = Slot(4)
  static let place = Slot(5)
  static let thirdFunction = Slot(6)
  static let thirdApposition = Slot(7)
}

extension Pattern {
  /// A function from its head on.
  static let function = Pattern {
    Token.word(in: FunctionWords.heads, FunctionWords.qualifiers)
    Pattern.scan(FunctionTail())
  }
  /// A person, from the honorific or the first capital on.
  static let namedPerson = Pattern.scan(NamedPerson())
  /// «et», «,» or «, et».
  static let conjunction = Pattern {
    Token.mark(.comma).optional()
    Token.word("et").optional()
  }
}

extension Match {
  /// The functions read in slots, in order.
  func functions(_ slots: Slot...) -> [FunctionPhrase] {
    slots.compactMap { token($0) }.compactMap { FunctionReader(tokens: tokens).read(at: $0) }
  }
  /// The person read in a slot.
  func person(_ slot: Slot) -> PersonName? { token(slot).flatMap { NameReader(tokens: tokens).readPerson(at: $0) } }
  /// The persons of a list read in a slot.
  func persons(_ slot: Slot) -> [PersonName] { token(slot).map { PersonListScanner.persons(at: $0, in: tokens) } ?? [] }
}

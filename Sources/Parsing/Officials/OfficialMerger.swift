import Language

/// Merges the mentions of one person, and those of an office with its holder.
final class OfficialMerger {
  let tokens: Tokens
  let territories: TerritoryLinker
  private var persons: [Person] = []
  /// The persons by each word of their names, in their order.
  private var bearers: [UInt64: [Int]] = [:]
  /// The persons by the titles of their functions.
  private var holders: [String: Set<Int>] = [:]
  /// The offices without holder by their titles, in their order.
  private var vacant: [String: [Int]] = [:]
  private var offices: [Person] = []

  /// An entity being made.
  private struct Person {
    var entity: OfficialEntity
    /// The folded words of the name.
    var words: [UInt64]
    /// Whether a public function is known.
    var isOfficial: Bool
  }

  init(tokens: Tokens, territories: TerritoryLinker) {
    self.tokens = tokens
    self.territories = territories
  }

  /// The entities of all findings, in order of first mention.
  func entities(of found: [Recognised<[FoundOfficial]>]) -> [OfficialEntity] {
    let items = found.flatMap { match in match.value.map { (official: $0, rule: match.rule) } }
    for item in items where item.official.person != nil && !item.official.functions.isEmpty { addPerson(item.official, rule: item.rule) }
    for item in items where item.official.person != nil && item.official.functions.isEmpty { addName(item.official, rule: item.rule) }
    for item in items where item.official.person == nil { addOffice(item.official, rule: item.rule) }
    completeTerritories()
    let all = persons.filter(\.isOfficial) + offices
    return all.map(\.entity).map(Self.inOrder).sorted { first($0) < first($1) }
  }

  private func first(_ entity: OfficialEntity) -> Int { entity.mentions.first?.span.start ?? 0 }

  private static func inOrder(_ entity: OfficialEntity) -> OfficialEntity {
    var entity = entity
    entity.mentions.sort { $0.span < $1.span }
    return entity
  }

  // MARK: Persons

  private func addPerson(_ found: FoundOfficial, rule: String) {
    guard let name = found.person else { return }
    let functions = found.functions.contains(where: \.isPublic) ? found.functions.map(territories.function) : []
    let index = indexOfPerson(named: name) ?? newPerson(name)
    persons[index].isOfficial = persons[index].isOfficial || !functions.isEmpty
    for function in functions { add(function, toPerson: index) }
    mention(name, rule, in: &persons[index].entity)
  }

  /// A name alone: a mention of the one person who bears it.
  private func addName(_ found: FoundOfficial, rule: String) {
    guard let name = found.person, let index = indexOfPerson(named: name) else { return }
    mention(name, rule, in: &persons[index].entity)
  }

  private func mention(_ name: PersonName, _ rule: String, in entity: inout OfficialEntity) {
    if entity.honorific == nil, !name.honorific.isEmpty { entity.honorific = Honorific.text(of: name.honorific, in: tokens) }
    entity.mentions.append(MentionSource(name.range, in: tokens, rule: rule))
  }

  private func newPerson(_ name: PersonName) -> Int {
    let entity = OfficialEntity(name: PersonNameText.text(of: name, in: tokens))
    let words = words(name)
    for word in Set(words) { bearers[word, default: []].append(persons.count) }
    persons.append(Person(entity: entity, words: words, isOfficial: false))
    return persons.count - 1
  }

  private func words(_ name: PersonName) -> [UInt64] { name.range.filter { tokens.has($0, .word) }.map { tokens.foldedHashes[$0] } }

  /// The person of the same name; for a family name alone the only one who bears it.
  private func indexOfPerson(named name: PersonName) -> Int? {
    let wanted = words(name)
    guard let last = wanted.last, let candidates = bearers[last] else { return nil }
    if let index = candidates.first(where: { persons[$0].words == wanted || Set(persons[$0].words) == Set(wanted) }) { return index }
    let longer = candidates.filter { persons[$0].words.count > wanted.count && persons[$0].words.suffix(wanted.count) == wanted[...] }
    return longer.count == 1 ? longer.first : nil
  }

  // MARK: Functions

  private func add(_ function: OfficialFunction, toPerson index: Int) {
    holders[function.title, default: []].insert(index)
    Self.add(function, to: &persons[index].entity)
  }

  private static func add(_ function: OfficialFunction, to entity: inout OfficialEntity) {
    if let index = entity.functions.firstIndex(where: {
      $0.title == function.title && ($0.territory == nil || function.territory == nil || $0.territory == function.territory)
    }) {
      if entity.functions[index].territory == nil {
        entity.functions[index].territory = function.territory
        entity.functions[index].place = function.place
      }
      if entity.functions[index].organisation == nil { entity.functions[index].organisation = function.organisation }
    } else {
      entity.functions.append(function)
    }
  }

  // MARK: Offices

  /// An office alone: a mention of its holder where the document names one, else an entity of its own.
  private func addOffice(_ found: FoundOfficial, rule: String) {
    guard let phrase = found.functions.first else { return }
    let function = territories.function(phrase)
    let source = MentionSource(phrase.range, in: tokens, rule: rule)
    if let index = holder(of: function) {
      persons[index].entity.mentions.append(source)
      add(function, toPerson: index)
    } else if let index = holderInFull(of: function) {
      persons[index].entity.mentions.append(source)
    } else if let index = vacant[function.title]?.first(where: { offices[$0].entity.functions.contains { Self.isSame($0, function) } }) {
      offices[index].entity.mentions.append(source)
      if function.territory != nil, offices[index].entity.functions[0].territory == nil { offices[index].entity.functions[0] = function }
    } else {
      vacant[function.title, default: []].append(offices.count)
      offices.append(Person(entity: OfficialEntity(name: nil, functions: [function], mentions: [source]), words: [], isOfficial: true))
    }
  }

  /// The one person who holds an office.
  private func holder(of function: OfficialFunction) -> Int? {
    guard let titled = holders[function.title] else { return nil }
    let holders = titled.filter { index in
      persons[index].isOfficial && persons[index].entity.functions.contains { Self.isSame($0, function) }
    }
    if holders.count == 1 { return holders.first }
    let home = holders.filter { index in persons[index].entity.functions.contains(where: territories.isIssuing) }
    return function.territory == nil && home.count == 1 ? home.first : nil
  }

  /// The one person whose longer title begins with that of an office: «la ministre déléguée» for «ministre déléguée chargée des outre-mer».
  private func holderInFull(of function: OfficialFunction) -> Int? {
    guard function.territory == nil, function.organisation == nil, function.status == nil else { return nil }
    let beginning = function.title + " "
    let titled = holders.filter { $0.key.hasPrefix(beginning) }.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
    let fitting = titled.filter { index in
      persons[index].isOfficial && persons[index].entity.functions.contains { $0.title.hasPrefix(beginning) && $0.status == nil }
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  private static func isSame(_ a: OfficialFunction, _ b: OfficialFunction) -> Bool {
    a.title == b.title && a.status == b.status && (a.territory == b.territory || a.territory == nil || b.territory == nil)
      && (a.organisation == b.organisation || a.organisation == nil || b.organisation == nil)
  }

  // MARK: Territories left unsaid

  /// «le préfet» is the issuing département's, where no other is named.
  private func completeTerritories() {
    for index in persons.indices { territories.complete(&persons[index].entity) }
    for index in offices.indices { territories.complete(&offices[index].entity) }
  }
}

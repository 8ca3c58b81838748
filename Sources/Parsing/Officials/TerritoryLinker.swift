import Language

/// Turns a function as written into one of the record: its title, and its territory linked to a place.
struct TerritoryLinker {
  private let tokens: Tokens
  private let places: [PlaceEntity]
  private let department: String?
  /// The name of the issuing département.
  private let issuing: String?
  private let placeAt: PlacesByToken

  init(tokens: Tokens, places: [PlaceEntity], department: String?) {
    self.tokens = tokens
    self.places = places
    self.department = department
    issuing = department.flatMap { Gazetteer.department(code: $0)?.place.name }
    placeAt = PlacesByToken(places)
  }

  /// The function of a phrase.
  func function(_ phrase: FunctionPhrase) -> OfficialFunction {
    var function = OfficialFunction(title: FunctionTitle.text(of: phrase, in: tokens), status: phrase.status)
    function.organisation = phrase.organisation.map { tokens.text($0) }
    if let territory = phrase.territory {
      function.place = place(in: territory)
      function.territory = name(of: territory, place: function.place)
    } else {
      function.place = place(in: phrase.range)
    }
    return function
  }

  private func place(in range: Range<Int>) -> Int? { range.lazy.compactMap { placeAt[$0] }.first }

  /// The official name of a territory; its division stays as written: «arrondissement de Saint-Omer».
  private func name(of territory: Range<Int>, place: Int?) -> String {
    if tokens.value(territory.lowerBound, in: FunctionWords.divisions) != nil || tokens.has(territory.lowerBound, .ordinal) {
      return tokens.text(territory)
    }
    return place.map { places[$0].name } ?? Self.runningText(territory, in: tokens)
  }

  private static func runningText(_ range: Range<Int>, in tokens: Tokens) -> String {
    let name = PlaceNameReader.read(at: range.lowerBound, in: tokens, where: { _ in true })
    return name.flatMap { $0.end == range.upperBound ? $0.place.name : nil } ?? tokens.text(range)
  }

  /// Whether a function is that of the prefect of the issuing département.
  func isIssuing(_ function: OfficialFunction) -> Bool {
    guard let issuing, function.status != "former" else { return false }
    return ["préfet", "préfète"].contains(function.title) && function.territory == issuing
  }

  /// Gives a prefect without territory the issuing département.
  func complete(_ entity: inout OfficialEntity) {
    guard let issuing else { return }
    for index in entity.functions.indices where entity.functions[index].territory == nil && entity.functions[index].status != "former" {
      guard ["préfet", "préfète"].contains(entity.functions[index].title), !entity.functions.contains(where: { $0.territory != nil }) else {
        continue
      }
      entity.functions[index].territory = issuing
      entity.functions[index].place = places.firstIndex { $0.kind == .department && $0.insee == department }
    }
  }
}

/// The title of a function as the record gives it: in lower case, in the singular, without «de la».
enum FunctionTitle {
  static func text(of phrase: FunctionPhrase, in tokens: Tokens) -> String {
    if tokens.value(phrase.title.lowerBound, in: presided) != nil { return "président" }
    var text = ""
    for token in phrase.title {
      if token > phrase.title.lowerBound { text += tokens.has(token, .hyphened) ? "-" : tokens.has(token, .glued) ? "" : " " }
      text += word(token, of: phrase, in: tokens)
    }
    return text
  }

  private static let presided = WordClass("presided", ["présidé", "présidée"])

  private static func word(_ token: Int, of phrase: FunctionPhrase, in tokens: Tokens) -> String {
    let text = tokens.text(token)
    let isHead = token == phrase.title.lowerBound
    let word = isHead || tokens.has(token, .allCaps) && tokens.has(phrase.title.lowerBound, .allCaps) ? text.lowercased() : text
    let isQualifying = isHead || tokens.has(token, .hyphened) || tokens.value(token, in: FunctionWords.adjectives) != nil
    return phrase.isPlural && isQualifying ? singular(word) : word
  }

  private static func singular(_ word: String) -> String {
    if word == "sous" { return word }
    if word.hasSuffix("aux") { return word.dropLast(3) + "al" }
    return word.hasSuffix("s") ? String(word.dropLast()) : word
  }
}

import Documents
import Language

/// Who issues a release.
struct IssuingOffice {
  var name: String?
  var kind: String
  /// The INSEE code of its département.
  var department: String?
  /// A prefecture named as that of a region only.
  var isRegional = false
}

/// Finds the issuer: from the letterhead, the dateline's town, the contacts, the running header, and last the text itself.
struct IssuerFinder {
  let zone: HeaderZone
  let issuedAt: String?
  let options: ParsingOptions
  private var tokens: Tokens { zone.tokens }

  /// The issuer; `nil` where nothing says.
  var office: IssuingOffice? {
    let heads = offices(in: zone.letterhead.map { zone.blocks[$0] })
    if let maritime = heads.first, maritime.kind == MaritimePrefecture.kind { return maritime }
    let head = heads.first { $0.kind == "prefecture" && $0.department != nil && !$0.isRegional } ?? heads.first { $0.department != nil }
    if let head { return head }
    let department = townDepartment ?? contactDepartment ?? furnitureDepartment ?? options.department ?? spokenDepartment
    if var office = heads.first {
      office.department = department
      if office.kind == "prefecture", let department, let place = Gazetteer.department(code: department)?.place, office.name == nil {
        office.name = IssuerName.prefecture(of: place)
      }
      return office
    }
    guard let department, let place = Gazetteer.department(code: department)?.place else { return nil }
    return IssuingOffice(name: IssuerName.prefecture(of: place), kind: "prefecture", department: department)
  }

  // MARK: The letterhead

  private func offices(in blocks: [Range<Int>]) -> [IssuingOffice] {
    blocks.flatMap { block in block.compactMap { office(at: $0) } }
  }

  /// The office whose name begins at a token; `nil` where none does.
  func office(at token: Int) -> IssuingOffice? {
    guard let kind = tokens.value(token, in: OfficeWords.kinds).map({ OfficeWords.names[$0] }) else { return nil }
    switch kind {
    case "prefecture": return prefecture(at: token)
    case "sous_prefecture": return nil
    case "high_commission": return highCommission(at: token)
    default: return IssuingOffice(name: line(from: token), kind: kind, department: departmentNamed(in: token + 1..<lineEnd(token)))
    }
  }

  /// «Préfet du Lot», «Préfecture de la région Bretagne», «Sous-préfecture de Figeac», «Préfecture de police», that of Paris where no
  /// département is named.
  private func prefecture(at token: Int) -> IssuingOffice? {
    let name = PlaceNameReader.afterArticles(token + 1, in: tokens)
    if let maritime = MaritimePrefecture.office(at: token, in: tokens) { return maritime }
    if tokens.has(token, .hyphened), tokens.value(token - 1, in: OfficeWords.sub) != nil { return subprefecture(at: token, name: name) }
    if let department = PlaceNameReader.read(at: name, in: tokens, where: { $0.kind == .department })?.place {
      return IssuingOffice(name: IssuerName.prefecture(of: department), kind: "prefecture", department: department.code)
    }
    if tokens.value(name, in: OfficeWords.region) != nil {
      return regionalPrefecture(at: PlaceNameReader.afterArticles(name + 1, in: tokens))
    }
    if tokens.value(name, in: OfficeWords.police) != nil {
      let town = PlaceNameReader.afterArticles(name + 1, in: tokens)
      guard let department = PlaceNameReader.read(at: town, in: tokens, where: { $0.kind == .department })?.place, department.code != "75"
      else { return IssuingOffice(name: "Préfecture de police", kind: "prefecture", department: "75") }
      return IssuingOffice(
        name: "Préfecture de police " + IssuerName.of(department), kind: "prefecture", department: department.code)
    }
    return IssuingOffice(name: nil, kind: "prefecture", department: nil)
  }

  /// «Haut-commissariat de la République en Polynésie française», «haut-commissaire de la République en Nouvelle-Calédonie»; a «commissariat» alone is
  /// a police station.
  private func highCommission(at token: Int) -> IssuingOffice? {
    guard tokens.has(token, .hyphened), tokens.value(token - 1, in: OfficeWords.high) != nil else { return nil }
    let collectivity = (token + 1..<min(token + 8, tokens.count)).lazy.compactMap {
      PlaceNameReader.read(at: $0, in: tokens) { $0.kind == .country }?.place
    }.first { OfficeWords.highCommissions[$0.code] != nil }
    return collectivity.map {
      IssuingOffice(
        name: "Haut-commissariat de la République en \($0.name)", kind: "high_commission", department: OfficeWords.highCommissions[$0.code])
    }
  }

  private func regionalPrefecture(at token: Int) -> IssuingOffice? {
    guard let region = PlaceNameReader.read(at: token, in: tokens, where: { $0.kind == .region })?.place, let code = region.regionCode
    else { return nil }
    return IssuingOffice(
      name: "Préfecture de la région \(region.name)", kind: "prefecture", department: OfficeWords.regionSeats[code], isRegional: true)
  }

  private func subprefecture(at token: Int, name: Int) -> IssuingOffice? {
    let town = PlaceNameReader.read(at: name, in: tokens) { $0.kind == .commune && ($0.isSubprefecture || $0.isPrefecture) }
    guard let town = town?.place else { return nil }
    return IssuingOffice(name: "Sous-préfecture " + IssuerName.of(town), kind: "sous_prefecture", department: town.department?.code)
  }

  /// The text from a token to the end of its block, a dash or another house on a line of its own.
  private func line(from token: Int) -> String { CapitalName.text(of: token..<lineEnd(token), in: tokens) }

  private func lineEnd(_ token: Int) -> Int {
    var end = token + 1
    while end < tokens.count, !tokens.has(end, .cellEnd), !tokens.isMark(end, .dash, .bar, .comma), !opensHouse(end), end - token < 24 {
      end += 1
    }
    return end
  }

  /// Another house on a line of its own, or in other letters after one in capitals.
  private func opensHouse(_ token: Int) -> Bool {
    let isSetOff = tokens.has(token, .capital) && !tokens.has(token, .allCaps) && tokens.has(token - 1, .allCaps)
    return (tokens.has(token, .lineStart) || isSetOff) && tokens.value(token, in: HeaderLabels.house) != nil
  }

  private func departmentNamed(in range: Range<Int>) -> String? {
    range.lazy.compactMap { PlaceNameReader.read(at: $0, in: tokens) { $0.kind == .department } }.first?.place.code
  }

  // MARK: Other evidence

  /// The département of the dateline's town, a prefecture's first.
  private var townDepartment: String? {
    guard let issuedAt else { return nil }
    let places = Gazetteer.lookup(issuedAt).map(\.place).filter { $0.kind == .commune && !$0.isFormer }
    return
      (places.first { $0.isPrefecture } ?? places.first { $0.isSubprefecture } ?? places.max { ($0.residents ?? 0) < ($1.residents ?? 0) })?
      .department?.code
  }

  /// The département in an address of the State: «pref-communication@lot.gouv.fr», «www.hauts-de-seine.gouv.fr».
  private var contactDepartment: String? {
    for token in 1..<max(tokens.count, 1) where tokens.value(token, in: OfficeWords.government) != nil && tokens.isMark(token - 1, .stop) {
      var start = token - 1
      while start > 0, tokens.claim(of: start - 1) == .contact, tokens.has(start - 1, .word), token - start < 9 { start -= 1 }
      for first in start..<token {
        if let place = PlaceNameReader.read(at: first, in: tokens, where: { $0.kind == .department }), place.end == token - 1 {
          return place.place.code
        }
      }
    }
    return nil
  }

  /// The département in the running headers and footers, which the reading text leaves out.
  private var furnitureDepartment: String? {
    for furniture in tokens.document.furniture where furniture.role != nil {
      let words = furniture.text.split { $0 == " " || $0 == "\n" }
      guard let office = words.firstIndex(where: { OfficeWords.isPrefecture($0) }) else { continue }
      for first in words.indices.dropFirst(office + 1).prefix(3) {
        for end in (first + 1...words.count).reversed() {
          let name = words[first..<end].joined(separator: " ")
          if let place = Gazetteer.lookup(name).first(where: { $0.place.kind == .department })?.place { return place.code }
        }
      }
    }
    return nil
  }

  /// The département whose prefect the text names first, else the one it names most.
  private var spokenDepartment: String? {
    var counts: [String: Int] = [:]
    for token in 0..<tokens.count where tokens.has(token, .word) {
      if let office = tokens.value(token, in: OfficeWords.kinds), OfficeWords.names[office] == "prefecture", !isFormer(token),
        let found = prefecture(at: token), let department = found.department
      {
        return department
      }
      guard tokens.has(token, .capital), let place = PlaceNameReader.read(at: token, in: tokens, where: { $0.kind == .department })?.place
      else {
        continue
      }
      counts[place.code, default: 0] += 1
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// «nommé préfet des Vosges» names another office.
  private func isFormer(_ token: Int) -> Bool { tokens.value(token - 1, in: OfficeWords.former) != nil }
}

import Language
import Testing

@Suite struct GazetteerTests {
  static let all = (0..<Gazetteer.count).compactMap(Gazetteer.place(at:))

  func only(_ name: String, _ kind: Gazetteer.Kind = .commune) -> Gazetteer.Place? {
    let found = Gazetteer.lookup(name).map(\.place).filter { $0.kind == kind }
    return found.count == 1 ? found[0] : nil
  }

  @Test(
    arguments: [
      (.department, 101), (.region, 18), (.epci, 47), (.arrondissement, 45), (.country, 243),
    ] as [(Gazetteer.Kind, Int)])
  func `every kind is complete`(kind: Gazetteer.Kind, count: Int) {
    #expect(Self.all.count { $0.kind == kind } == count)
  }

  @Test func `communes are those of the COG 2024`() {
    let communes = Self.all.filter { $0.kind == .commune && !$0.isFormer }
    #expect(Set(communes.filter { !$0.isDelegated }.map(\.code)).count == 36_926)
    #expect(communes.allSatisfy { $0.code.utf8.count == 5 && $0.department != nil && $0.regionCode != nil })
  }

  @Test func `a quarter of the communes and more have coordinates, all of them in France`() {
    let located = Self.all.filter { $0.coordinates != nil }
    #expect(located.count == 14_435)
    for place in located where place.department?.code.utf8.count == 2 {
      let (latitude, longitude) = place.coordinates ?? (0, 0)
      #expect((41.3...51.2).contains(latitude) && (-5.2...9.6).contains(longitude), "\(place.name) \(place.code)")
    }
  }

  @Test func `residents of the départements make the country's`() {
    let total = Gazetteer.allDepartments.reduce(0) { $0 + $1.residents }
    #expect((67_000_000...68_500_000).contains(total))
    #expect(Gazetteer.allDepartments.allSatisfy { $0.prefecture.isPrefecture })
  }

  @Test(arguments: [
    ("Gennevilliers", "92036"), ("Le Havre", "76351"), ("Havre", "76351"), ("L’HAY-LES-ROSES", "94038"), ("Ste-Adresse", "76552"),
    ("Marcq-en-Baroeul", "59378"), ("Saint Ouen sur Seine", "93070"), ("Villeneuve-lez-Avignon", "30351"), ("Ulis", "91692"),
  ])
  func `a commune is found under its written forms`(name: String, code: String) {
    #expect(only(name)?.code == code)
  }

  @Test func `a place knows what it is and where`() throws {
    let place = try #require(only("Gennevilliers"))
    #expect(place.name == "Gennevilliers" && place.department?.code == "92" && place.regionCode == "11")
    #expect(place.coordinates.map { abs($0.latitude - 48.93) < 0.02 && abs($0.longitude - 2.3) < 0.02 } == true)
    let department = try #require(Gazetteer.department(code: "92"))
    #expect(department.prefecture.code == "92050" && department.place.article == .les && department.place.locative == .dans)
    #expect(department.place.residents == 1_626_000)
  }

  @Test(arguments: [
    ("Val d Oise", Gazetteer.Kind.department, "95"), ("Ile de France", .region, "11"), ("PACA", .region, "93"),
    ("Réunion", .department, "974"),
    ("Métropole du Grand Paris", .epci, "200054781"), ("Boucle Nord de Seine", .epci, "200057990"), ("Maroc", .country, "MA"),
    ("Lyon 3e Arrondissement", .arrondissement, "69383"), ("Cote d'Ivoire", .country, "CI"),
  ])
  func `other kinds are found`(name: String, kind: Gazetteer.Kind, code: String) {
    #expect(only(name, kind)?.code == code)
  }

  @Test func `homonyms are all listed`() {
    #expect(Set(Gazetteer.lookup("Saint-Denis").map(\.place.code)).isSuperset(of: ["93066", "97411", "11339", "30247"]))
    #expect(Set(Gazetteer.lookup("Mayenne").map(\.place.code)) == ["53", "53147"])
  }

  @Test func `a renamed or merged commune knows what stands for it`() throws {
    let former = try #require(Gazetteer.lookup("Pierrefitte-sur-Seine").first?.place)
    let succession = try #require(Gazetteer.succession(of: former))
    #expect(former.code == "93059" && succession.successor.code == "93066" && succession.since == 2025_01_01)
  }

  @Test(arguments: Gazetteer.Kind.allCases) func `every official name leads to its place`(kind: Gazetteer.Kind) {
    for place in Self.all where place.kind == kind && !(kind == .region && place.code < "10") {
      #expect(Gazetteer.lookup(place.name).contains { $0.place == place }, "\(place.name)")
    }
  }

  @Test func `the SIREN of an intercommunality has its check digit`() {
    for place in Self.all where place.kind == .epci {
      let doubled = place.code.utf8.reversed().enumerated().map { Int($1 - 0x30) * (1 + $0 % 2) }
      #expect(place.code.utf8.count == 9 && doubled.reduce(0) { $0 + $1 / 10 + $1 % 10 }.isMultiple(of: 10))
    }
  }

  @Test func `a state spells the name that ends in it`() throws {
    let words = ["boulogne", "billancourt"].map(Folding.foldedHash)
    let state = try #require(
      words.reduce(Gazetteer.root as Gazetteer.State?) { state, word in state.flatMap { Gazetteer.state(after: $0, word: word) } })
    let isSpelt = { (text: String) in
      let tokens = tokens(of: text)
      return Gazetteer.isSpelt(0..<tokens.count, of: tokens, in: state)
    }
    #expect(Gazetteer.endsName(state) && isSpelt("Boulogne-Billancourt") && isSpelt("BOULOGNE BILLANCOURT"))
    #expect(!isSpelt("Boulogne-Billancour") && !isSpelt("Boulogne"))
  }

  @Test func `communes are found by code and by département`() {
    #expect(Gazetteer.commune(code: "54099")?.name == "Val de Briey")
    #expect(Gazetteer.commune(code: "92000") == nil)
    #expect(Gazetteer.communes(ofDepartment: "92").count == 36 && Gazetteer.communes(ofDepartment: "974").count == 24)
  }

  @Test(arguments: ["", "Xyzville", "Boulogne Billancourt Nord"])
  func `what is no name is not found`(name: String) {
    #expect(Gazetteer.lookup(name).isEmpty)
  }
}

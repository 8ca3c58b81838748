import Language
import Parsing
import Records

/// Verifies that a commune lies in the département that stands in parentheses behind it: «Nogaro (Landes)» is in the Gers.
struct PlaceDepartment: RecordCheck {
  let code = "place-department"
  let severity = CheckStatus.warning
  let page = CheckPage(
    verifies: Wording(
      "Une commune est dans le département nommé derrière elle, entre parenthèses.",
      "A commune lies in the département named behind it, in parentheses."),
    reason: Wording(
      "Un département faux envoie le lecteur ailleurs. Seules sont jugées les communes dont le nom n’existe pas dans le département nommé.",
      "A wrong département sends the reader elsewhere. Only communes are judged whose name the département named does not have."),
    fails: "un foyer est confirmé à Nogaro (Landes)", holds: "un foyer est confirmé à Nogaro (Gers)")

  func results(for subject: CheckSubject) -> [CheckResult] {
    guard let parsed = subject.parsed, parsed.places.count == subject.record.places.count else { return [] }
    var departments: [Int: Int] = [:]
    for index in parsed.places.indices where parsed.places[index].kind == .department {
      for mention in parsed.places[index].mentions { departments[mention.tokens.lowerBound] = index }
    }
    return parsed.places.indices.filter { parsed.places[$0].kind == .commune && parsed.places[$0].insee != nil }.flatMap { commune in
      parsed.places[commune].mentions.compactMap { mention -> CheckResult? in
        let open = mention.tokens.upperBound
        guard let named = departments[open + 1], isMark(open, .openParenthesis, parsed.tokens) else { return nil }
        return result(for: parsed.places[commune], in: parsed.places[named], subject.record.places[commune], subject.record.places[named])
      }
    }
  }

  private func result(
    for commune: PlaceEntity, in named: PlaceEntity, _ communeRecord: PlaceRecord, _ namedRecord: PlaceRecord
  ) -> CheckResult? {
    guard let department = commune.department, let right = Gazetteer.department(code: department)?.place else { return nil }
    let refs = [communeRecord.id, namedRecord.id]
    guard department != named.insee else {
      return held(
        Wording(
          "«\u{A0}\(commune.name)\u{A0}» est bien un nom du département «\u{A0}\(named.name)\u{A0}».",
          "«\(commune.name)» is in the département «\(named.name)»."), about: refs, value: named.name)
    }
    return failed(
      Wording(
        "«\u{A0}\(commune.name)\u{A0}» est dans le département «\u{A0}\(right.name)\u{A0}», et non «\u{A0}\(named.name)\u{A0}».",
        "«\(commune.name)» is in the département «\(right.name)», not «\(named.name)»."),
      about: refs, expected: right.name, found: named.name, fixes: [right.name])
  }

  private func isMark(_ token: Int, _ mark: Mark, _ tokens: Tokens) -> Bool {
    token < tokens.count && tokens.traits[token].contains(.mark) && tokens.lexemes[token] == mark.lexeme
  }
}

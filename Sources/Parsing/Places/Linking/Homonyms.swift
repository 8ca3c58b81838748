import Language

/// Decides which of the communes of one name is meant.
///
/// Marks on the name itself come first, then the issuing département, the départements named nearby and in the document, the région of the
/// issuing one; last, the only seat of a prefecture or sub-prefecture among villages. Size alone never decides.
struct Homonyms {
  let territory: Territory
  let issued: CalendarDate?

  /// The communes that remain: one where something decides, else all of them.
  ///
  /// - Parameter range: The tokens of the name.
  func remaining(of candidates: [Gazetteer.Place], at range: Range<Int>) -> [Gazetteer.Place] {
    if let island = candidates.first(where: { $0.kind == .country }), territory.home == Self.guadeloupe { return [island] }
    let communes = current(candidates)
    guard communes.count > 1 else { return communes }
    if let mark = territory.mark(of: range), let marked = only(communes.filter({ $0.department == mark })) { return [marked] }
    if territory.home != nil, let own = only(communes.filter(territory.isHome)) { return [own] }
    for departments in territory.others(near: range.lowerBound) {
      if let named = only(communes, in: departments) { return [named] }
    }
    if let neighbour = only(communes.filter { $0.regionCode == territory.homeRegion }) { return [neighbour] }
    return seat(among: communes).map { [$0] } ?? communes
  }

  /// The prefect of Guadeloupe is that of Saint-Martin and Saint-Barthélemy too, where two hundred communes are called so.
  private static let guadeloupe = "971"

  private func only(_ places: [Gazetteer.Place], in departments: [Gazetteer.Place]) -> Gazetteer.Place? {
    departments.isEmpty ? nil : only(places.filter { $0.department.map(departments.contains) == true })
  }

  private func only(_ places: [Gazetteer.Place]) -> Gazetteer.Place? { places.count == 1 ? places[0] : nil }

  /// The one seat of a prefecture, else of a sub-prefecture, where no other commune of the name is a town.
  private func seat(among places: [Gazetteer.Place]) -> Gazetteer.Place? {
    guard let seat = only(places.filter(\.isPrefecture)) ?? only(places.filter { $0.isPrefecture || $0.isSubprefecture }) else {
      return nil
    }
    let isTown = places.contains { $0 != seat && ($0.residents ?? 0) * 8 > (seat.residents ?? 0) }
    return isTown ? nil : seat
  }

  /// The communes, former ones as what stood for them on the issue date; one entry a code, the commune before those delegated to it.
  private func current(_ places: [Gazetteer.Place]) -> [Gazetteer.Place] {
    var found: [Gazetteer.Place] = []
    for place in places where place.kind == .commune {
      let place = atIssue(place)
      let main = place.isDelegated ? Gazetteer.commune(code: place.code) ?? place : place
      if !found.contains(where: { $0 == main || $0.code == main.code }) { found.append(main) }
    }
    return found
  }

  private func atIssue(_ place: Gazetteer.Place) -> Gazetteer.Place {
    guard let succession = Gazetteer.succession(of: place) else { return place }
    guard let issued else { return succession.successor }
    let day = issued.year * 10_000 + issued.month * 100 + issued.day
    return day >= succession.since ? succession.successor : place
  }
}

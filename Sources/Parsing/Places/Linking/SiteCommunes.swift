import Language

/// Says in which commune a site stands: the one in its name, else the next one in its sentence, «rue de Bordeaux, à Limoges», else the one before.
struct SiteCommunes {
  let tokens: Tokens

  /// The entities, sites with their commune.
  func located(_ entities: [PlaceEntity]) -> [PlaceEntity] {
    let communes = entities.indices.filter { entities[$0].kind == .commune }
      .flatMap { index in entities[index].mentions.map { (index: index, token: $0.tokens.lowerBound) } }
    return entities.map { entity in
      guard entity.kind == .site, let first = entity.mentions.first else { return entity }
      var site = entity
      let sentence = tokens.sentence(around: first.tokens.lowerBound)
      let near = communes.filter { sentence.contains($0.token) }
      site.commune =
        (near.filter { $0.token >= first.tokens.lowerBound }.min { $0.token < $1.token } ?? near.max { $0.token < $1.token })?.index
      return site
    }
  }
}

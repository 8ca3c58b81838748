import Language

/// A name that is a place, with all that it may be.
struct RecognisedPlace {
  /// Where it stands.
  var source: MentionSource
  /// What it may be.
  var reading: Reading
  /// How surely it is a place at all.
  var evidence: Evidence

  /// What a mention may be.
  enum Reading {
    /// Places of the gazetteer, one of which is meant.
    case names([Gazetteer.Name])
    /// The beginning of a longer name, to be found among the document's places: «Bonneuil» for «Bonneuil-sur-Marne».
    case shortened
    /// A place of this kind that the gazetteer need not have.
    case kind(PlaceKind)
    /// A district that only the word before its list calls so: the «Gex» of «les arrondissements de Belley et de Gex».
    case district(PlaceKind)
    /// A place that the user has added.
    case own(UserPlace)
  }

  /// Whether only the beginning of a name is written.
  var isShortened: Bool {
    if case .shortened = reading { true } else { false }
  }

  /// The first of the places that it may be.
  var candidate: Gazetteer.Place? {
    if case .names(let names) = reading { names.first?.place } else { nil }
  }

  /// The places of the gazetteer that it may be; none for sites and what the gazetteer does not have.
  var candidates: [Gazetteer.Place] {
    guard case .names(let names) = reading else { return [] }
    return names.map(\.place)
  }
}

/// How surely a name is a place.
enum Evidence {
  /// It is not.
  case none
  /// The name alone; the document must support it, by its département or by another mention.
  case weak
  /// A preposition, a list, a postal code, … says so.
  case strong
}

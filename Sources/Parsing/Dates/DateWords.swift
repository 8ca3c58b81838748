import Language

/// The words that date rules share.
enum DateWords {
  /// The months in full, from 1.
  static let months = WordClass(
    "month",
    [
      "janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8, "septembre": 9,
      "octobre": 10, "novembre": 11, "décembre": 12,
    ])

  /// The months cut short, with or without a point after them.
  static let shortMonths = WordClass(
    "short month",
    [
      "janv": 1, "jan": 1, "févr": 2, "fév": 2, "avr": 4, "juil": 7, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "déc": 12,
    ])

  /// The days of the week, Monday 1 to Sunday 7.
  static let weekdays = WordClass(
    "weekday",
    ["lundi": 1, "mardi": 2, "mercredi": 3, "jeudi": 4, "vendredi": 5, "samedi": 6, "dimanche": 7])

  /// The days of the week in the plural: always a habit.
  static let pluralWeekdays = WordClass(
    "plural weekday",
    ["lundis": 1, "mardis": 2, "mercredis": 3, "jeudis": 4, "vendredis": 5, "samedis": 6, "dimanches": 7])

  /// The days of the week cut short, which only count before a day's number.
  static let shortWeekdays = WordClass(
    "short weekday", ["lun": 1, "mar": 2, "mer": 3, "jeu": 4, "ven": 5, "sam": 6, "dim": 7])

  /// The seasons by their EDTF codes (ISO 8601-2, 4.8).
  static let seasons = WordClass("season", ["printemps": 21, "été": 22, "automne": 23, "hiver": 24])

  /// Units of the calendar and of the clock, in the order of `CalendarUnit`.
  static let units = WordClass(
    "unit of time",
    [
      "seconde": 0, "secondes": 0, "minute": 1, "minutes": 1, "min": 1, "mn": 1, "heure": 2, "heures": 2, "h": 2, "jour": 3, "jours": 3,
      "journée": 3, "journées": 3, "semaine": 4, "semaines": 4, "mois": 5, "trimestre": 6, "trimestres": 6,
      "semestre": 7, "semestres": 7, "an": 8, "ans": 8, "année": 8, "années": 8, "décennie": 9, "décennies": 9, "siècle": 10,
      "siècles": 10,
    ])

  /// Before «au» and a day: «reportée au 27»; «passe au 30» is a speed.
  static let moved = WordClass(
    "moved to a day",
    [
      "reporté", "reportée", "reportés", "reportées", "repoussé", "repoussée", "repoussés", "repoussées", "fixé", "fixée", "fixés",
      "fixées", "avancé", "avancée", "avancés", "avancées", "décalé", "décalée", "décalés", "décalées", "différé", "différée", "renvoyé",
      "renvoyée",
      "renvoyés", "renvoyées", "ajourné", "ajournée",
    ])

  /// Words that are prepositions before a noun: «le jour suivant la décision».
  static let beside = WordClass("after or before a noun", ["suivant", "précédent"])
  static let determiners = WordClass(
    "determiner",
    ["le", "la", "l", "les", "un", "une", "son", "sa", "ses", "leur", "leurs", "ce", "cet", "cette", "celui", "celle", "chaque"])

  /// «dernier» −1, «prochain» 1, in both genders and numbers.
  static let relations = WordClass(
    "last or next",
    [
      "dernier": -1, "dernière": -1, "derniers": -1, "dernières": -1, "passé": -1, "passée": -1, "écoulé": -1, "écoulée": -1,
      "précédent": -1, "précédente": -1, "prochain": 1, "prochaine": 1, "prochains": 1, "prochaines": 1, "suivant": 1, "suivante": 1,
    ])
}

/// The units that a date can be counted in.
enum CalendarUnit: Int, Sendable {
  case second, minute, hour, day, week, month, quarter, halfYear, year, decade, century

  /// Whether it is shorter than a day.
  var isOfClock: Bool { rawValue < CalendarUnit.day.rawValue }
}

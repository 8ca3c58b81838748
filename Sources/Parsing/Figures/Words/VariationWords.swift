import Language

/// The words that tell a variation and which way it goes.
enum VariationWords {
  private static let risingVerbs = [
    "augment", "progress", "gagn", "grimp", "major", "revaloris", "renforc", "rehauss", "amélior", "accentu",
  ]
  private static let fallingVerbs = [
    "baiss", "diminu", "recul", "chut", "abaiss", "régress", "contract", "repli", "déclin", "rabaiss", "plong",
  ]
  private static let endings = [
    "e", "é", "ée", "és", "ées", "er", "ent", "ait", "aient", "era", "eront", "erait", "eraient", "ant", "a", "èrent",
  ]

  private static let risingWords = [
    "hausse", "hausses", "augmentation", "augmentations", "progression", "progressions", "croissance", "accroissement", "gain", "gains",
    "bond", "majoration", "relèvement", "relevé", "relevée", "relevés", "relevées", "relever",
    "revalorisation", "surcroît", "élévation", "croît", "croissent", "crû", "accroît", "accroissent", "accru", "accrue", "accrus",
    "accrues", "bondi", "bondit", "accroître", "hausser", "excédent",
  ]
  private static let fallingWords = [
    "baisse", "baisses", "diminution", "diminutions", "recul", "reculs", "réduction", "réductions", "chute", "chutes", "repli", "perte",
    "pertes", "déclin",
    "contraction", "abaissement", "décrue", "retrait", "rabais", "réduit", "réduite", "réduits", "réduites", "réduire", "réduisent",
    "réduira", "réduiront", "réduisant", "perdu",
    "perd", "perdent", "perdre", "perdra", "économie", "économies", "ristourne", "amputé", "amputée", "minoration",
  ]
  private static let transitionsUp = [
    "passe", "passent", "passé", "passée", "passés", "passées", "passer", "passait", "passera", "passeront", "passerait", "passant",
    "passage", "porté", "portée", "portés", "portées", "porter", "portera",
    "monté", "montée",
  ]
  private static let transitionsDown = [
    "ramené", "ramenée", "ramener", "ramenés", "ramenées", "ramènera", "descendu", "descendue", "tombé", "tombée",
  ]

  /// The value is 1 for up, 0 for down.
  static let movements = WordClass(
    "movement",
    pairs: forms(of: risingVerbs).map { ($0, 1) } + forms(of: fallingVerbs).map { ($0, 0) } + risingWords.map { ($0, 1) }
      + fallingWords.map { ($0, 0) }
      + transitionsUp.map { ($0, 1) } + transitionsDown.map { ($0, 0) })

  /// Those that only say from where to where: «passe de 10 à 12», «porté à 12».
  static let transitions = WordClass("transition", transitionsUp + transitionsDown)

  private static func forms(of stems: [String]) -> [String] { stems.flatMap { stem in endings.map { stem + $0 } } }
}

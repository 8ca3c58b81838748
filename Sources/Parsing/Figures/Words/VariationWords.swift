import Language

/// The words that tell a variation and which way it goes.
enum VariationWords {
  /// The value is 1 for up, 0 for down.
  static let movements = WordClass(
    "movement",
    [
      "hausse": 1, "augmentation": 1, "progression": 1, "croissance": 1, "accroissement": 1, "gain": 1, "bond": 1, "majoration": 1,
      "relèvement": 1, "revalorisation": 1, "hausses": 1, "augmentations": 1, "progressions": 1, "surcroît": 1, "élévation": 1,
      "augmente": 1, "augmentent": 1, "augmenté": 1, "augmentée": 1, "augmentés": 1, "augmentées": 1, "augmentait": 1, "augmenter": 1,
      "augmentera": 1, "augmentant": 1,
      "progresse": 1, "progressent": 1, "progressé": 1, "progresser": 1, "progressait": 1, "croît": 1, "croissent": 1, "crû": 1,
      "accroît": 1, "accrue": 1, "accru": 1,
      "bondi": 1, "bondit": 1, "grimpé": 1, "grimpe": 1, "grimpent": 1, "majoré": 1, "majorée": 1, "majorés": 1, "majorées": 1, "relevé": 1,
      "relevée": 1, "gagne": 1, "gagné": 1,
      "revalorisé": 1, "revalorisée": 1, "revalorisés": 1, "revalorisées": 1, "renchéri": 1, "majorer": 1, "excédentaire": 1,
      "baisse": 0, "baisses": 0, "diminution": 0, "diminutions": 0, "recul": 0, "reculs": 0, "réduction": 0, "réductions": 0, "chute": 0,
      "repli": 0, "perte": 0,
      "déclin": 0, "contraction": 0, "abaissement": 0, "décrue": 0, "retrait": 0, "rabais": 0,
      "baissé": 0, "baisser": 0, "baissent": 0, "baissait": 0, "baissera": 0, "diminue": 0, "diminuent": 0, "diminué": 0, "diminuer": 0,
      "diminuée": 0, "diminués": 0, "diminuées": 0, "diminuait": 0,
      "recule": 0, "reculent": 0, "reculé": 0, "reculer": 0, "reculait": 0, "réduit": 0, "réduite": 0, "réduits": 0, "réduites": 0,
      "réduire": 0, "réduisent": 0, "réduira": 0, "réduisant": 0,
      "chuté": 0, "chuter": 0, "chutent": 0, "abaissé": 0, "abaissée": 0, "abaisser": 0, "abaisse": 0, "perdu": 0, "perd": 0, "perdent": 0,
      "replie": 0, "régressé": 0, "régresse": 0, "contracté": 0,
      "passe": 1, "passent": 1, "passé": 1, "passée": 1, "passés": 1, "passées": 1, "passer": 1, "passait": 1, "passera": 1, "passeront": 1,
      "passant": 1, "passage": 1, "porté": 1, "portée": 1, "portés": 1,
      "portées": 1, "porter": 1, "ramené": 0, "ramenée": 0, "ramener": 0, "ramenés": 0, "ramenées": 0, "descendu": 0, "tombé": 0,
      "monté": 1, "montée": 1,
    ])

  /// Those that only say from where to where: «passe de 10 à 12», «porté à 12».
  static let transitions = WordClass(
    "transition",
    [
      "passe", "passent", "passé", "passée", "passés", "passées", "passer", "passait", "passera", "passeront", "passant", "passage",
      "porté",
      "portée", "portés", "portées", "porter", "ramené", "ramenée", "ramener", "ramenés", "ramenées", "descendu", "tombé", "monté",
      "montée",
    ])
}

/// The phrases before and after a number that say how exact it is.
enum QualifierWords {
  /// Before the number; a phrase that ends with «de» is also read with «d’» and «des».
  static let before: [(phrase: String, qualifier: FigureQualifier?)] = [
    ("environ", .about), ("à peu près", .about), ("approximativement", .about), ("quelque", .about), ("de l’ordre de", .about),
    ("autour de", .about), ("aux alentours de", .about), ("au voisinage de", .about), ("plus ou moins", .about), ("env", .about),
    ("max", .atMost), ("maxi", .atMost), ("min", .atLeast), ("mini", .atLeast),
    ("approx", .about), ("avoisinant", .about), ("avoisinant les", .about), ("avoisine les", .about), ("avoisinent les", .about),
    ("une moyenne de", .about), ("grosso modo", .about), ("peu ou prou", .about),
    ("près de", .nearly), ("presque", .nearly), ("quasi", .nearly), ("quasiment", .nearly), ("pas loin de", .nearly),
    ("proche de", .nearly), ("proches de", .nearly), ("frôlant les", .nearly), ("frôle les", .nearly),
    ("plus de", .over), ("plus que", .over), ("un peu plus de", .over), ("bien plus de", .over), ("beaucoup plus de", .over),
    ("au delà de", .over),
    ("au dessus de", .over), ("supérieur à", .over), ("supérieure à", .over), ("supérieurs à", .over), ("supérieures à", .over),
    ("dépassant", .over), ("dépassant les", .over), ("dépasse", .over), ("dépasse les", .over), ("dépassent", .over),
    ("dépassent les", .over), ("excédant", .over), ("le cap des", .over),
    ("nettement plus de", .over),
    ("moins de", .under), ("un peu moins de", .under), ("bien moins de", .under), ("inférieur à", .under), ("inférieure à", .under),
    ("inférieurs à", .under), ("inférieures à", .under), ("au dessous de", .under), ("en dessous de", .under), ("en deçà de", .under),
    ("sous les", .under), ("sous la barre de", .under), ("sous le seuil de", .under), ("à peine", .nearly),
    ("au moins", .atLeast), ("d’au moins", .atLeast), ("à tout le moins", .atLeast), ("au minimum", .atLeast), ("minimum", .atLeast),
    ("minimum de", .atLeast), ("un minimum de", .atLeast), ("a minima", .atLeast), ("supérieur ou égal à", .atLeast),
    ("supérieure ou égale à", .atLeast), ("supérieurs ou égaux à", .atLeast), ("supérieures ou égales à", .atLeast),
    ("au moins égal à", .atLeast), ("au moins égale à", .atLeast), ("à partir de", .atLeast), ("dès", .atLeast), ("dès l’âge de", .atLeast),
    ("à partir de l’âge de", .atLeast),
    ("le minimum de", .atLeast),
    ("jusqu’à", .atMost), ("jusqu’à plus de", .over), ("au plus", .atMost), ("tout au plus", .atMost), ("au maximum", .atMost),
    ("maximum", .atMost),
    ("maximum de", .atMost), ("un maximum de", .atMost), ("dans la limite de", .atMost), ("pas plus de", .atMost),
    ("plafonné à", .atMost), ("plafonnée à", .atMost), ("plafonnés à", .atMost), ("plafonnées à", .atMost),
    ("inférieur ou égal à", .atMost), ("inférieure ou égale à", .atMost), ("inférieurs ou égaux à", .atMost),
    ("inférieures ou égales à", .atMost), ("ne dépassant pas", .atMost), ("n’excédant pas", .atMost), ("ne pas dépasser", .atMost),
    ("ne dépasse pas", .atMost), ("ne dépassent pas", .atMost), ("ne pas excéder", .atMost),
    ("exactement", .exactly), ("précisément", .exactly), ("très exactement", .exactly), ("tout juste", .exactly),
    ("pas moins de", nil), ("rien moins que", nil), ("seulement", nil), ("quelques", .about),
  ]

  /// Before a number whose unit follows; elsewhere «sous 500 chapiteaux» is a place.
  static let beforeMeasures: [(phrase: String, qualifier: FigureQualifier?)] = [("sous", .under), ("sous les", .under)]

  /// After the number or what it counts.
  static let after: [(phrase: String, qualifier: FigureQualifier?)] = [
    ("environ", .about), ("à peu près", .about), ("au moins", .atLeast), ("au minimum", .atLeast), ("minimum", .atLeast),
    ("mini", .atLeast),
    ("et plus", .atLeast), ("ou plus", .atLeast), ("et davantage", .atLeast), ("ou davantage", .atLeast), ("au plus", .atMost),
    ("tout au plus", .atMost), ("au maximum", .atMost), ("maximum", .atMost), ("maxi", .atMost), ("max", .atMost), ("et moins", .atMost),
    ("ou moins", .atMost), ("exactement", .exactly), ("ou presque", .nearly), ("révolus", nil),
  ]
}

import Language
import Testing

@Suite struct MorphologyTests {
  @Test(
    arguments: [
      ("emplois", [.noun, .masculine, .plural]), ("industrielles", [.adjective, .feminine, .plural]),
      ("compte", [.noun, .verb]), ("comptent", [.verb]), ("recruter", [.infinitive]), ("créées", [.participle, .feminine, .plural]),
      ("travaillant", [.gerund]), ("souvent", [.adverb]), ("Laurent", [.firstName]), ("Pasteur", [.familyName]),
      ("Nanterre", [.properNoun]), ("leurs", [.determiner, .plural]), ("avec", [.functionWord]), ("chevaux", [.noun, .plural]),
      ("préfète", [.noun, .feminine, .singular]), ("sous-préfet", [.noun, .masculine]), ("œufs", [.noun, .plural]),
    ] as [(String, MorphologyBits)])
  func `a form has its readings`(form: String, readings: MorphologyBits) {
    #expect(Morphology.lookup(form).isSuperset(of: readings))
  }

  @Test(arguments: [("SALARIÉS", "salariés"), ("EVENEMENTS", "évènements"), ("Oeufs", "œufs"), ("ELUE", "élue")])
  func `capitals and lost accents are found`(written: String, form: String) {
    #expect(Morphology.lookup(written).contains(.noun))
    #expect(Morphology.lookup(written).isSuperset(of: Morphology.lookup(form)))
  }

  @Test func `accents that are written count`() {
    #expect(Morphology.lookup("salarie").contains(.verb))
    #expect(!Morphology.lookup("salarie").contains(.noun))
  }

  @Test(arguments: ["xyzzy", "Gennevilliers92", "", "qsdf"])
  func `an unknown word has none`(word: String) {
    #expect(Morphology.lookup(word).isEmpty)
  }
}

import Language
import Records

/// Verifies a share against the part and the whole that the text also gives: «412 des 480 places, soit 85,8 %».
struct PercentBase: RecordCheck {
  let code = "percent-base"
  let severity = CheckStatus.error
  let page = CheckPage(
    verifies: Wording(
      "Un pourcentage s’accorde avec la partie et le tout que le texte donne aussi, aux arrondis près.",
      "A percentage agrees with the part and the whole that the text also gives, within rounding."),
    reason: Wording(
      "Le calcul se fait sur des intervalles : chaque nombre vaut tout ce qui s’arrondit à son dernier chiffre, élargi par «\u{A0}près de\u{A0}» ou "
        + "«\u{A0}environ\u{A0}». Un écart n’est signalé que si aucune lecture ne le résout.",
      "The arithmetic is on intervals: each number stands for all that rounds to its last digit, widened by «près de» or «environ». "
        + "A gap is reported only where no reading closes it."),
    fails: "412 des 480 places étaient occupées, soit 95,8 %", holds: "412 des 480 places étaient occupées, soit 85,8 %")

  func results(for subject: CheckSubject) -> [CheckResult] {
    subject.figures.shares.compactMap(result) + subject.figures.sentences.flatMap(RatioPair.pairs).compactMap(result)
  }

  private func result(for pair: RatioPair) -> CheckResult? {
    let (refs, ratio, share) = ([pair.share.id, pair.ratio.id], pair.ratio.text, pair.share.quoted)
    switch Coherence.ofRatio(pair.ratio, share: pair.share) {
    case .undecided: return nil
    case .coherent:
      return held(Wording("«\u{A0}\(ratio)\u{A0}», c’est bien \(share).", "«\(ratio)» is indeed \(share)."), about: refs, value: share)
    case .incoherent:
      let expected = percentage(pair.ratio.value ?? ExactDecimal(0), over: ExactDecimal(1), decimals: 0)
      return failed(
        Wording(
          "«\u{A0}\(ratio)\u{A0}», c’est environ \(expected), et non \(share).", "«\(ratio)» is about \(expected), not \(share)."),
        about: refs, expected: expected, found: share)
    }
  }

  private func result(for triple: ShareTriple) -> CheckResult? {
    let refs = [triple.share.id, triple.part.id, triple.whole.id]
    let (part, whole, share) = (triple.part.quoted, triple.whole.quoted, triple.share.quoted)
    switch Coherence.ofShare(triple.share, part: triple.part, whole: triple.whole) {
    case .undecided: return nil
    case .coherent:
      return held(
        Wording("\(part) sur \(whole), c’est bien \(share).", "\(part) of \(whole) is indeed \(share)."), about: refs, value: share)
    case .incoherent:
      let expected = expectedShare(of: triple)
      return failed(
        Wording(
          "\(part) sur \(whole) font \(expected), et non \(share).", "\(part) of \(whole) is \(expected), not \(share)."),
        about: refs, expected: expected, found: share, fixes: [expected])
    }
  }

  private func expectedShare(of triple: ShareTriple) -> String {
    guard let part = triple.part.value, let whole = triple.whole.value, let share = triple.share.value else { return "?" }
    return percentage(part, over: whole, decimals: triple.share.isRatio ? 0 : max(-share.exponent, 0))
  }

  private func percentage(_ part: ExactDecimal, over whole: ExactDecimal, decimals: Int) -> String {
    let percent = part.hundredfold.quotient(by: whole, decimals: decimals, rounding: .toNearestOrAwayFromZero)
    return percent.map { $0.french + "\u{202F}%" } ?? "?"
  }
}

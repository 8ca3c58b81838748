// swift-tools-version: 6.1
import PackageDescription

// The targets are the stages, in the order in which the data flows through them:
//
//   PDF bytes ─ Extraction ─▶ DocumentText ─ Parsing ─▶ mentions ─ Records ─▶ record ─ Validation ─▶ + checks ─ Writing ─▶ formats
//
// An import against that order does not compile.
let package = Package(
  name: "communique",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CPoppler", pkgConfig: "poppler-glib", providers: [.apt(["libpoppler-glib-dev"])]),
    .systemLibrary(name: "CNettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CSandbox"),
    .target(name: "CLanguageData", exclude: ["lexicon.bin", "gazetteer.bin"]),
    .target(name: "Documents"),
    .target(name: "Language", dependencies: ["Documents", "CLanguageData"]),
    .target(name: "Extraction", dependencies: ["CNettle", "CPoppler", "Documents", "Language"]),
    .target(name: "Parsing", dependencies: ["Language"]),
    .target(name: "Records", dependencies: ["Parsing"]),
    .target(name: "Validation", dependencies: ["Records"]),
    .target(name: "Writing", dependencies: ["Records", "Validation"]),
    .target(name: "Isolation", dependencies: ["CSandbox"]),
    .target(
      name: "Pipeline",
      dependencies: [
        "CZlib", "Extraction", "Isolation", "Parsing", "Records", "Validation", "Writing",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Yams", package: "Yams"),
      ]),
    .executableTarget(
      name: "communique",
      dependencies: [
        "Pipeline", .product(name: "ArgumentParser", package: "swift-argument-parser"), .product(name: "Logging", package: "swift-log"),
      ]),
    .testTarget(name: "LanguageTests", dependencies: ["Language"], exclude: ["Fixtures"]),
    .testTarget(name: "ExtractionTests", dependencies: ["Extraction"], exclude: ["Corpora", "Documents", "HostileInputs.tsv"]),
    .testTarget(name: "IsolationTests", dependencies: ["Isolation"]),
    .testTarget(name: "WritingTests", dependencies: ["Pipeline", "Writing"]),
    .testTarget(name: "ParsingTests", dependencies: ["Parsing"], exclude: ["Corpora"]),
    .testTarget(name: "ValidationTests", dependencies: ["Pipeline", "Validation", "Writing"], exclude: ["Corpora"]),
    .testTarget(name: "PipelineTests", dependencies: ["Pipeline"]),
    .testTarget(name: "communiqueTests", dependencies: ["communique"], exclude: ["Inputs", "Reports"]),
  ],
  swiftLanguageModes: [.v6]
)

// Exclusive access that the compiler cannot prove is checked in debug builds, which the tests run, and no more in a release.
for target in package.targets where target.type != .system {
  target.swiftSettings = [.unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release))]
}

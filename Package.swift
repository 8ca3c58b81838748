// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "communique",
  targets: [
    .systemLibrary(
      name: "CPoppler", pkgConfig: "poppler-glib", providers: [.apt(["libpoppler-glib-dev"])]),
    .target(name: "Documents"),
    .target(name: "CLanguageData", exclude: ["lexicon.bin"]),
    .target(name: "Language", dependencies: ["Documents", "CLanguageData"]),
    .target(name: "Extraction", dependencies: ["CPoppler", "Documents", "Language"]),
    .testTarget(name: "ExtractionTests", dependencies: ["Extraction"]),
    .testTarget(name: "LanguageTests", dependencies: ["Language"]),
  ],
  swiftLanguageModes: [.v6]
)

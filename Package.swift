// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "suasor",
  platforms: [.macOS(.v15)],
  dependencies: [
  ],
  targets: [
    .target(name: "Belief"),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

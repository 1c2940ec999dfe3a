// swift-tools-version: 6.1
import PackageDescription

/// Pure targets hold no clock, randomness, file, locale or terminal: dates and seeds arrive as values.
let package = Package(
  name: "suasor",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "suasor", targets: ["suasor"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .target(name: "Belief"),
    .target(
      name: "Playbook",
      dependencies: ["Belief", "CPrompts", .product(name: "Yams", package: "Yams")]),
    .target(name: "Interview", dependencies: ["Belief", "Playbook"]),
    .target(
      name: "Roadmap",
      dependencies: [
        "Belief", "Playbook", .product(name: "HeapModule", package: "swift-collections"),
      ]),
    .target(name: "Rehearsal", dependencies: ["Belief", "Playbook"]),
    .target(name: "Practice", dependencies: ["Belief", "Interview", "Playbook", "Rehearsal"]),
    .target(
      name: "Sessions",
      dependencies: ["Interview", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(
      name: "Documents",
      dependencies: [
        "Belief", "Interview", "Practice", "Rehearsal", "Roadmap", "Playbook",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .target(name: "Terminal", dependencies: ["CReadline"]),
    .systemLibrary(
      name: "CReadline",
      providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),
    .target(name: "CPrompts", exclude: ["remarks.weights"]),
    .executableTarget(
      name: "suasor",
      dependencies: [
        "Belief", "Playbook", "Interview", "Rehearsal", "Practice", "Roadmap", "Sessions",
        "Documents",
        "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ]),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "BeliefTests", dependencies: ["Belief", "TestSupport"]),
    .testTarget(
      name: "RoadmapTests", dependencies: ["Roadmap", "Playbook", "Belief", "TestSupport"],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "ReadingTests",
      dependencies: ["Belief", "Documents", "Interview", "Playbook", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal"]),
    .testTarget(
      name: "InterviewTests",
      dependencies: ["Belief", "Documents", "Interview", "Playbook", "TestSupport"],
      exclude: ["OwnWords", "Replies", "Transcripts"]),
    .testTarget(
      name: "DocumentsTests",
      dependencies: [
        "Belief", "Documents", "Interview", "Playbook", "Practice", "Rehearsal", "Roadmap",
        "TestSupport",
      ],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "RehearsalTests",
      dependencies: ["Belief", "Playbook", "Rehearsal", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "PracticeTests",
      dependencies: ["Belief", "Interview", "Playbook", "Practice", "Rehearsal", "TestSupport"],
      exclude: ["Rehearsals"]),
    .testTarget(
      name: "SessionsTests",
      dependencies: [
        "Belief", "Interview", "Sessions", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "SuasorTests", dependencies: ["suasor", "TestSupport"], exclude: ["Snapshots"]),
    .testTarget(
      name: "PlaybookTests", dependencies: ["Playbook", "Belief", "TestSupport"],
      exclude: ["Fixtures"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

// swift-tools-version: 6.3
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),  // `any` is visible where it costs
  .enableUpcomingFeature("InternalImportsByDefault"),  // a public import is a decision
  .enableUpcomingFeature("MemberImportVisibility"),  // the graph is what the files say
  .strictMemorySafety(),  // `unsafe` is visible where it is
]

// Each layer is listed in full: a target that leaves out a module whose types reach it is not
// rebuilt when that module's layout changes, and then dies with signal 11.
let documentLayers: [Target.Dependency] = ["DocumentModel", "TextScanning", "Diagnostics"]
let stageLayers: [Target.Dependency] = ["StageKit", "Expressions"] + documentLayers
let definitionLayers: [Target.Dependency] = ["PipelineDefinition", "YAMLTree"] + stageLayers
let runnerLayers: [Target.Dependency] = ["PipelineRunner", "Decompression"] + stageLayers
let testingLayers: [Target.Dependency] =
  ["PipelineTesting", "PipelineRunner", "Decompression"] + definitionLayers

/// The stage modules, each a folder of `Plugins/` and a test target of its own.
let stageNames = [
  "Reading", "CSVReading", "HTMLReading", "MarkdownReading", "WARCReading", "Cleaning",
  "HeadingDedup", "TableExtraction", "EntityTagging", "DocumentFilter", "Output",
]
let stageModules = stageNames.map { Target.Dependency(stringLiteral: $0) }

let system: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> [Target] {
  [.target(name: name, dependencies: dependencies, swiftSettings: strict)]
}

func tests(of name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies,
    swiftSettings: strict)
}

/// Files beside the sources of a stage module that are no sources.
let stageExtras = ["EntityTagging": ["Gazetteers"]]

/// Libraries of others that a stage module stands on.
let stageLibraries: [String: [Target.Dependency]] = [
  "HTMLReading": ["CGumbo"],
  "MarkdownReading": ["CCMarkGFM"],
  "WARCReading": ["Decompression"],
]

func stage(_ name: String) -> [Target] {
  [
    .target(
      name: name, dependencies: stageLayers + (stageLibraries[name] ?? []), path: "Plugins/\(name)",
      exclude: ["README.md"] + (stageExtras[name] ?? []),
      swiftSettings: strict),
    tests(of: name, ["StageTesting"] + stageLayers),
  ]
}

let package = Package(
  name: "sluice",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "sluice", targets: ["sluice"]),
    .library(name: "StageKit", targets: ["StageKit"]),
    .library(name: "DocumentModel", targets: ["DocumentModel"]),
    .library(name: "Diagnostics", targets: ["Diagnostics"]),
    .library(name: "StageTesting", targets: ["StageTesting"]),
    .library(name: "StandardStages", targets: ["StandardStages"]),
    .library(name: "SluiceCommands", targets: ["SluiceCommands"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CGumbo", pkgConfig: "gumbo",
      providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
    .systemLibrary(
      name: "CCMarkGFM",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
  ]
    + module("Diagnostics") + [tests(of: "Diagnostics", [])]
    + module("YAMLTree", ["Diagnostics", "CLibYAML"]) + [tests(of: "YAMLTree", ["Diagnostics"])]
    + module("Decompression", ["CZlib", "CZstd"])
    + [tests(of: "Decompression", ["CZlib", "CZstd"])]
    + module("TextScanning", ["Diagnostics"]) + [tests(of: "TextScanning", ["Diagnostics"])]
    + module("DocumentModel", ["TextScanning", "Diagnostics"])
    + [tests(of: "DocumentModel", ["TextScanning", "Diagnostics"])]
    + module("Expressions", documentLayers) + [
      tests(of: "Expressions", ["StageTesting", "StageKit"] + documentLayers)
    ]
    + module("StageKit", ["Expressions"] + documentLayers)
    + [tests(of: "StageKit", ["Expressions"] + documentLayers)]
    + module("StageTesting", stageLayers)
    + stageNames.flatMap(stage)
    + module("PipelineDefinition", ["YAMLTree"] + stageLayers)
    + [tests(of: "PipelineDefinition", ["YAMLTree"] + stageLayers)]
    + module("PipelineRunner", [system, "Decompression"] + stageLayers)
    + [tests(of: "PipelineRunner", [system, "Decompression", "StageTesting"] + stageLayers)]
    + module("PipelineTesting", ["PipelineRunner", "Decompression"] + definitionLayers)
    + [
      tests(
        of: "PipelineTesting",
        ["StandardStages", "StageTesting", "PipelineRunner", "Decompression"] + stageModules
          + definitionLayers)
    ]
    + module("StandardStages", stageModules + stageLayers)
    + [tests(of: "StandardStages", ["StageTesting"] + stageModules + stageLayers)]
    + module(
      "SluiceCommands",
      [argumentParser, system, "StandardStages"] + stageModules + testingLayers)
    + [
      tests(
        of: "SluiceCommands",
        [argumentParser, "StandardStages"] + stageModules + testingLayers),
      .executableTarget(
        name: "sluice",
        dependencies: ["SluiceCommands", "StandardStages", argumentParser] + stageModules
          + testingLayers, swiftSettings: strict),
      .executableTarget(
        name: "train-furniture",
        dependencies: ["Cleaning", "Reading", "StageTesting", argumentParser] + stageLayers,
        swiftSettings: strict),
    ])

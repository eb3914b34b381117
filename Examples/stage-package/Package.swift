// swift-tools-version: 6.3
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

// What a stage sees of Sluice, and what a tool that runs pipelines adds to it. Each list is in full,
// so that a target is rebuilt when the layout of a type that reaches it changes.
let stageLayers = ["StageKit", "DocumentModel", "Diagnostics"].map(product)
let toolLayers = ["SluiceCommands", "StandardStages"].map(product) + stageLayers

func product(_ name: String) -> Target.Dependency { .product(name: name, package: "sluice") }

let package = Package(
  name: "newsroom",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "sluice", path: "../..")],
  targets: [
    .target(name: "NumberMasking", dependencies: stageLayers),
    .testTarget(
      name: "NumberMaskingTests",
      dependencies: ["NumberMasking", product("StageTesting")] + stageLayers),
    .executableTarget(name: "newsroom", dependencies: ["NumberMasking"] + toolLayers),
  ])

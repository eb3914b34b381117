// swift-tools-version: 6.3
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

// A package of its own, so that nobody who depends on Sluice builds the benchmarks with it. What is
// measured is the built `sluice` as a program; from the package comes only the digest.
let package = Package(
  name: "sluice-benchmarks",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "sluice-benchmarks", targets: ["SluiceBenchmarks"])],
  dependencies: [
    .package(name: "sluice", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .executableTarget(
      name: "SluiceBenchmarks",
      dependencies: [
        .product(name: "DocumentModel", package: "sluice"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .strictMemorySafety(),
      ])
  ])

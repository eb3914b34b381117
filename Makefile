# SPDX-License-Identifier: Apache-2.0
# `make run` runs the main job, `make test` the tests; both install what they need.

PIPELINE ?= Pipelines/articles.yaml
SWIFT ?= swift
RELEASE = -c release --static-swift-stdlib --product sluice

.PHONY: run test build lint format dependencies benchmark clean

run: build
	.build/release/sluice run $(PIPELINE) --progress $(RUN_OPTIONS)

test: dependencies
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(SWIFT) test --skip-build --disable-xctest

build: dependencies
	$(SWIFT) build $(RELEASE)

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Plugins Tests Examples Benchmarks

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Plugins Tests Examples Benchmarks

dependencies:
	@Scripts/install-dependencies.sh

benchmark: build
	$(SWIFT) build --package-path Benchmarks -c release --static-swift-stdlib
	Benchmarks/.build/release/sluice-benchmarks $(BENCHMARK_OPTIONS)

clean:
	$(SWIFT) package clean

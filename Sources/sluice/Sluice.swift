// SPDX-License-Identifier: Apache-2.0

@main
struct Sluice {
  static func main() {}
}

// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SluiceCommands

struct StagesCommandTests {
  @Test func `all stages are listed with what they do`() async {
    let result = await sluice("stages")
    #expect(result.exitCode == 0)
    #expect(
      result.output == """
        read-trial   Read each line as a heading.
        shorten      Fail long headings.
        write-trial  Write the text of headings.

        """)
    #expect(result.errors == "")
  }

  @Test func `the page of a stage says all that its descriptor says`() async {
    let result = await sluice("stages", "shorten")
    #expect(result.exitCode == 0)
    #expect(
      result.output == """
        shorten: Fail long headings.
        needs documents
        provides tables

        A first paragraph that is so long that it does not fit on one line of eighty
        characters and has to be wrapped.

        A second paragraph.

        Settings
          longest: a whole number, 1 to 100; default 10
              The longest heading in bytes; a longer one fails.
          mode: strict or lenient; default strict
              What happens to the others.
          ratio: a number, 0.0 to 1.0; default 0.5
              A number with a fraction.
          words: a list, each entry text; default empty
              Words in a list.
          size: a size, 1B to 2GB; default 1MB
              A size.

        Rules, as the account of removals and edits names them
          a-rule: Something that is never found.

        Example
          - use: shorten
            with:
              longest: 20

        """)
  }

  @Test func `a setting that must be written is said to be required`() async {
    let page = await sluice("stages", "write-trial").output
    #expect(page.contains("path: a file, or - for standard output; required"))
  }

  @Test func `an unknown stage is told with the name that may be meant`() async {
    let result = await sluice("stages", "shroten")
    #expect(result.exitCode == 64)
    #expect(result.output == "")
    #expect(
      result.errors == """
        error[unknown-stage]: there is no stage 'shroten'
        help: did you mean 'shorten'?

        """)
  }
}

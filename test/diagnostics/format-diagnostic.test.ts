import { expect, test } from "vitest";
import { formatDiagnostic } from "../../generator/dist/diagnostics/format-diagnostic.js";

const at = (line: number, text: string): string =>
  formatDiagnostic(
    {
      code: "wrong-type",
      severity: "warning",
      at: "openapi.yaml#",
      message: "Expected a list.",
      help: null,
      onKey: false,
      related: null,
      file: "openapi.yaml",
      line,
      column: 2,
      relatedPosition: null,
    },
    { color: false, text },
  );

test.each([
  ["line feeds", "\n"],
  ["carriage returns and line feeds", "\r\n"],
])("the code frame shows two lines before and one after, in a text with %s", (_, end) => {
  expect(at(3, ["a", "b", "c", "d", "e"].join(end)).split("\n").slice(2)).toEqual([
    "",
    "    1 | a",
    "    2 | b",
    "  > 3 | c",
    "      |  ^",
    "    4 | d",
    "",
  ]);
});

test("the code frame ends at the last line, even if it is empty", () => {
  expect(at(2, "a\nb").split("\n").slice(2)).toEqual(["", "    1 | a", "  > 2 | b", "      |  ^", ""]);
  expect(at(1, "a\n").split("\n").slice(2)).toEqual(["", "  > 1 | a", "      |  ^", "    2 |", ""]);
});

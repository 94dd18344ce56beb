import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { statementSchema } from "../../generator/dist/resolve/read/pagination/statement-schema.js";
import { root } from "../support/root.js";

interface Definitions {
  readonly $defs: Readonly<Record<string, unknown>>;
}

/** Returns a schema without its descriptions and defaults. */
function withoutTexts(schema: unknown): unknown {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      ["description", "default"].includes(key) && typeof value === "string" ? undefined : value,
    ),
  );
}

test("x-pagination has the same keys as pagination in almanac.yaml", () => {
  const { $defs } = JSON.parse(
    readFileSync(join(root, "generator/schemas/almanac.schema.json"), "utf8"),
  ) as Definitions;
  const { $schema: _, $defs: own, ...statement } = statementSchema;
  expect(statement).toEqual(withoutTexts($defs["pagination"]));
  expect(own).toEqual({ bodyPath: withoutTexts($defs["bodyPath"]) });
});

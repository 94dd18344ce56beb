import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../support/root.js";
import { typeErrors } from "../support/type-errors.js";

const page = readFileSync(join(root, "docs/query.md"), "utf8");

it("the code for the client and the keys on the page compiles", () => {
  const [client = "", keys = "", ...others] = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code);
  expect(others).toEqual([]);
  const files = { "client.ts": client, "keys.ts": keys };
  const paths = Object.entries(files).map(([name, code]) => [join(root, "test/query", name), code] as const);
  expect(typeErrors(new Map(paths))).toEqual([]);
});

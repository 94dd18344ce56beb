import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../support/root.js";

const chunks = join(root, "runtime/mock/dist/bundle/chunks");

it("evaluates Ajv and randexp when they are first used, not when a mock is imported", () => {
  const lines = readdirSync(chunks).flatMap((name) => readFileSync(join(chunks, name), "utf8").split("\n"));
  const loads = lines.filter((line) => /^ *\w+ = __toESM\(require_\w+\(\)/.test(line)).map((line) => line.trim());
  expect(loads.some((line) => line.startsWith("import_ajv_formats"))).toBe(true);
  expect(loads.some((line) => line.startsWith("import_randexp"))).toBe(true);
  // Statements of a module that is evaluated on import aren't indented.
  expect(lines.filter((line) => /^\S.*\brequire_\w+\(\)/.test(line))).toEqual([]);
});

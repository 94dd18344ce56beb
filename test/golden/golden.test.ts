import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { check, generate } from "../../generator/dist/index.js";
import { formatSummary } from "../../generator/dist/commands/format-summary.js";

const folder = new URL(".", import.meta.url).pathname;
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`${folder}${entry.name}/almanac.yaml`))
  .map(({ name }) => name);

test.each(cases)("the packages of %s match their documents", async (name) => {
  const options = { folder: folder + name };
  if (process.env["UPDATE_GOLDENS"] === "1") await generate(options);
  const summary = await check(options);
  expect(summary.isUpToDate, formatSummary(summary, { color: false, command: "check" })).toBe(true);
});

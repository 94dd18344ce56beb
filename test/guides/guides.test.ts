import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/root.js";
import { followGuide } from "./follow-guide.js";

test("the guide for API keys replaces a key of the mock", async () => {
  const { printed } = await followGuide("rotate-keys.md");
  expect(printed.map(({ output }) => output)).toEqual(["1 200 401\n"]);
});

const tutorial = readFileSync(join(root, "docs/tutorial.md"), "utf8");
const [, document = ""] = /^```yaml\n([\s\S]*?)^```$/m.exec(tutorial) ?? [];

test.each(["from-hey-api.md", "from-orval.md"])(
  "the program of %s calls the mock of the tutorial",
  async (page) => {
    const { printed } = await followGuide(page, { files: { "openapi.yaml": document } });
    expect(printed.map(({ command }) => command)).toEqual(["npx almanac init openapi.yaml --yes", "node program.js"]);
  },
  60_000,
);

import { join } from "node:path";
import { expect, test } from "vitest";
import { writeAll } from "../support/cli.js";
import { shelvesDocument } from "../mock/control/shelves.js";
import { packed } from "./packed.js";
import { runCommand } from "./run-command.js";

test("without @almanac/mock-ui, --ui says how to install it", async () => {
  writeAll(packed.generator, { "shelves.yaml": shelvesDocument });
  const bin = join(packed.generator, "node_modules/.bin/almanac");
  const { code, stderr } = await runCommand(packed.generator, bin, ["mock", "shelves.yaml", "--ui", "--port", "0"]);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: [
      "almanac: --ui needs the package @almanac/mock-ui, which isn't installed.",
      "  help: Install it in your project: npm install --save-dev @almanac/mock-ui",
      "",
    ].join("\n"),
  });
});

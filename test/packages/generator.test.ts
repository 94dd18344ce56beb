import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root, snapshot, writeAll } from "../support/cli.js";
import { packed } from "./packed.js";
import { mustRun, runCommand } from "./run-command.js";
import { isMissing, nodes } from "./tools.js";

const golden = join(root, "test/golden/media-type");
const bin = "node_modules/.bin/almanac";

for (const node of nodes) {
  test.skipIf(isMissing(node))(
    `the generator writes the same as ever where it is installed, under ${node.name}`,
    async () => {},
  );
}

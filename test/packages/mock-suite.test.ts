import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { packed } from "./packed.js";
import { runCommand } from "./run-command.js";
import { isMissing, msws, nodes, thisNode, type Node } from "./tools.js";
import { readProgram, writeProgram } from "./write-program.js";

/** The part of the program's result that is used here. */
interface Result {
  readonly responses: readonly { readonly status?: number; readonly error?: string; readonly body?: string }[];
  readonly listed: readonly unknown[];
}

const folder = join(packed.clients, "suite");

/** The transports, with the oldest version of Node that each supports. MSW 3 needs 22.12. */
const transports = [
  { name: "fetch", from: 20 },
  { name: "server", from: 20 },
  { name: "msw-2", from: 20 },
  { name: "msw-3", from: 22 },
];

async function run(node: Node, name: string): Promise<Result> {
  const { code, stdout, stderr } = await runCommand(folder, node.path, ["run.mjs", name]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout) as Result;
}

let expected: Result;

beforeAll(async () => {
  writeProgram(folder, readProgram("mock-suite.ts"));
  mkdirSync(join(folder, "node_modules"));
  for (const { name, path } of msws) symlinkSync(path, join(folder, "node_modules", name));
  expected = await run(thisNode, "fetch");
});

test("the mock responds as expected", () => {
  const seen = expected.responses.map(({ status, error }) => status ?? error);
  const [granted, ...others] = seen;
  expect(granted).toBe(200);
  expect(others).toEqual([200, 401, 200, 200, 200, 200, 200, 406, 400, 400, 429, "TypeError", "TypeError", 204, 404]);
  expect(expected.listed).toHaveLength(2);
});

test("links contain the service's URL with every transport", () => {
  const bodies = expected.responses.map(({ body = "" }) => body).join("\n");
  const hosts = [...bodies.matchAll(/"href"\s*:\s*"([a-z]+:\/\/[^/"]+)/g)].map(([, host]) => host);
  expect([...new Set(hosts)]).toEqual(["https://cloud.mongodb.com"]);
});

for (const node of nodes) {
  describe.skipIf(isMissing(node))(`under ${node.name}`, () => {
    for (const { name } of transports.filter(({ from }) => from <= node.major)) {
      const tools = msws.filter((msw) => msw.name === name);
      test.skipIf(tools.some(isMissing))(`${name} returns the same responses, byte for byte`, async () => {
        expect(await run(node, name)).toEqual(expected);
      });
    }
  });
}

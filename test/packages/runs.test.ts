import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { answerKeys, listenWithDigest } from "./key-server.js";
import { packed } from "./packed.js";
import { mustRun, runCommand } from "./run-command.js";
import { isMissing, nodes } from "./tools.js";
import { kinds, readProgram, writeProgram } from "./write-program.js";

const folder = join(packed.clients, "runs");

beforeAll(() => writeProgram(folder, readProgram("consumer-program.ts")));

for (const node of nodes) {
  describe.skipIf(isMissing(node))(`under ${node.name}`, () => {
    test("it is the Node of that name", async () => {
      expect(await mustRun(folder, node.path, ["--version"])).toContain(node.name.replace("Node ", "v"));
    });

    test.each(kinds)("a program calls a server by all ways that there are: run.%s", async (kind) => {
      await using listening = await listenWithDigest(answerKeys);
      const { code, stdout, stderr } = await runCommand(folder, node.path, [`run.${kind}`, listening.origin]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(JSON.parse(stdout)).toEqual({
        facade: {
          created: "ci",
          roles: ["ORG_MEMBER"],
          listed: ["aaaaaaaa", "bbbbbbbb", "cccccccc"],
          missing: "API_KEY_NOT_FOUND",
        },
        functions: {
          created: "tree-shaken",
          listed: ["aaaaaaaa", "bbbbbbbb", "cccccccc"],
          reason: "Error: No longer wanted.",
          error: [404, "API_KEY_NOT_FOUND", "getOrgApiKey"],
        },
        isOneError: true,
        newest: 7,
        atlasV1: 404,
        cloudManager: ["aaaaaaaa", "bbbbbbbb", "cccccccc"],
      });
      const { seen, log } = listening.server;
      expect(log).toEqual([]);
      expect(
        new Set(seen.map(({ url, headers }) => `${new URL(url).pathname} ${headers.get("accept") ?? ""}`)),
      ).toEqual([]);
    });
  });
}

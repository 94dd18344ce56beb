import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { json, type ReceivedRequest } from "../client/support/fake-server.js";
import { listenWithDigest } from "./listen-with-digest.js";
import { packed } from "./packed.js";
import { mustRun, runCommand } from "./run-command.js";
import { isMissing, nodes, platforms } from "./tools.js";
import { kinds, readProgram, writeProgram } from "./write-program.js";

const folder = join(packed.clients, "runs");
const keys = ["aaaaaaaa", "bbbbbbbb", "cccccccc"];
const expected = {
  facade: { created: "ci", roles: ["ORG_MEMBER"], listed: keys, missing: "API_KEY_NOT_FOUND" },
  functions: {
    created: "tree-shaken",
    listed: keys,
    reason: "Error: No longer wanted.",
    error: [404, "API_KEY_NOT_FOUND", "getOrgApiKey"],
  },
  newest: "getOrgUser",
  isOneError: true,
  atlasV1: 404,
  cloudManager: keys,
};

/** A server with three keys, in pages of at most two. Keys can be created, but reading one is a 404. */
function answerKeys({ method, url, body }: ReceivedRequest): Response {
  const { pathname, searchParams } = new URL(url);
  if (!pathname.endsWith("/apiKeys")) return json({ error: 404, errorCode: "API_KEY_NOT_FOUND" }, { status: 404 });
  if (method === "POST") {
    const { desc, roles } = JSON.parse(body) as { desc: string; roles: string[] };
    return json({ desc, roles: roles.map((roleName) => ({ roleName })) });
  }
  const end = 2 * Number(searchParams.get("pageNum") ?? "1");
  const results = keys.slice(end - 2, end).map((publicKey) => ({ publicKey }));
  return json({ results, totalCount: keys.length });
}

beforeAll(() => writeProgram(folder, readProgram("consumer-program.ts")));

for (const node of nodes) {
  describe.skipIf(isMissing(node))(`under ${node.name}`, () => {
    test("the binary has the version in its name", async () => {
      expect(await mustRun(folder, node.path, ["--version"])).toContain(node.name.replace("Node ", "v"));
    });
  });
}

for (const platform of platforms) {
  describe.skipIf(isMissing(platform))(`under ${platform.name}`, () => {
    test.each(kinds)("a program can call a server in all ways, as .%s", async (kind) => {
      await using listening = await listenWithDigest(answerKeys);
      const { code, stdout, stderr } = await runCommand(folder, platform.path, [
        ...platform.args,
        `run.${kind}`,
        listening.origin,
      ]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(JSON.parse(stdout)).toEqual(expected);

      // All calls share one challenge, and each request has the date of its operation's last revision.
      const { requests: seen, log } = listening.server;
      expect(log).toEqual(["-", ...seen.slice(1).map((_, index) => `n1/${index + 1}`)]);
      const accepts = seen.map(
        ({ url, headers }) => `${url.replace(/.*(\/api.*)\/orgs.*/, "$1")}: ${headers.get("accept") ?? ""}`,
      );
      expect([...new Set(accepts)]).toEqual([
        "/api/atlas/v2: application/vnd.atlas.2023-01-01+json",
        "/api/atlas/v1.0: application/json",
        "/api/public/v1.0: application/json",
      ]);
    });
  });
}

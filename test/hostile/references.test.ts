import { syncBuiltinESMExports } from "node:module";
import dns from "node:dns";
import fs, { symlinkSync } from "node:fs";
import net from "node:net";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { generate } from "../../generator/dist/index.js";
import { workspace } from "../support/cli.js";

const targets = [
  "http://169.254.169.254/latest/meta-data/",
  "https://example.com/openapi.json",
  "http://localhost:9/a",
  "http://[::1]:9/a",
  "http://2130706433/a",
  "https://user:secret@127.0.0.1:9/a",
  "HTTPS://127.0.0.1:9/a",
  "//127.0.0.1:9/a",
  "ftp://127.0.0.1/a",
  "file:///etc/passwd",
  "file:secret.txt",
  "data:application/json,{}",
  "node:fs",
  "javascript:1",
  "/etc/passwd",
  "/proc/self/environ",
  "/dev/zero",
  "C:\\Windows\\win.ini",
  "c:/Windows/win.ini",
  "\\\\127.0.0.1\\share\\a",
  "..\\secret.txt",
  "../secret.txt",
  "a/../../secret.txt",
  "%2e%2e/secret.txt",
  "..%2fsecret.txt",
  "%2Fetc%2Fpasswd",
  "./link.txt",
  "folder-link/secret.txt",
  "secret.txt%00.yaml",
  "#/__proto__",
  "#/components/schemas/constructor",
  "#/components/schemas/%5F%5Fproto%5F%5F/a",
];

const secret = "the secret that nobody may see";

function documentWith(target: string): string {
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {
      "/a": {
        get: {
          responses: {
            200: { description: "OK", content: { "application/json": { schema: { $ref: "#/components/schemas/A" } } } },
          },
        },
      },
    },
    components: { schemas: { A: { $ref: target } } },
  });
}

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

test.each(targets)(
  "rejects $ref %s with its location, fetches nothing, and reads nothing outside the folder",
  async (target) => {
    const folder = workspace({ "spec/openapi.json": documentWith(target), "secret.txt": secret });
    symlinkSync("../secret.txt", join(folder, "spec/link.txt"));
    symlinkSync("..", join(folder, "spec/folder-link"));
    const connect = vi.spyOn(net.Socket.prototype, "connect");
    const lookup = vi.spyOn(dns, "lookup");
    const spies = [
      vi.spyOn(fs, "readFileSync"),
      vi.spyOn(fs, "openSync"),
      vi.spyOn(fs.promises, "readFile"),
      vi.spyOn(fs.promises, "open"),
    ];
    syncBuiltinESMExports();
    const summary = await generate({ folder, document: "spec/openapi.json", output: "out" });

    expect(summary.isSound).toBe(false);
    const [first] = summary.diagnostics.filter(({ severity }) => severity === "error");
    expect(first).toMatchObject({
      file: "spec/openapi.json",
      line: 1,
      at: "spec/openapi.json#/components/schemas/A/$ref",
    });
    expect(JSON.stringify(summary.diagnostics)).not.toContain(secret);
    expect([connect.mock.calls, lookup.mock.calls]).toEqual([[], []]);
    // Reads of Almanac's own assets and of the test runner are allowed.
    const own = (path: string): boolean => path.startsWith(folder) || /^\/(etc|proc|dev)\//.test(path);
    const read = spies.flatMap(({ mock }) => mock.calls.map(([path]) => (typeof path === "string" ? path : "")));
    const outside = read.filter(
      (path) => own(path) && !path.startsWith(join(folder, "spec/")) && !path.startsWith(join(folder, "out/")),
    );
    expect(outside).toEqual([]);
    expect(read).toContain(join(folder, "spec/openapi.json"));
  },
);

import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../support/cli.js";
import { packed } from "./packed.js";
import { mustRun } from "./run-command.js";
import { isMissing, viewer } from "./tools.js";

const copy = mkdtempSync(join(tmpdir(), "almanac-copy-"));

beforeAll(async () => {
  const tracked = await mustRun(root, "git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  for (const path of tracked.split("\0").filter((each) => each !== "")) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path));
  }
  const runtimes = readdirSync(join(root, "runtime")).map((name) => `runtime/${name}`);
  for (const folder of ["", "generator", ...runtimes]) {
    const installed = join(root, folder, "node_modules");
    const to = join(copy, folder, "node_modules");
    if (existsSync(installed)) cpSync(installed, to, { recursive: true, verbatimSymlinks: true });
  }
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test("npm run pack writes the same tarballs in another folder, and removes those of earlier versions", async () => {
  mkdirSync(join(copy, "tarballs"));
  writeFileSync(join(copy, "tarballs/almanac-0.0.1.tgz"), "of an earlier version");
  await mustRun(copy, "npm", ["run", "pack"]);
  expect(readdirSync(join(copy, "tarballs"))).not.toContain("almanac-0.0.1.tgz");
  const digest = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");
  // Without the viewer, the package of the page has fewer files than the one that npm run pack writes.
  const { "@almanac/mock-ui": page, ...others } = packed.tarballs;
  const tarballs = Object.values(isMissing(viewer) ? others : { ...others, page });
  const copied = tarballs.map((path = "") => join(copy, "tarballs", basename(path)));
  expect(copied.map(digest)).toEqual(tarballs.map((path = "") => digest(path)));
}, 600_000);

test("the installation guide names the tarballs that npm run pack writes", () => {
  const guide = readFileSync(join(root, "docs/install.md"), "utf8");
  const names = [...guide.matchAll(/tarballs\/([\w.-]+\.tgz)/g)].map(([, name]) => name);
  const tarballs = Object.values(packed.tarballs).map((path) => basename(path));
  expect(names.filter((name = "") => !tarballs.includes(name))).toEqual([]);
  expect(names).not.toEqual([]);
});

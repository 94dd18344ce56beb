import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createMemoryHost } from "../../generator/dist/host/memory-host.js";
import type { Host } from "../../generator/dist/host/host.js";
import { createNodeHost } from "../../generator/dist/host/node-host.js";
import { readNodeAssets } from "../../generator/dist/host/node-assets.js";
import { generatePackages } from "../../generator/dist/commands/generate-packages.js";
import { almanac, copyOfRepository, snapshot, writeAll } from "../support/cli.js";

const assets = readNodeAssets();
const config = "apis:\n  acme:\n    document: openapi.yaml\n    package: { name: acme, version: 1.0.0 }\n";
const document = (tag: string, path: string): string => `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  ${path}: { get: { operationId: get, tags: [${tag}], responses: { "204": { description: Done. } } } }
`;

class Killed extends Error {}

/** A world in which a process dies at its n-th change: nothing that it does afterwards, not even tidying up, happens. */
function dyingHost(files: Map<string, string>, changes: number): Host {
  const host = createMemoryHost(files);
  let left = changes;
  const alive = <A extends readonly unknown[], R>(action: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      if (left <= 0) throw new Killed();
      left -= 1;
      return action(...args);
    };
  };
  return {
    ...host,
    writeText: alive((path: string, text: string) => host.writeText(path, text)),
    move: alive((from: string, to: string) => host.move(from, to)),
    removeFile: alive((path: string) => host.removeFile(path)),
    removeTree: alive((path: string) => host.removeTree(path)),
  };
}

function textOf(files: Map<string, string>): object {
  return Object.fromEntries([...files].sort());
}

test("killed at any change, the folder is the old one or the new one after the next run, without residue", async () => {
  const start = new Map([
    ["almanac.yaml", config],
    ["openapi.yaml", document("Old", "/old")],
  ]);
  await generatePackages({ host: createMemoryHost(start), assets });
  start.set("openapi.yaml", document("New", "/new"));
  const wanted = new Map(start);
  await generatePackages({ host: createMemoryHost(wanted), assets });

  let deaths = 0;
  for (let changes = 0; ; changes += 1) {
    const files = new Map(start);
    const died = await generatePackages({ host: dyingHost(files, changes), assets }).then(
      () => false,
      (error: unknown) => error instanceof Killed,
    );
    await generatePackages({ host: { ...createMemoryHost(files), processId: "another" }, assets });
    expect(textOf(files)).toEqual(textOf(wanted));
    if (!died) break;
    deaths += 1;
  }
  expect(deaths).toBeGreaterThan(10);
});

test("a run from another folder finishes what a killed one left, and touches nothing of that folder's", async () => {
  const folder = mkdtempSync(join(tmpdir(), "almanac-killed-"));
  mkdirSync(join(folder, "sub/generated/acme"), { recursive: true });
  writeFileSync(join(folder, "almanac.yaml"), config);
  writeFileSync(join(folder, "openapi.yaml"), document("Old", "/old"));
  await generatePackages({ host: createNodeHost(folder), assets });
  writeFileSync(join(folder, "openapi.yaml"), document("New", "/new"));
  writeFileSync(join(folder, "sub/generated/acme/old.js"), "mine");
  let moves = 0;
  const host = createNodeHost(folder);
  const dying: Host = {
    ...host,
    removeTree: async () => undefined,
    move: async (from, to) => {
      moves += 1;
      if (moves > 3) throw new Killed();
      await host.move(from, to);
    },
  };
  await expect(generatePackages({ host: { ...dying, processId: "999999999" }, assets })).rejects.toThrow(Killed);
  await generatePackages({ host: createNodeHost(join(folder, "sub")), assets, config: "../almanac.yaml" });
  expect(readFileSync(join(folder, "sub/generated/acme/old.js"), "utf8")).toBe("mine");
  expect(readdirSync(join(folder, "generated"))).toEqual(["acme"]);
  expect(readdirSync(join(folder, "generated/acme"))).toEqual(expect.arrayContaining(["new.js"]));
  expect(readdirSync(join(folder, "generated/acme"))).not.toEqual(expect.arrayContaining(["old.js"]));
  rmSync(folder, { recursive: true });
});

test("a folder of the package that is a link to another is left alone", async () => {
  const folder = mkdtempSync(join(tmpdir(), "almanac-link-"));
  writeFileSync(join(folder, "openapi.yaml"), document("Tag", "/tag"));
  const run = { host: createNodeHost(folder), assets, document: "openapi.yaml", output: "out" };
  await generatePackages(run);
  renameSync(join(folder, "out/runtime/auth"), join(folder, "mine"));
  symlinkSync("../../mine", join(folder, "out/runtime/auth"));
  writeFileSync(join(folder, "mine/hash.js"), "my own");
  const { diagnostics } = await generatePackages(run);
  expect(diagnostics.map(({ code }) => code)).toContain("file-in-the-way");
  expect(readFileSync(join(folder, "mine/hash.js"), "utf8")).toBe("my own");
  rmSync(folder, { recursive: true });
});

test("killed for real at twelve moments, the next run ends with the new packages", async () => {
  const folder = copyOfRepository();
  const old = snapshot(join(folder, "generated"));
  writeAll(folder, {
    "almanac.yaml": (await import("node:fs"))
      .readFileSync(join(folder, "almanac.yaml"), "utf8")
      .replaceAll("0.1.0", "0.2.0"),
  });
  for (let moment = 0; moment < 12; moment += 1) {
    await almanac(folder, ["generate"], { killAfter: 300 + moment * 120 });
  }
  await almanac(folder, ["generate"]);
  const now = snapshot(join(folder, "generated"));
  expect(Object.keys(now)).toEqual(Object.keys(old));
  expect(now["atlas/package.json"]).not.toBe(old["atlas/package.json"]);
  expect((await almanac(folder, ["check"])).code).toBe(0);
}, 120_000);

test("while another run writes to the folder, nothing is written", async () => {
  const files = new Map([
    ["almanac.yaml", config],
    ["openapi.yaml", document("A", "/a")],
    ["generated/.almanac-staging-1/0", "half"],
  ]);
  const host = { ...createMemoryHost(files), isRunning: () => true };
  const { isSound, diagnostics } = await generatePackages({ host, assets });
  expect(isSound).toBe(false);
  expect(diagnostics[0]?.code).toBe("output-in-use");
  expect([...files.keys()]).toHaveLength(3);
});

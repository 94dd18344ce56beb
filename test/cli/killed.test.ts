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

/** A host on which the process dies after a number of changes: no later change is made, not even by clean-up code. */
function dyingHost(files: Map<string, string>, changes: number): Host {
  const host = createMemoryHost(files);
  let remaining = changes;
  const alive = <A extends readonly unknown[], R>(action: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      if (remaining <= 0) throw new Killed();
      remaining -= 1;
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

test("completes a run that was killed at any change, and leaves no temporary files", async () => {
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

test("completes a killed run from another working folder, and changes no files there", async () => {
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

test("does not write through a symbolic link in the folder of the package", async () => {
  const folder = mkdtempSync(join(tmpdir(), "almanac-link-"));
  writeFileSync(join(folder, "openapi.yaml"), document("Tag", "/tag"));
  const run = { host: createNodeHost(folder), assets, document: "openapi.yaml", output: "out" };
  await generatePackages(run);
  renameSync(join(folder, "out/runtime/auth"), join(folder, "mine"));
  symlinkSync("../../mine", join(folder, "out/runtime/auth"));
  writeFileSync(join(folder, "mine/hash.js"), "mine");
  const { diagnostics } = await generatePackages(run);
  expect(diagnostics.map(({ code }) => code)).toContain("blocked-path");
  expect(readFileSync(join(folder, "mine/hash.js"), "utf8")).toBe("mine");
  rmSync(folder, { recursive: true });
});

test("completes a run after the process was killed at twelve moments", async () => {
  const folder = copyOfRepository();
  const old = snapshot(join(folder, "generated"));
  writeAll(folder, {
    "almanac.yaml": (await import("node:fs"))
      .readFileSync(join(folder, "almanac.yaml"), "utf8")
      .replaceAll(/version: [\d.]+$/gm, "version: 9.9.9"),
  });
  for (let moment = 0; moment < 12; moment += 1) {
    await almanac(folder, ["generate"], { killAfter: 100 + moment * 100 });
  }
  await almanac(folder, ["generate"]);
  const now = snapshot(join(folder, "generated"));
  expect(Object.keys(now)).toEqual(Object.keys(old));
  expect(now["atlas/package.json"]).not.toBe(old["atlas/package.json"]);
  expect((await almanac(folder, ["check"])).code).toBe(0);
}, 120_000);

test("writes nothing while another run writes to the folder", async () => {
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

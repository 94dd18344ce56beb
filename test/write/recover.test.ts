import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import type { Host } from "../../generator/dist/host/host.js";
import { createMemoryHost } from "../../generator/dist/host/memory-host.js";
import { createNodeHost } from "../../generator/dist/host/node-host.js";
import { findLinkedFolder } from "../../generator/dist/write/find-linked-folder.js";
import { findOtherRun } from "../../generator/dist/write/find-other-run.js";
import { isInsideConfigFolder } from "../../generator/dist/write/is-inside-config-folder.js";
import { recover } from "../../generator/dist/write/recover.js";
import { listStagings } from "../../generator/dist/write/staging.js";
import { snapshot, workspace } from "../support/cli.js";

const staging = "out/.almanac-staging-77";
const journal = (moves: readonly unknown[], removes: readonly unknown[] = []): string =>
  JSON.stringify({ moves, removes });

function hostOf(files: Map<string, string>, { running = false, processId = "5" } = {}): Host {
  return { ...createMemoryHost(files), processId, isRunning: () => running };
}

describe("recovering from a killed run", () => {
  it("discards what it had prepared if its journal is not in place", async () => {
    const files = new Map([
      [`${staging}/0`, "half"],
      [`${staging}/journal.part`, journal([["0", "acme/a.js"]])],
      ["out/acme/a.js", "old"],
    ]);
    await recover("out", hostOf(files));
    expect([...files]).toEqual([["out/acme/a.js", "old"]]);
  });

  it("finishes the moves and removals that are not done yet", async () => {
    const moves = ["a.js", "b.js", "c.js"].map((name, index) => [String(index), `acme/${name}`]);
    const files = new Map([
      [`${staging}/1`, "new b"],
      [`${staging}/2`, "new c"],
      [`${staging}/journal.json`, journal(moves, ["acme/old.js", "acme/older.js"])],
      ["out/acme/a.js", "moved before"],
      ["out/acme/b.js", "b"],
      ["out/acme/old.js", "old"],
    ]);
    await recover("out", hostOf(files));
    expect(Object.fromEntries(files)).toEqual({
      "out/acme/a.js": "moved before",
      "out/acme/b.js": "new b",
      "out/acme/c.js": "new c",
    });
  });

  it("leaves a run alone that is still going on, but not one with its own process id, which is used again", async () => {
    const files = () => new Map([[`${staging}/0`, "half"]]);
    const [other, own] = [files(), files()];
    await recover("out", hostOf(other, { running: true }));
    expect([...other.keys()]).toEqual([`${staging}/0`]);
    await recover("out", hostOf(own, { running: true, processId: "77" }));
    expect([...own.keys()]).toEqual([]);
  });

  it("recovers all runs, even after one that is still going on", async () => {
    const files = new Map([
      ["out/.almanac-staging-1/0", "half"],
      ["out/.almanac-staging-2/0", "half"],
      ["out/.almanac-staging-3/0", "half"],
    ]);
    await recover("out", { ...hostOf(files), isRunning: (id) => id === "2" });
    expect([...files.keys()]).toEqual(["out/.almanac-staging-2/0"]);
  });

  it("touches nothing else", async () => {
    const files = new Map([
      ["out/acme/a.js", "a"],
      ["out/almanac-staging-1/a.js", "mine"],
      ["out/my.almanac-staging-", "mine"],
    ]);
    await recover("out", hostOf(files));
    expect(files.size).toBe(3);
  });
});

describe("a journal is not carried out", () => {
  const files = (text: string): Readonly<Record<string, string>> => ({
    [`${staging}/0`]: "stolen",
    [`${staging}/journal.json`]: text,
    "out/acme/a.js": "a",
    "mine.txt": "mine",
  });

  it.each([
    ["isn't JSON", "{"],
    ["is null", "null"],
    ["is a string", '"moves removes"'],
    ["has no removals", JSON.stringify({ moves: [] })],
    ["has no moves", JSON.stringify({ removes: [] })],
    ["has moves that aren't a list", JSON.stringify({ moves: {}, removes: [] })],
    ["has removals that aren't a list", JSON.stringify({ moves: [], removes: "a" })],
    ["has a move that isn't a list", journal(["0a"])],
    ["has a move of three", journal([["0", "acme/b.js", "c"]])],
    ["has a move of one", journal([["0"]])],
    ["has a path that isn't a string", journal([["0", 1]])],
    [
      "has one wrong move among right ones",
      journal([
        ["0", "acme/b.js"],
        ["0", 1],
      ]),
    ],
    ["has a removal that isn't a string", journal([], ["acme/a.js", 1])],
    ["moves a file from elsewhere", journal([["../0", "acme/b.js"]])],
    ["moves a file whose name isn't a number", journal([["0x", "acme/b.js"]])],
    ["writes outside of the output folder", journal([["0", "../mine.txt"]])],
    ["removes outside of the output folder", journal([], ["../mine.txt"])],
    ["writes to the output folder itself", journal([["0", "acme/.."]])],
    ["writes to an absolute path", journal([["0", "/out/acme/b.js"]])],
    ["writes to the output folder by a detour outside of it", journal([["0", "../link/b.js"]])],
    ["writes behind a link", journal([["0", "linked/b.js"]])],
    ["writes to a new folder behind a link", journal([["0", "linked/new/new/b.js"]])],
    ["removes behind a link", journal([], ["linked/mine.txt"])],
    ["has a good path and a bad one", journal([["0", "acme/b.js"]], ["../mine.txt"])],
  ])("that %s", async (_, text) => {
    const [folder, victim] = [workspace(files(text)), workspace({ "mine.txt": "mine" })];
    symlinkSync(victim, join(folder, "out/linked"));
    const before = [snapshot(folder), snapshot(victim)];
    const host = { ...createNodeHost(folder), isRunning: () => false };
    await expect(recover("out", host)).rejects.toThrow("broken journal");
    expect([snapshot(folder), snapshot(victim)]).toEqual(before);
  });

  it.each(["acme/b.js", "acme/new/new/b.js", "b.js"])("unless it moves a file to a path such as %s", async (path) => {
    const folder = workspace(files(journal([["0", path]])));
    await recover("out", { ...createNodeHost(folder), isRunning: () => false });
    expect(Object.keys(snapshot(folder))).toEqual(["mine.txt", "out/acme/a.js", `out/${path}`].sort());
  });
});

test("finds another run that is writing to the folder, and neither its own nor a killed one", async () => {
  const files = new Map(["4", "5", "6"].map((id) => [`out/.almanac-staging-${id}/0`, "half"]));
  expect(await findOtherRun("out", hostOf(files, { running: true }))).toBe("4");
  expect(await findOtherRun("out", { ...hostOf(files), isRunning: (id) => id !== "4" })).toBe("6");
  expect(await findOtherRun("out", hostOf(files))).toBeNull();
  expect(await findOtherRun("other", hostOf(files, { running: true }))).toBeNull();
  expect(await listStagings("out", hostOf(files))).toContainEqual({ folder: "out/.almanac-staging-6", processId: "6" });
});

describe("a package in a folder that is a link", () => {
  it.each([
    ["out", ["out"]],
    ["out", ["out/acme", "out/other"]],
    [".", ["out", "."]],
    ["missing", ["missing", "missing/acme"]],
  ])("is not found in %s with %j", async (output, folders) => {
    const folder = workspace({ "out/acme/a.js": "a" });
    expect(await findLinkedFolder(output, folders, createNodeHost(folder))).toBeNull();
  });

  it.each([
    ["out", ["out/acme", "out/linked"], "out/linked"],
    ["out", ["out/linked/deep"], "out/linked/deep"],
    [".", ["out", "link"], "link"],
  ])("is found in %s with %j: %s", async (output, folders, expected) => {
    const folder = workspace({ "out/acme/a.js": "a", "elsewhere/deep/a.js": "a" });
    symlinkSync("../elsewhere", join(folder, "out/linked"));
    symlinkSync("elsewhere", join(folder, "link"));
    expect(await findLinkedFolder(output, folders, createNodeHost(folder))).toBe(expected);
  });
});

test.each([
  ["out", "almanac.yaml", true],
  ["new/out", "almanac.yaml", true],
  ["sub/out", "sub/almanac.yaml", true],
  ["out", "sub/almanac.yaml", false],
  ["../out", "almanac.yaml", false],
  ["linked", "almanac.yaml", false],
  ["linked/deep", "almanac.yaml", false],
  ["inner", "almanac.yaml", true],
])("whether the output folder %s is inside the folder of %s: %s", async (output, config, isInside) => {
  const folder = workspace({ "sub/out/a.js": "a", "almanac.yaml": "" });
  const other = workspace({ "deep/a.js": "a" });
  symlinkSync(other, join(folder, "linked"));
  symlinkSync("sub", join(folder, "inner"));
  expect(await isInsideConfigFolder(output, config, createNodeHost(folder))).toBe(isInside);
});

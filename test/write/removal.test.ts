import { describe, expect, it } from "vitest";
import { createMemoryHost } from "../../generator/dist/host/memory-host.js";
import { findLeftovers } from "../../generator/dist/write/find-leftovers.js";
import { planRemoval } from "../../generator/dist/write/plan.js";
import { hostOf, owned } from "./package-files.js";

describe("the removal of a package", () => {
  it("removes all its files and the list of them", async () => {
    const files = { "a.js": "a", "b/b.js": "b" };
    const { folder, changes, unchanged } = await planRemoval(
      "out/acme",
      hostOf({ ...files, ".almanac.json": owned(files) }),
    );
    expect([folder, unchanged]).toEqual(["out/acme", 0]);
    expect(changes).toEqual([
      { kind: "remove", path: "a.js", before: "a" },
      { kind: "remove", path: "b/b.js", before: "b" },
      { kind: "remove", path: ".almanac.json", before: owned(files) },
    ]);
  });

  it.each([
    ["an edited file", { "b.js": "edited" }],
    ["a file of somebody else", { "mine.txt": "mine" }],
  ])("keeps %s and the list", async (_, others) => {
    const files = { "a.js": "a", "b.js": "b" };
    const existing = { ...files, ...others, ".almanac.json": owned(files) };
    const kept = (await planRemoval("out/acme", hostOf(existing))).changes.filter(({ kind }) => kind !== "remove");
    expect(kept).toEqual([{ kind: "foreign", path: Object.keys(others)[0], isBlocking: false }]);
    const removed = (await planRemoval("out/acme", hostOf(existing))).changes.filter(({ kind }) => kind === "remove");
    expect(removed.map(({ path }) => path)).not.toContain(".almanac.json");
  });

  it("does nothing without a list", async () => {
    expect((await planRemoval("out/acme", hostOf({}))).changes).toEqual([]);
  });
});

describe("packages that are no longer configured", () => {
  const files = (prefix: string): Map<string, string> =>
    new Map(
      Object.entries({
        "old/a.js": "a",
        "old/.almanac.json": owned({ "a.js": "a" }),
        "acme/a.js": "a",
        "acme/.almanac.json": owned({ "a.js": "a" }),
        "broken/.almanac.json": "<<<<",
        "mine/a.js": "mine",
        "file.txt": "mine",
      }).map(([path, text]) => [prefix + path, text]),
    );

  it.each([
    ["out", "out/"],
    [".", ""],
  ])("are found by their lists of generated files, in the output folder %s", async (output, prefix) => {
    const plans = await findLeftovers(output, new Set([`${prefix}acme`]), createMemoryHost(files(prefix)));
    expect(plans.map(({ folder, changes }) => [folder, changes.map(({ kind, path }) => `${kind} ${path}`)])).toEqual([
      [`${prefix}old`, ["remove a.js", "remove .almanac.json"]],
    ]);
  });
});

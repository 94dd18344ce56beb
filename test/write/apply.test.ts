import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createMemoryHost } from "../../generator/dist/host/memory-host.js";
import { createNodeHost } from "../../generator/dist/host/node-host.js";
import { HostError } from "../../generator/dist/host/host.js";
import { apply } from "../../generator/dist/write/apply.js";
import type { Change, Plan } from "../../generator/dist/write/plan.js";
import { workspace } from "../support/cli.js";

const create = (path: string, contents: string): Change => ({ kind: "create", path, contents });
const update = (path: string, contents: string): Change => ({
  kind: "update",
  path,
  contents,
  before: "",
  isEdited: false,
});
const remove = (path: string): Change => ({ kind: "remove", path, before: "" });
const foreign = (path: string): Change => ({ kind: "foreign", path, isBlocking: false });
const planOf = (folder: string, ...changes: readonly Change[]): Plan => ({ folder, changes, unchanged: 0 });

const listOf = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();

describe("applying plans", () => {
  it("creates each folder once before and once after the journal is in place", async () => {
    const host = createMemoryHost(new Map());
    const made: string[] = [];
    const makeFolder = (path: string): Promise<void> => {
      made.push(path);
      return host.makeFolder(path);
    };
    const changes = ["a/1.js", "a/2.js", "b/3.js"].map((path) => create(path, "x"));
    await apply("out", [planOf("out/acme", ...changes)], { ...host, makeFolder });
    expect(made.filter((path) => path.startsWith("out/acme/")).sort()).toEqual([
      "out/acme/a",
      "out/acme/a",
      "out/acme/b",
      "out/acme/b",
    ]);
  });

  it("creates, updates and removes files, and removes the folders that are then empty", async () => {
    const folder = workspace({
      "out/acme/a.js": "old",
      "out/acme/deep/deeper/gone.js": "old",
      "out/acme/deep/deeper/also-gone.js": "old",
      "out/acme/half/gone.js": "old",
      "out/acme/half/mine.txt": "mine",
    });
    const plans = [
      planOf(
        "out/acme",
        update("a.js", "new"),
        create("new/b.js", "b"),
        remove("deep/deeper/gone.js"),
        remove("deep/deeper/also-gone.js"),
        remove("half/gone.js"),
        foreign("half/mine.txt"),
      ),
      planOf("out/other", create("index.js", "other")),
    ];
    await apply("out", plans, createNodeHost(folder));
    expect(listOf(folder).filter((path) => path.includes("."))).toEqual([
      "out/acme/a.js",
      "out/acme/half/mine.txt",
      "out/acme/new/b.js",
      "out/other/index.js",
    ]);
    expect(existsSync(join(folder, "out/acme/deep/deeper"))).toBe(false);
    const read = (path: string): string => readFileSync(join(folder, path), "utf8");
    expect(["out/acme/a.js", "out/acme/new/b.js", "out/other/index.js"].map(read)).toEqual(["new", "b", "other"]);
  });

  it.each([
    ["out", "out", "out/a.js"],
    [".", "acme", "acme/a.js"],
    [".", ".", "a.js"],
    ["out/deep", "out/deep/acme", "out/deep/acme/a.js"],
  ])("with the output folder %s and the package %s writes %s", async (root, package_, path) => {
    const files = new Map([[`${path}.old`, "old"]]);
    await apply(root, [planOf(package_, create("a.js", "a"), remove("a.js.old"))], createMemoryHost(files));
    expect([...files]).toEqual([[path, "a"]]);
  });

  it.each([
    ["without changes", []],
    ["that changes only files of others", [foreign("mine.txt")]],
  ])("touches nothing %s", async (_, changes) => {
    const folder = workspace({});
    await apply("out", [planOf("out/acme", ...changes)], createNodeHost(folder));
    expect(listOf(folder)).toEqual([]);
  });

  it("removes files even if it writes none", async () => {
    const files = new Map([["out/acme/a.js", "a"]]);
    await apply("out", [planOf("out/acme", remove("a.js"))], createMemoryHost(files));
    expect([...files.keys()]).toEqual([]);
  });

  it("moves the lists of generated files after all other files", async () => {
    const moved: string[] = [];
    const host = createMemoryHost(new Map());
    const recording = {
      ...host,
      move: async (from: string, to: string) => {
        moved.push(to);
        await host.move(from, to);
      },
    };
    const changes = [create(".almanac.json", "{}"), create("a.js", "a"), create("a.almanac.json.js", "b")];
    await apply("out", [planOf("out/one", ...changes), planOf("out/two", ...changes)], recording);
    expect(moved.slice(1)).toEqual([
      "out/one/a.js",
      "out/one/a.almanac.json.js",
      "out/two/a.js",
      "out/two/a.almanac.json.js",
      "out/one/.almanac.json",
      "out/two/.almanac.json",
    ]);
  });

  it("changes nothing if the system refuses to write a file, and leaves nothing behind", async () => {
    const files = new Map([["out/acme/a.js", "old"]]);
    const host = createMemoryHost(files);
    const full = {
      ...host,
      writeText: async (path: string, text: string) => {
        if (text === "b") throw new HostError(path, "ENOSPC");
        await host.writeText(path, text);
      },
    };
    const changes = [update("a.js", "new"), create("b.js", "b")];
    await expect(apply("out", [planOf("out/acme", ...changes)], full)).rejects.toThrow("ENOSPC");
    expect([...files]).toEqual([["out/acme/a.js", "old"]]);
  });

  it("fails before the first change if a folder can't be created", async () => {
    const folder = workspace({ "out/acme/a.js": "old", "out/acme/lib": "a file" });
    const changes = [update("a.js", "new"), create("lib/b.js", "b")];
    await expect(apply("out", [planOf("out/acme", ...changes)], createNodeHost(folder))).rejects.toThrow(HostError);
    expect(readFileSync(join(folder, "out/acme/a.js"), "utf8")).toBe("old");
    expect(readdirSync(join(folder, "out"))).toEqual(["acme"]);
  });
});

import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { createNodeHost } from "../../generator/dist/host/node-host.js";
import { fingerprint } from "../../generator/dist/write/fingerprint.js";
import { writeOwnership } from "../../generator/dist/write/ownership.js";
import { plan, type Fingerprints, type Plan, type PlannedFile } from "../../generator/dist/write/plan.js";
import { workspace } from "../support/cli.js";
import { hostOf, owned, type Texts } from "./package-files.js";

/** Plans a package over a folder that already has files. */
const planned = (existing: Texts, wanted: Texts): Promise<Plan> =>
  plan(
    "out/acme",
    Object.entries(wanted).map(([path, contents]) => ({ path, contents })),
    { host: hostOf(existing) },
  );

/** The changes apart from that of the ownership file, without texts. */
const changesOf = ({ changes }: Plan) =>
  changes
    .filter(({ path }) => path !== ".almanac.json")
    .map((change) => ({
      [change.path]:
        change.kind === "update"
          ? change.isEdited
            ? "update edited"
            : "update"
          : change.kind === "foreign"
            ? change.isBlocking
              ? "blocked"
              : "foreign"
            : change.kind,
    }));

describe("a plan", () => {
  it("creates all files of a new package, with a list of them, sorted by path", async () => {
    const { folder, changes, unchanged } = await planned({}, { "b.js": "b", "a/a.js": "a" });
    expect([folder, unchanged]).toEqual(["out/acme", 0]);
    expect(changes).toEqual([
      { kind: "create", path: ".almanac.json", contents: owned({ "a/a.js": "a", "b.js": "b" }) },
      { kind: "create", path: "a/a.js", contents: "a" },
      { kind: "create", path: "b.js", contents: "b" },
    ]);
  });

  it("reads no files in folders that don't exist", async () => {
    const read: string[] = [];
    const host = hostOf({ "a/a.js": "a" });
    const files = ["a/a.js", "a/b.js", "new/c.js", "new/d.js"].map((path) => ({ path, contents: "x" }));
    const readText = (path: string): Promise<string | null> => {
      read.push(path);
      return host.readText(path);
    };
    const { changes } = await plan("out/acme", files, { host: { ...host, readText } });
    expect(changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      "create .almanac.json",
      "foreign a/a.js",
      "create a/b.js",
      "create new/c.js",
      "create new/d.js",
    ]);
    expect(new Set(read)).toEqual(new Set(["out/acme/.almanac.json", "out/acme/a/a.js", "out/acme/a/b.js"]));
  });

  it("is empty for an unchanged package, and counts its files", async () => {
    const files = { "a.js": "a", "b.js": "b" };
    expect(await planned({ ...files, ".almanac.json": owned(files) }, files)).toEqual({
      folder: "out/acme",
      changes: [],
      unchanged: 3,
    });
  });

  it("updates generated files that differ, and tells whether they were edited", async () => {
    const existing = { "a.js": "a", "b.js": "edited", ".almanac.json": owned({ "a.js": "a", "b.js": "b" }) };
    const result = await planned(existing, { "a.js": "new a", "b.js": "b" });
    expect(changesOf(result)).toEqual([{ "a.js": "update" }, { "b.js": "update edited" }]);
    expect(result.changes).toContainEqual({
      kind: "update",
      path: "b.js",
      contents: "b",
      before: "edited",
      isEdited: true,
    });
    expect(result.unchanged).toBe(0);
  });

  it("updates its list of files, which counts as generated even if it lists nothing", async () => {
    const { changes, unchanged } = await planned({ ".almanac.json": owned({}), "a.js": "a" }, { "a.js": "a" });
    expect(changes).toMatchObject([{ kind: "update", path: ".almanac.json", isEdited: false }]);
    expect(unchanged).toBe(1);
  });

  it("doesn't replace a file that was not generated", async () => {
    const existing = { "a.js": "mine", ".almanac.json": owned({}) };
    expect(changesOf(await planned(existing, { "a.js": "a" }))).toEqual([{ "a.js": "blocked" }]);
    expect(changesOf(await planned({ "a.js": "mine" }, { "a.js": "a" }))).toEqual([{ "a.js": "blocked" }]);
  });

  it("accepts a file that is identical but was not generated", async () => {
    expect(changesOf(await planned({ "a.js": "a" }, { "a.js": "a" }))).toEqual([]);
  });

  it.each(["<<<<<<< ours", "[]", "1", "null", "{}", '{ "files": null }', '{ "files": 1 }'])(
    "replaces files, but removes none, if the list of generated files is broken: %s",
    async (broken) => {
      const existing = { "a.js": "a", "old.js": "old", ".almanac.json": broken };
      expect(changesOf(await planned(existing, { "a.js": "new a" }))).toEqual([
        { "a.js": "update" },
        { "old.js": "foreign" },
      ]);
    },
  );

  it("ignores an entry of the list that is not a fingerprint", async () => {
    const existing = { "a.js": "a", ".almanac.json": '{ "files": { "a.js": 1 } }' };
    expect(changesOf(await planned(existing, { "a.js": "new a" }))).toEqual([{ "a.js": "blocked" }]);
  });

  it("removes generated files that are no longer wanted, but keeps edited ones and those of others", async () => {
    const existing = {
      "old.js": "old",
      "edited.js": "edited",
      "mine.txt": "mine",
      ".almanac.json": owned({ "old.js": "old", "edited.js": "before", "gone.js": "gone" }),
    };
    const result = await planned(existing, { "a.js": "a" });
    expect(changesOf(result)).toEqual([
      { "a.js": "create" },
      { "edited.js": "foreign" },
      { "mine.txt": "foreign" },
      { "old.js": "remove" },
    ]);
    expect(result.changes).toContainEqual({ kind: "remove", path: "old.js", before: "old" });
  });

  it("ignores line endings", async () => {
    const files = { "a.js": "a\nb\n", "old.js": "old\n" };
    const existing = {
      "a.js": "a\r\nb\r\n",
      "old.js": "old\r\n",
      ".almanac.json": owned(files).replaceAll("\n", "\r\n"),
    };
    expect(changesOf(await planned(existing, { "a.js": "a\nb\n" }))).toEqual([{ "old.js": "remove" }]);
    expect(changesOf(await planned(existing, { "a.js": "new\n" }))).toEqual([
      { "a.js": "update" },
      { "old.js": "remove" },
    ]);
  });

  it("reads the contents of a file only if its fingerprint isn't known or the file in the folder differs", async () => {
    const read: string[] = [];
    const file = (path: string): PlannedFile => ({
      path,
      source: { template: "t", input: { path } },
      get contents() {
        read.push(path);
        return `// ${path}\n`;
      },
    });
    const added: object[] = [];
    const fingerprints: Fingerprints = {
      find: ({ input }) =>
        "path" in input && input.path !== "new.js" ? fingerprint(`// ${String(input.path)}\n`) : null,
      add: (source, value) => added.push([source, value]),
    };
    const paths = ["same.js", "crlf.js", "edited.js", "missing.js", "new.js"];
    const host = hostOf({
      "same.js": "// same.js\n",
      "crlf.js": "// crlf.js\r\n",
      "edited.js": "// edited",
      "new.js": "// new.js\n",
    });
    const planned = await plan("out/acme", paths.map(file), { host, fingerprints });
    expect([...new Set(read)].sort()).toEqual(["edited.js", "missing.js", "new.js"]);
    expect(added).toEqual([[{ template: "t", input: { path: "new.js" } }, fingerprint("// new.js\n")]]);
    expect(planned).toEqual(await plan("out/acme", paths.map(file), { host }));
  });

  it("doesn't store the fingerprint of a file with carriage returns, which fingerprints ignore", async () => {
    const fingerprints: Fingerprints = { find: () => null, add: () => expect.unreachable() };
    const files = [{ path: "a.js", contents: "a\r\n", source: { template: "t", input: {} } }];
    const { changes } = await plan("out/acme", files, { host: hostOf({ "a.js": "a\n" }), fingerprints });
    expect(changes.map(({ path }) => path)).toEqual([".almanac.json", "a.js"]);
  });

  it("is blocked in folders that are links, or are reached through one", async () => {
    const folder = workspace({ "out/acme/real/a.js": "a", "elsewhere/deep/a.js": "mine" });
    symlinkSync("../../elsewhere", join(folder, "out/acme/linked"));
    const paths = ["linked/a.js", "linked/deep/a.js", "real/a.js", "root.js", "new/a.js"];
    const result = await plan(
      "out/acme",
      paths.map((path) => ({ path, contents: "a" })),
      { host: createNodeHost(folder) },
    );
    expect(changesOf(result)).toEqual([
      { linked: "foreign" },
      { "linked/a.js": "blocked" },
      { "linked/deep/a.js": "blocked" },
      { "new/a.js": "create" },
      { "root.js": "create" },
    ]);
  });
});

test("a fingerprint is 128 bits of SHA-256 in base64url", () => {
  expect(fingerprint("")).toBe("47DEQpj8HBSa-_TImW-5JA");
  expect(fingerprint("a\r\nb\r\n")).toBe(fingerprint("a\nb\n"));
  expect(fingerprint("a\rb")).not.toBe(fingerprint("a\nb"));
});

test("the list of generated files is sorted by path", () => {
  const list = JSON.parse(
    writeOwnership(
      new Map([
        ["b", "2"],
        ["a/c", "3"],
        ["B", "1"],
      ]),
    ),
  ) as { files: object };
  expect(Object.keys(list.files)).toEqual(["B", "a/c", "b"]);
});

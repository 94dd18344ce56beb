import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/root.js";
import { filesBelow } from "./sources.js";

interface ConfigSchema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, ConfigSchema>>;
  readonly additionalProperties?: ConfigSchema | boolean;
  readonly $defs?: Readonly<Record<string, ConfigSchema>>;
}

const schema = JSON.parse(readFileSync(join(root, "generator/schemas/almanac.schema.json"), "utf8")) as ConfigSchema;

/** Returns the keys of `almanac.yaml` as the page writes them: the heading of the table, and the key in it. */
function keysOf(name: string): readonly string[] {
  const { properties = {} } = name === "" ? schema : (schema.$defs?.[name] ?? {});
  return Object.entries(properties).flatMap(([key, value]) =>
    value.properties === undefined ? [key] : Object.keys(value.properties).map((inner) => `${key}.${inner}`),
  );
}

/** Returns the section of the configuration page below a heading, up to the next heading. */
function sectionOf(heading: string): string {
  const page = readFileSync(join(root, "docs/configuration.md"), "utf8");
  const start = page.indexOf(`\n${heading}\n`);
  expect(start, heading).toBeGreaterThan(0);
  return page.slice(start + heading.length).split(/\n#+ /)[0] ?? "";
}

test.each([
  ["## Top level", ""],
  ["## `apis.<name>`", "api"],
  ["### `apis.<name>.versions`", "versions"],
  ["### `apis.<name>.filter`", "filter"],
  ["### `apis.<name>.pagination`", "pagination"],
  ["### `apis.<name>.rename`", "rename"],
  ["### `apis.<name>.formats`", "formats"],
  ["### `apis.<name>.package`", "package"],
  ["## `mocks.<name>`", "mock"],
  ["## `diff`", "diff"],
  ["### `diff.scopes`", "diffScope"],
  ["### `diff.approvals`", "approval"],
])("the configuration page documents every key of %s", (heading, name) => {
  const section = sectionOf(heading);
  const keys = keysOf(name);
  expect(keys.length).toBeGreaterThan(1);
  for (const key of keys) expect(section).toContain(`\`${key}\``);
});

const pages = [
  ...filesBelow("docs", ".md"),
  ...["generator", "runtime", "templates", "spec", "test", "examples", "bench"].flatMap((folder) =>
    filesBelow(folder, "README.md").filter(({ path }) => !path.includes("/output/") && !path.includes("/programs/")),
  ),
  ...["README.md", "SECURITY.md", "CONTRIBUTING.md"].map((path) => ({
    path,
    text: readFileSync(join(root, path), "utf8"),
  })),
];

/** Returns the anchor that GitHub gives a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/ /g, "-");
}

test.each(pages.map(({ path, text }) => [path, text] as const))(
  "the links in %s lead to files and headings",
  (path, text) => {
    for (const [, target = ""] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [file = "", anchor] = target.split("#");
      const full = file === "" ? path : join(dirname(path), file);
      expect(existsSync(join(root, full)), `${target} in ${path}`).toBe(true);
      if (anchor === undefined) continue;
      const headings = readFileSync(join(root, full), "utf8").matchAll(/^#+ (.+)$/gm);
      expect(
        [...headings].map(([, heading = ""]) => anchorOf(heading)),
        `${target} in ${path}`,
      ).toContain(anchor);
    }
  },
);

/** Returns the pages to which a page links. The link to a folder leads to its README. */
function linkedFrom(path: string): readonly string[] {
  const { text = "" } = pages.find((page) => page.path === path) ?? {};
  return [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].flatMap(([, target = ""]) => {
    if (/^[a-z]+:/.test(target)) return [];
    const full = join(dirname(path), target);
    return [full, join(full, "README.md")];
  });
}

test("every page of docs/ can be reached from its first page", () => {
  const reached = new Set(["docs/README.md"]);
  for (const path of reached)
    for (const target of linkedFrom(path)) if (target.startsWith("docs/")) reached.add(target);
  // The README of this folder only says what belongs in it; `docs/mock.md` lists the pages.
  const all = filesBelow("docs", ".md").filter(({ path }) => path !== "docs/mock/README.md");
  expect(all.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
});

test("the first page of docs/ lists each page beside it once", () => {
  const listed = linkedFrom("docs/README.md").filter((path) => /^docs\/[\w-]+\.md$/.test(path));
  const all = filesBelow("docs", ".md").filter(({ path }) => /^docs\/[a-z][\w-]*\.md$/.test(path));
  expect([...listed].sort()).toEqual(all.map(({ path }) => path).sort());
});

test("the paths in CONTRIBUTING.md exist", () => {
  const text = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
  const paths = [...text.matchAll(/`((?:generator|runtime|test|templates|docs|examples|spec)\/[\w./-]*)`/g)];
  expect(paths.length).toBeGreaterThan(20);
  for (const [, path = ""] of paths) expect(existsSync(join(root, path)), path).toBe(true);
});

import { expect, test } from "vitest";
import { makeChangelogs } from "../../generator/dist/commands/changelog/make-changelogs.js";
import { updateChangelog } from "../../generator/dist/commands/changelog/update-changelog.js";
import { diffLines } from "../../generator/dist/commands/changelog/diff-lines.js";
import { TypeDifferences } from "../../generator/dist/commands/changelog/type-differences.js";
import { inMemory } from "../support/memory-run.js";
import { open } from "../support/open.js";
import { optionsFor, shopConfig, shopDocument } from "./states.js";

const filesOf = (document: string, config = shopConfig): Map<string, string> =>
  new Map([
    ["openapi.yaml", document],
    ["almanac.yaml", config],
  ]);
const before = shopDocument("id: { type: string }, note: { type: string }");
const after = shopDocument("id: { type: string }, state: { enum: [open, paid] }", {
  paths: `  /refunds:
    post: { operationId: createRefund, tags: [Orders], responses: { "204": { description: Done. } } }
`,
});

test("lists what changed since a state, by section and tag, with the type before and after", async () => {
  const options = optionsFor(filesOf(after), { "v1.0.0": filesOf(before) });
  const { packages, diagnostics } = await makeChangelogs({ ...options, since: "v1.0.0", isWritten: false });
  expect(diagnostics).toEqual([]);
  expect(packages[0]?.text).toBe(
    `# Changelog of shop

## Unreleased

### Breaking

**Orders**

- Order.note removed in \`putOrder\`, \`getOrder\` (types: breaking) — \`request-property-removed\`, \`response-optional-property-removed\`

  \`\`\`diff
    export interface Order {
      id?: string | undefined;
  -   note?: string | undefined;
  +   state?: "open" | "paid" | undefined;
    }
  \`\`\`

### Added

**Orders**

- Order.state added in \`putOrder\`, \`getOrder\` — \`new-optional-request-property\`, \`response-optional-property-added\`
- createRefund added — \`endpoint-added\`
`,
  );
});

test("updates the file that the configuration names; a second run changes nothing, and sections of people are kept", async () => {
  const config = shopConfig.replace("1.0.0 }", "1.0.0, changelog: changes/shop.md }");
  const files = filesOf(after, config);
  files.set(
    "changes/shop.md",
    "# Changelog\n\nOf the shop.\n\n## Unreleased\n\nWritten by hand.\n\n### Added\n\n- old text — `endpoint-added`\n- Our own entry.\n\n### Fixed\n\n- A typo.\n\n## 0.9.0\n\n- The beginning.\n",
  );
  const options = optionsFor(files, { "v1.0.0": filesOf(before, config) });
  const first = await makeChangelogs({ ...options, since: "v1.0.0", isWritten: true });
  expect(first.packages[0]?.isChanged).toBe(true);
  const text = files.get("changes/shop.md") ?? "";
  expect(text).toMatch(/^# Changelog\n\nOf the shop\.\n\n## Unreleased\n\nWritten by hand.\n\n### Breaking\n/);
  expect(text).toContain("\n### Fixed\n\n- A typo.\n\n## 0.9.0\n\n- The beginning.\n");
  expect(text).not.toContain("old text");
  expect(text).toContain("### Added\n\n- Our own entry.\n\n**Orders**\n\n- Order.state added");
  const second = await makeChangelogs({ ...options, since: "v1.0.0", isWritten: true });
  expect(second.packages[0]?.isChanged).toBe(false);
  expect(files.get("changes/shop.md")).toBe(text);
});

test("creates the missing changelog of a mock, so that the mock can be generated", async () => {
  const config = `${shopConfig}mocks:\n  shop-mock: { apis: [shop], package: { name: shop-mock, version: 1.0.0, changelog: mock.md } }\n`;
  const files = filesOf(before, config);
  const options = optionsFor(files);
  await makeChangelogs({ ...options, since: null, isWritten: false });
  expect(files.has("mock.md")).toBe(false);
  const { isSound, packages } = await makeChangelogs({ ...options, since: null, isWritten: true });
  expect({ isSound, files: packages.map(({ file }) => file) }).toEqual({ isSound: true, files: [null, "mock.md"] });
  expect(files.get("mock.md")).toBe("# Changelog\n");
});

test("text from documents can't add markup, headings or the end of a code block", async () => {
  const name = '"`x`\\n## 9.9.9\\n<script>"';
  const hostile = shopDocument(`${name}: { enum: ["\`\`\`", "</details>"] }, id: { type: string }`);
  const options = optionsFor(filesOf(hostile), { old: filesOf(before) });
  const { packages } = await makeChangelogs({ ...options, since: "old", isWritten: false });
  const text = packages[0]?.text ?? "";
  expect(text).not.toMatch(/^## 9/m);
  expect(text).not.toMatch(/^- .*(?<!\\)<script/m);
  expect(text).toContain("  ````diff\n");
});

test("generate copies the changelog into the package and publishes it", async () => {
  const config = shopConfig.replace("1.0.0 }", "1.0.0, changelog: CHANGELOG.md }");
  const memory = inMemory({ "almanac.yaml": config, "openapi.yaml": before });
  const missing = await memory.generate();
  expect(missing.diagnostics.map(({ code }) => code)).toEqual(["missing-file"]);
  memory.files.set("CHANGELOG.md", "# Changelog\r\n");
  expect((await memory.generate()).isSound).toBe(true);
  expect(memory.files.get("generated/shop/CHANGELOG.md")).toBe("# Changelog\n");
  expect(JSON.parse(memory.files.get("generated/shop/package.json") ?? "")).toMatchObject({
    files: ["*.js", "*.d.ts", "CHANGELOG.md"],
  });
});

test("a state that doesn't exist or can't be read is an error", async () => {
  const options = optionsFor(filesOf(after), { broken: filesOf("{") });
  for (const since of ["nope", "broken"]) {
    const { isSound, packages, diagnostics } = await makeChangelogs({ ...options, since, isWritten: false });
    expect({ isSound, packages }).toEqual({ isSound: false, packages: [] });
    expect(diagnostics.map(({ code }) => code)).toEqual(["unreadable-state"]);
  }
});

test("a changelog outside the folder of the configuration isn't written", async () => {
  const config = shopConfig.replace("1.0.0 }", "1.0.0, changelog: ../shop.md }");
  const files = filesOf(after, config);
  const { diagnostics } = await makeChangelogs({ ...optionsFor(files), since: null, isWritten: true });
  expect(diagnostics.map(({ code }) => code)).toEqual(["file-outside-repository"]);
  expect([...files.keys()]).toEqual(["openapi.yaml", "almanac.yaml"]);
});

test("a release replaces the unreleased section, and without changes keeps the changelog", () => {
  const parts = { version: null, release: ["### Added\n\n- x — `a`"], versions: "## API versions" };
  const unreleased = updateChangelog(null, parts);
  const released = updateChangelog(unreleased, { ...parts, version: "1.1.0" });
  expect(released).toContain("# Changelog\n\n## 1.1.0\n\n### Added\n\n- x — `a`\n\n<!-- Written by almanac");
  expect(updateChangelog(released, { ...parts, version: "1.1.0" })).toBe(released);
  expect(updateChangelog(released, { ...parts, release: null })).toBe(released);
  expect(updateChangelog(released, { ...parts, release: [] })).toBe(released);
});

test("text and entries of people stay in an unreleased section and in the release that replaces it", () => {
  const people = `Read this first.

### Added

**Orders**

- Mine, in a group.

### Changed

- A note
  of two lines.

  \`\`\`sh
  - code — \`patch\`
  \`\`\`
- Another note.

A paragraph.
`;
  const parts = {
    version: null,
    release: ["### Breaking\n\n- x\n  y — `a`, `b`", "### Added\n\n- The API version 2; see API versions\n- x — `c`"],
    versions: "",
  };
  const first = updateChangelog(`# Changelog\n\n## Unreleased\n\n${people}`, parts);
  expect(first).toBe(
    `# Changelog\n\n## Unreleased\n\n${people
      .replace("### Added", "### Breaking\n\n- x\n  y — `a`, `b`\n\n### Added")
      .replace("### Changed", "- The API version 2; see API versions\n- x — `c`\n\n### Changed")}`,
  );
  expect(updateChangelog(first, parts)).toBe(first);
  const released = updateChangelog(first, { ...parts, version: "1.1.0", release: ["### Changed\n\n- z — `patch`"] });
  expect(released).toBe(`# Changelog\n\n## 1.1.0\n\n${people}\n- z — \`patch\`\n`);
  expect(updateChangelog(released, { ...parts, version: "1.1.0", release: [] })).toBe(
    `# Changelog\n\n## 1.1.0\n\n${people}`,
  );
});

test("a type is compared once, however many changes are inside it", async () => {
  const [old, next] = [await open({ "openapi.yaml": before }), await open({ "openapi.yaml": after })];
  const differences = new TypeDifferences(old.models, next.models);
  const at = "openapi.yaml#/components/schemas/Order";
  const [first] = differences.at(`${at}/properties/state`);
  expect(first?.name).toBe("Order");
  expect(differences.at(`${at}/properties/note`)[0]).toBe(first);
  expect(differences.at(`${at}s`)).toEqual([]);
});

test("compares lines, and leaves out unchanged lines that aren't next to a change", () => {
  expect(diffLines("a\nb\nc\nd\ne\nf", "a\nb\nc\nx\nd\ne\nf")).toEqual([
    "  a",
    "  …",
    "  c",
    "+ x",
    "  d",
    "  …",
    "  f",
  ]);
});

test("an operation that the configuration renames is one entry, even if its path changed", async () => {
  const config = shopConfig.replace(
    "package:",
    "renamed: { operations: { voidOrder: cancelOrder, getNote: readNote } }\n    package:",
  );
  const operation = (path: string, method: string, id: string): string =>
    `  ${path}:\n    ${method}: { operationId: ${id}, tags: [Orders], responses: { "204": { description: Done. } } }\n`;
  const document = (paths: string): string => shopDocument("id: { type: string }", { paths });
  const old = document(operation("/void", "post", "voidOrder") + operation("/note", "get", "getNote"));
  const next = document(operation("/cancel", "put", "cancelOrder") + operation("/note", "get", "readNote"));
  const options = optionsFor(filesOf(next, config), { "v1.0.0": filesOf(old) });
  const { packages } = await makeChangelogs({ ...options, since: "v1.0.0", isWritten: false });
  expect(packages[0]?.text).toBe(`# Changelog of shop

## Unreleased

### Breaking

**Orders**

- getNote renamed to readNote (types: breaking) — \`api-operation-id-removed\`
- voidOrder renamed to cancelOrder, now PUT /cancel instead of POST /void (requests: breaking, types: breaking) — \`api-path-removed-without-deprecation\`, \`endpoint-added\`
`);
});

import { expect, test } from "vitest";
import { releasePackages } from "../../generator/dist/commands/release/release-packages.js";
import type { ReleaseResult } from "../../generator/dist/commands/release/release-result.js";
import { findDisagreements } from "../../generator/dist/commands/release/find-disagreements.js";
import type { Assessment } from "../../generator/dist/commands/release/assess-package.js";
import type { Model } from "../../generator/dist/model/model.js";
import { optionsFor, shopConfig, shopDocument } from "./states.js";

type Files = Map<string, string>;

const stable = shopDocument("id: { type: string }, note: { type: string }");
const start = (document = stable, config = shopConfig): Files =>
  new Map([
    ["openapi.yaml", document],
    ["almanac.yaml", config],
  ]);

interface Choice {
  readonly since?: string;
  readonly check?: boolean;
  readonly verify?: boolean;
}

/** Runs a release on files in memory. `earlier` contains the released states; HEAD is the commit of the lock file. */
function run(
  files: Files,
  earlier: Readonly<Record<string, Files>> = {},
  { since, check = false, verify = false }: Choice = {},
): Promise<ReleaseResult> {
  return releasePackages({
    ...optionsFor(files, earlier),
    since: since ?? null,
    isWritten: !check,
    isVerified: verify,
  });
}

/** Releases the first version with all its files, and returns a copy with another document. */
async function released(document: string, config = shopConfig): Promise<{ head: Files; files: Files }> {
  const head = start(stable, config);
  expect((await run(head)).isSound).toBe(true);
  return { head, files: new Map(head).set("openapi.yaml", document) };
}

test("the first release keeps the version, writes the lock file and generates the packages", async () => {
  const files = start();
  const { packages, written } = await run(files);
  expect(packages).toMatchObject([{ previous: null, version: "1.0.0", bump: "none" }]);
  expect(written).toEqual(["almanac.lock.json"]);
  expect(JSON.parse(files.get("almanac.lock.json") ?? "")).toMatchObject({
    packages: { "generated/shop": { name: "shop", version: "1.0.0", previous: null, reasons: ["the first release"] } },
  });
  expect((await run(files, { HEAD: new Map(files) }, { check: true })).isUpToDate).toBe(true);
  expect(files.has("generated/shop/package.json")).toBe(true);
});

test("a breaking change increases the major version in almanac.yaml, and the lock file says why", async () => {
  const { head, files } = await released(shopDocument("id: { type: string }"));
  const checked = await run(files, { HEAD: head }, { check: true });
  expect(checked).toMatchObject({ isUpToDate: false, written: [] });
  const { packages, written, isSound } = await run(files, { HEAD: head }, { verify: true });
  expect(isSound).toBe(true);
  expect(packages).toMatchObject([{ previous: "1.0.0", version: "2.0.0", bump: "major", disagreements: [] }]);
  expect(packages[0]?.reasons.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      "Order.note removed (request-property-removed, response-optional-property-removed)",
      expect.stringMatching(/^Order of orders /),
    ]),
  );
  expect(written).toEqual(["almanac.yaml", "almanac.lock.json"]);
  expect(files.get("almanac.yaml")).toBe(shopConfig.replace("1.0.0", "2.0.0"));
  expect(JSON.parse(files.get("generated/shop/package.json") ?? "")).toMatchObject({ version: "2.0.0" });
  expect((await run(files, { HEAD: head }, { check: true })).isUpToDate).toBe(true);
  const text = files.get("almanac.lock.json");
  expect((await run(files, { HEAD: head })).written).toEqual([]);
  expect(files.get("almanac.lock.json")).toBe(text);
  // After the release is committed, nothing has changed.
  expect((await run(files, { HEAD: new Map(files) })).packages).toMatchObject([{ version: "2.0.0", bump: "none" }]);
});

test.each([
  ["a new optional property", "id: { type: string }, note: { type: string }, tag: { type: string }", "1.1.0", "minor"],
  ["a description", "id: { type: string, description: Its id. }, note: { type: string }", "1.0.1", "patch"],
  ["nothing", "id: { type: string }, note: { type: string }", "1.0.0", "none"],
] as const)("%s leads to the version that follows from it", async (_, order, version, bump) => {
  const { head, files } = await released(shopDocument(order));
  expect((await run(files, { HEAD: head })).packages).toMatchObject([{ version, bump }]);
});

test("before 1.0.0, a breaking change increases the minor version; a greater version set by hand is kept", async () => {
  const config = shopConfig.replace("1.0.0", "0.3.1");
  const { head, files } = await released(shopDocument("id: { type: string }"), config);
  expect((await run(new Map(files), { HEAD: head })).packages).toMatchObject([{ version: "0.4.0", bump: "major" }]);
  files.set("almanac.yaml", config.replace("0.3.1", "1.0.0"));
  expect((await run(files, { HEAD: head })).packages).toMatchObject([{ version: "1.0.0", bump: "major" }]);
});

test("a change that only the declarations show is a reason, such as a renamed type", async () => {
  const { head, files } = await released(stable);
  files.set("almanac.yaml", `${shopConfig}    rename: { schemas: { Order: Purchase } }\n`);
  const { packages } = await run(files, { HEAD: head });
  expect(packages).toMatchObject([{ version: "2.0.0", bump: "major" }]);
  expect(packages[0]?.reasons).toMatchObject([
    { bump: "major", text: "Order of orders can no longer be imported" },
    { bump: "minor" },
  ]);
});

test("compares with the tarball of a published package", async () => {
  const { head, files } = await released(shopDocument("id: { type: string }"));
  const published = new Map(
    [...head].flatMap(([path, text]) =>
      path.startsWith("generated/shop/") && !path.endsWith(".almanac.json")
        ? [[path.slice("generated/shop/".length), text] as const]
        : [],
    ),
  );
  const { packages } = await run(files, { "shop.tgz": published }, { since: "shop.tgz" });
  expect(packages).toMatchObject([{ previous: "1.0.0", version: "2.0.0", bump: "major" }]);
});

test("a released package that the specified state lacks is an error, and not a first release", async () => {
  const config = `${shopConfig}  other: { document: openapi.yaml, package: { name: other, version: 1.0.0 } }\n`;
  const { head, files } = await released(shopDocument("id: { type: string }"), config);
  const shop = "generated/shop/";
  const published = new Map(
    [...head].flatMap(([path, text]) => (path.startsWith(shop) ? [[path.slice(shop.length), text] as const] : [])),
  );
  const { diagnostics, written } = await run(files, { "shop.tgz": published }, { since: "shop.tgz" });
  expect(written).toEqual([]);
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ["unreadable-state", "The package other has been released, but this state doesn't contain it."],
  ]);
});

test("a changelog that can't be written stops the release before it writes anything", async () => {
  const { head, files } = await released(shopDocument("id: { type: string }"));
  files.set("almanac.yaml", shopConfig.replace("1.0.0 }", "1.0.0, changelog: ../shop.md }"));
  files.set("../shop.md", "# Changelog\n");
  const before = new Map(files);
  const { diagnostics, written } = await run(files, { HEAD: head });
  expect(diagnostics.map(({ code }) => code)).toEqual(["file-outside-repository"]);
  expect(written).toEqual([]);
  expect(files).toEqual(before);
});

test("with --verify, a release in which TypeScript disagrees with the findings writes nothing", async () => {
  const { head, files } = await released(stable);
  const path = "generated/shop/orders.d.ts";
  const start = "export interface PutOrderParameters {\n";
  const old = new Map(head).set(path, (head.get(path) ?? "").replace(start, `${start}  extra: string;\n`));
  const before = new Map(files);
  const { packages, written } = await run(files, { old }, { since: "old", verify: true });
  expect(packages[0]?.disagreements).toEqual([
    expect.stringMatching(/^putOrder: code no longer compiles, but no finding is breaking for types \(PutOrder/),
  ]);
  expect(written).toEqual([]);
  expect(files).toEqual(before);
});

test.each([
  ["response-property-enum-value-removed", 1],
  ["request-property-enum-value-removed", 0],
] as const)("%s excuses errors of TypeScript on its own side only", (id, count) => {
  const operation = { operationId: "putOrder", method: "put", path: "/order" };
  const types = { parameters: "PutOrderParameters", outcomes: "PutOrderOutcomes", body: "PutOrderBody", result: "X" };
  const changes = [{ kind: "changed", findings: [{ id, types: "safe", operations: [operation] }] }];
  const surface = [{ kind: "breaking", module: "orders", name: "PutOrderBody", role: "caller", message: "no" }];
  const models = [{ operations: [{ ...operation, name: "putOrder", types }] }];
  const found = findDisagreements({ changes, surface } as unknown as Assessment, models as unknown as readonly Model[]);
  expect(found).toHaveLength(count);
});

test("in a repository that uses Changesets, writes a changeset, and later the version that Changesets assigned", async () => {
  const { head, files } = await released(shopDocument("id: { type: string }"));
  files.set(".changeset/config.json", "{}");
  const { written } = await run(files, { HEAD: head });
  expect(written).toEqual([".changeset/almanac-release.md", "almanac.lock.json"]);
  expect(files.get(".changeset/almanac-release.md")).toMatch(/^---\n"shop": major\n---\n\n- Order\.note removed/);
  expect(files.get("almanac.yaml")).toBe(shopConfig);
  expect((await run(files, { HEAD: head }, { check: true })).isUpToDate).toBe(true);
  files.delete(".changeset/almanac-release.md");
  const manifest = files.get("generated/shop/package.json") ?? "";
  files.set("generated/shop/package.json", manifest.replace('"version": "1.0.0"', '"version": "2.0.0"'));
  expect((await run(files, { HEAD: head })).written).toEqual(["almanac.yaml"]);
  expect(files.get("almanac.yaml")).toBe(shopConfig.replace("1.0.0", "2.0.0"));
});

test("a released state that isn't as the lock file describes it is an error, for example in a shallow clone", async () => {
  const { head, files } = await released(shopDocument("id: { type: string }"));
  const shallow = new Map(head).set("generated/shop/orders.d.ts", "");
  const { isSound, diagnostics } = await run(files, { HEAD: shallow });
  expect({ isSound, codes: diagnostics.map(({ code }) => code) }).toEqual({
    isSound: false,
    codes: ["unreadable-state"],
  });
});

test("a version that isn't a plain string is reported, and nothing is written", async () => {
  const config = `apis:
  shop:
    document: openapi.yaml
    package: { name: shop, version: &v 1.0.0 }
  other:
    document: openapi.yaml
    package: { name: other, version: *v }
`;
  const { head, files } = await released(shopDocument("id: { type: string }"), config);
  const { diagnostics, written } = await run(files, { HEAD: head });
  expect(diagnostics.map(({ code }) => code)).toEqual(["version-not-written"]);
  expect(written).toEqual([]);
  expect(files.get("almanac.yaml")).toBe(config);
});

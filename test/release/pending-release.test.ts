import { expect, test } from "vitest";
import { makeChangelogs } from "../../generator/dist/commands/changelog/make-changelogs.js";
import { releasePackages } from "../../generator/dist/commands/release/release-packages.js";
import { optionsFor, shopConfig, shopDocument } from "./states.js";

type Files = Map<string, string>;

const config = shopConfig.replace("1.0.0 }", "1.0.0, changelog: changes.md }");

async function release(files: Files, head?: Files): Promise<void> {
  const options = optionsFor(files, head === undefined ? {} : { HEAD: head });
  const { isSound } = await releasePackages({ ...options, since: null, isWritten: true, isVerified: false });
  expect(isSound).toBe(true);
}

/** Updates the changelog, and returns its sections of releases. */
async function update(files: Files, head: Files): Promise<readonly string[]> {
  const { isSound } = await makeChangelogs({ ...optionsFor(files, { HEAD: head }), since: null, isWritten: true });
  expect(isSound).toBe(true);
  return (files.get("changes.md") ?? "").split(/^(?=## )/m).slice(1);
}

test("a release that isn't committed yet has its own section: its changes aren't listed as unreleased too", async () => {
  const head: Files = new Map([
    ["openapi.yaml", shopDocument("id: { type: string }, note: { type: string }")],
    ["almanac.yaml", config],
    ["changes.md", "# Changelog\n"],
  ]);
  await release(head);
  const files: Files = new Map(head).set("openapi.yaml", shopDocument("id: { type: string }"));
  expect(await update(files, head)).toEqual([
    expect.stringMatching(/^## Unreleased\n[^]*Order\.note removed/),
    expect.stringMatching(/^## 1\.0\.0\n/),
  ]);
  await release(files, head);
  const text = files.get("changes.md");
  expect(await update(files, head)).toEqual([
    expect.stringMatching(/^## 2\.0\.0\n[^]*Order\.note removed/),
    expect.stringMatching(/^## 1\.0\.0\n/),
  ]);
  expect(files.get("changes.md")).toBe(text);
  // A later edit belongs to the same release until it is committed.
  files.set("openapi.yaml", shopDocument("id: { type: string }, paid: { type: boolean }"));
  expect((await update(files, head))[0]).toMatch(/^## 2\.0\.0\n[^]*Order\.paid added/);
});

test("a release that changes only the package keeps its section", async () => {
  const head: Files = new Map([
    ["openapi.yaml", shopDocument("id: { type: string }")],
    ["almanac.yaml", config],
    ["changes.md", "# Changelog\n"],
  ]);
  await release(head);
  const renamed = `${config}    rename: { schemas: { Order: Purchase } }\n`;
  const files: Files = new Map(head).set("almanac.yaml", renamed);
  await release(files, head);
  const text = files.get("changes.md");
  expect(text).toMatch(/^## 2\.0\.0\n\n### Added\n\n- .*\n\n### Changed\n/m);
  await update(files, head);
  expect(files.get("changes.md")).toBe(text);
});

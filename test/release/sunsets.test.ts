import { expect, test } from "vitest";
import { makeChangelogs } from "../../generator/dist/commands/changelog/make-changelogs.js";
import { optionsFor, shopConfig, shopDocument } from "./states.js";

const filesOf = (document: string): Map<string, string> =>
  new Map([
    ["openapi.yaml", document],
    ["almanac.yaml", shopConfig],
  ]);

async function changelogOf(before: string, after: string): Promise<string> {
  const options = optionsFor(filesOf(after), { old: filesOf(before) });
  const { packages, diagnostics } = await makeChangelogs({ ...options, since: "old", isWritten: false });
  expect(diagnostics).toEqual([]);
  return packages[0]?.text ?? "";
}

test("a version number that stays the same despite a breaking change isn't an entry", async () => {
  const withNumber = (order: string): string => shopDocument(order).replace('version: "1"', 'version: "1.0.0"');
  const text = await changelogOf(withNumber("id: { type: string }"), withNumber("id: { type: integer }"));
  expect(text).toContain("type changed: string → integer");
  expect(text).not.toContain("not-bumped");
});

test("the removal of an operation with a sunset date is listed as announced, with the date, whatever today is", async () => {
  const withOld = (sunset: string): string =>
    shopDocument("id: { type: string }", {
      paths: `  /old:
    get: { operationId: getOld, tags: [Orders], deprecated: true, x-sunset: ${sunset}, responses: { "204": { description: Done. } } }
`,
    });
  for (const sunset of ["2020-01-01", "9999-01-01"]) {
    const text = await changelogOf(withOld(JSON.stringify(sunset)), shopDocument("id: { type: string }"));
    expect(text).toContain(`### Removed\n\n**Orders**\n\n- getOld removed (sunset date: ${sunset})`);
    expect(text).toContain("`api-path-removed-with-deprecation`");
    expect(text).not.toContain("### Breaking");
  }
});

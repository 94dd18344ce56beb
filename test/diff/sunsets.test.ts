import { expect, test } from "vitest";
import { describeChangeBriefly } from "../../generator/dist/commands/api-changes/describe-change-briefly.js";
import { sectionOf } from "../../generator/dist/commands/changelog/section-of.js";
import { describeChange, describePlace } from "../../generator/dist/diff/output/describe-finding.js";
import { compare } from "./compare.js";

const mediaType = "application/vnd.shop.2023-01-01+json";

/** A document in which the operation and the media type of its request and response have these fields. */
function documentWith(operation: object, content: object): string {
  const body = { content: { [mediaType]: { schema: { type: "object" }, ...content } } };
  const put = { operationId: "putOrder", requestBody: body, responses: { "200": { description: "OK", ...body } } };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Shop", version: "none" },
    paths: { "/order": { put: { ...put, ...operation } } },
  });
}

const on = (date: string): object => ({ "x-sunset": date });

async function changes(
  before: readonly [object, object],
  after: readonly [object, object],
): Promise<readonly (readonly string[])[]> {
  const found = await compare(documentWith(...before), documentWith(...after));
  return found.map((each) => [
    each.id,
    `${each.level} ${each.wire} ${each.types}`,
    `${each.occurrences.map((place) => describePlace(place, each)).join()}: ${describeChange(each)}`,
    `${sectionOf(each)}: ${describeChangeBriefly(each)}`,
  ]);
}

test("a new, changed or removed sunset date of a media type is reported once for its request and response", async () => {
  expect(await changes([{}, {}], [{}, on("2027-01-01")])).toEqual([
    [
      "sunset-added",
      "info safe safe",
      `${mediaType}: sunset added: 2027-01-01`,
      "Deprecated: sunset date of putOrder set to 2027-01-01",
    ],
  ]);
  expect(await changes([{}, on("2027-01-01")], [{}, on("2026-01-01")])).toEqual([
    [
      "sunset-changed",
      "info safe safe",
      `${mediaType}: sunset changed: 2027-01-01 → 2026-01-01`,
      "Deprecated: sunset date of putOrder changed: 2027-01-01 → 2026-01-01",
    ],
  ]);
  const removed = await changes([{}, on("2027-01-01")], [{}, {}]);
  expect(removed.map(([id, , , item]) => [id, item])).toEqual([
    ["sunset-removed", "Deprecated: sunset date of putOrder removed"],
  ]);
  expect(await changes([{}, on("2027-01-01")], [{}, on("2027-01-01")])).toEqual([]);
});

test("a sunset date of an operation is reported, but only if no other finding is about it", async () => {
  const deprecated = { deprecated: true };
  const idsOf = async (before: object, after: object): Promise<readonly string[]> =>
    (await changes([before, {}], [after, {}])).map(([id = ""]) => id);
  expect(await idsOf({}, on("2027-01-01"))).toEqual(["sunset-added"]);
  expect(await idsOf(deprecated, { ...deprecated, ...on("2027-01-01") })).toEqual(["sunset-added"]);
  expect(await idsOf({}, { ...deprecated, ...on("2027-01-01") })).toEqual(["endpoint-deprecated-with-sunset"]);
  expect(await idsOf({ ...deprecated, ...on("2027-01-01") }, deprecated)).toEqual(["sunset-deleted"]);
  expect(await idsOf({ ...deprecated, ...on("2027-01-01") }, { ...deprecated, ...on("2028-01-01") })).toEqual([
    "sunset-changed",
  ]);
});

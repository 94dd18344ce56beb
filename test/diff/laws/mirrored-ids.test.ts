import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { rules } from "../../../generator/dist/diff/rules/find-rule.js";
import type { JsonObject } from "../../../generator/dist/model/json.js";
import { root } from "../../support/root.js";
import { findUnmirrored } from "./find-unmirrored.js";
import { mapDocument } from "./map-document.js";
import { mirroredIds, oneSided } from "./mirrored-ids.js";
import { openSide } from "./open-side.js";

const ids = [...rules.keys()];

test("each id has mirrored ids, or a reason why it has none", () => {
  const single = ids.filter((id) => mirroredIds(id, ids).length === 0);
  expect(single.filter((id) => !oneSided.some(([pattern]) => pattern.test(id)))).toEqual([]);
  for (const [pattern] of oneSided)
    expect(
      single.some((id) => pattern.test(id)),
      String(pattern),
    ).toBe(true);
});

test("an id is a mirrored id of each of its mirrored ids", () => {
  for (const id of ids) for (const other of mirroredIds(id, ids)) expect(mirroredIds(other, ids)).toContain(id);
  expect(mirroredIds("endpoint-reactivated", ids)).toEqual(["endpoint-deprecated", "endpoint-deprecated-with-sunset"]);
  expect(mirroredIds("request-body-max-increased", ids)).toEqual(["request-body-max-decreased"]);
});

const golden = join(root, "test/golden");
const names = ["schemas", "modern", "query", "responses", "events", "media-type"];

describe("what a comparison reports, the comparison in the opposite direction reports with a mirrored id", () => {
  test.each(names)("if a field is removed from test/golden/%s", async (name) => {
    const document = parse(readFileSync(join(golden, name, "openapi.yaml"), "utf8")) as JsonObject;
    const base = await openSide(JSON.stringify(document));
    if (base === null) throw new Error(`${name} can't be read.`);
    const found: string[] = [];
    let count = 0;
    for (const edited of withoutFields(document, 40)) {
      const revision = await openSide(JSON.stringify(edited));
      if (revision === null) continue;
      count += 1;
      found.push(...findUnmirrored(base, revision));
    }
    expect(found).toEqual([]);
    expect(count).toBeGreaterThan(10);
  });
});

/** Returns copies of a document, each without one field of a schema, operation, parameter or response. */
function withoutFields(document: JsonObject, limit: number): readonly JsonObject[] {
  let total = 0;
  const visit = (removed: number): JsonObject => {
    total = 0;
    return mapDocument(document, (value, { kind }) => {
      if (kind === "document" || kind === "components" || kind === "pathItem") return value;
      return Object.fromEntries(Object.entries(value).filter(() => (total += 1) !== removed));
    });
  };
  visit(0);
  const step = Math.max(1, Math.floor(total / limit));
  return Array.from({ length: Math.ceil(total / step) }, (_, index) => visit(1 + index * step));
}

import type { StandardSchemaV1 } from "@standard-schema/spec";
import { describe, expect, test } from "vitest";
import { validate } from "./output/stamps/kit.js";
import { createClient } from "./output/stamps/index.js";
import { addStamp } from "./output/stamps/2025-01-01/stamps.js";
import { Condition, StampPerforation } from "./output/stamps/2025-01-01/constants.js";
import * as fixtures from "./output/stamps/2025-01-01/fixtures.js";
import * as operations from "./output/stamps/2025-01-01/operation-info.js";
import * as zod from "./output/stamps/2025-01-01/validators.js";
import * as schemas from "./output/stamps-schema/validators.js";
import * as valibot from "./output/stamps-valibot/validators.js";
import { recorder } from "../../support/recorder.js";

const sent = { country: "IS", design: { kind: "portrait", person: "Jón" } };

/** Returns the paths of a value's issues; empty if it is valid. */
function issuesOf(schema: StandardSchemaV1, value: unknown): readonly string[] {
  const result = schema["~standard"].validate(value);
  if (result instanceof Promise) throw new Error("The schema is asynchronous.");
  return (result.issues ?? []).map(({ path = [] }) =>
    path.map((each) => String(typeof each === "object" ? each.key : each)).join("."),
  );
}

describe.each(Object.entries({ zod: zod.addStamp, valibot: valibot.addStamp, "json-schema": schemas.addStamp }))(
  "validators with %s",
  (_, { body, parameters, responses }) => {
    test.each([
      ["a valid body", {}, []],
      ["a nested body", { similar: [{ ...sent, country: "NO" }] }, []],
      ["unknown properties", { unknown: 1 }, []],
      ["a missing property", { country: undefined }, ["country"]],
      ["a short text", { country: "I" }, ["country"]],
      ["a nested problem", { similar: [{ ...sent, country: "Norway" }] }, ["similar.0.country"]],
      ["duplicate items", { similar: [sent, sent] }, ["similar"]],
      ["an unknown variant", { design: { kind: "abstract" } }, ["design.kind"]],
      ["an unknown property of a closed variant", { design: { ...sent.design, x: 1 } }, ["design.x"]],
      ["a fraction of a cent", { price: 0.005 }, ["price"]],
      ["an invalid name", { marks: { A: 1 } }, ["marks.A"]],
    ])("%s", (_title, change, expected) => {
      expect(issuesOf(body, { ...sent, ...change })).toEqual(expected);
    });

    test("a property that only responses contain is required in responses", () => {
      expect(issuesOf(responses[201], sent)).toEqual(["id"]);
    });

    test("parameters", () => {
      expect(issuesOf(parameters, { albumId: "0123abcd", body: sent })).toEqual([]);
      expect(issuesOf(parameters, { albumId: "x" })).toEqual(["albumId"]);
    });
  },
);

test("validators judge converted values in their form in the program", () => {
  const stamp = { ...sent, issued: new Date(0), copies: 5n };
  expect(issuesOf(zod.addStamp.body, stamp)).toEqual([]);
  expect(issuesOf(zod.addStamp.body, { ...stamp, issued: null })).toEqual([]);
  expect(issuesOf(zod.addStamp.body, { ...stamp, issued: "2026-01-01T00:00:00Z" })).toEqual(["issued"]);
  expect(issuesOf(zod.addStamp.body, { ...stamp, issued: new Date(Number.NaN) })).toEqual(["issued"]);
  expect(issuesOf(zod.addStamp.body, { ...stamp, copies: 5 })).toEqual(["copies"]);
  expect(issuesOf(zod.addStamp.body, { ...stamp, copies: 0n })).toEqual(["copies"]);
});

test.each(Object.entries({ zod: zod.uploadScan, valibot: valibot.uploadScan, schemas: schemas.uploadScan }))(
  "with %s, a part of a multipart body is bytes",
  (_, { body }) => {
    expect(issuesOf(body, { scan: new Blob(["x"]), notes: ["a"] })).toEqual([]);
    expect(issuesOf(body, { scan: "x" })).toEqual(["scan"]);
    expect(issuesOf(body, { scan: new Uint8Array(1), notes: ["a", "b", "c"] })).toEqual(["notes"]);
  },
);

test("a client validates its requests and responses with the validators of an operation", async () => {
  const { fetch, requests } = recorder({ status: 201, body: { ...sent, id: "0123abcd", copies: 2 } });
  const { stamps } = createClient({ fetch, use: [validate(addStamp, zod.addStamp)] });
  const albumId = "0123abcd";
  const stamp = await stamps.addStamp({
    albumId,
    body: { country: "IS", design: { kind: "portrait", person: "Jón" } },
  });
  expect(stamp).toMatchObject({ copies: 2n });
  const invalid = { albumId, body: { country: "ISL", design: { kind: "scenery" as const } } };
  await expect(stamps.addStamp(invalid)).rejects.toMatchObject({ part: "body" });
  expect(requests).toHaveLength(1);
});

test("a client rejects invalid data", async () => {
  const { fetch } = recorder({ status: 201, body: sent });
  const { stamps } = createClient({ fetch, use: [validate(addStamp, zod.addStamp)] });
  const call = stamps.addStamp({ albumId: "0123abcd", body: { country: "IS", design: { kind: "scenery" } } });
  await expect(call).rejects.toMatchObject({ part: "data", message: expect.stringContaining("id: ") as string });
});

test("a JSON Schema contains the schemas that it refers to", () => {
  expect(schemas.Stamp.schema).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Stamp",
    properties: { id: { $ref: "#/$defs/Id" }, similar: { items: { $ref: "#/$defs/Stamp" } } },
    $defs: { Id: { type: "string", pattern: "^[a-f0-9]{8}$" } },
  });
});

describe("fixtures", () => {
  test("are valid, and the same each time", () => {
    expect(fixtures.stamp()).toEqual(fixtures.stamp());
    expect(issuesOf(zod.Stamp, fixtures.stamp())).toEqual([]);
    expect(fixtures.stamp({}, { seed: 2 })).not.toEqual(fixtures.stamp());
    expect(fixtures.stamp().issued).toBeInstanceOf(Date);
    expect(Object.keys(fixtures.stamp({}, { fill: "required" })).sort()).toEqual(["country", "design", "id"]);
  });

  test("of bodies and responses are valid", () => {
    expect(issuesOf(zod.addStamp.body, fixtures.bodies.addStamp())).toEqual([]);
    expect(issuesOf(zod.listStamps.responses[200], fixtures.responses.listStamps[200]())).toEqual([]);
    expect(issuesOf(zod.addStamp.responses.default, fixtures.responses.addStamp.default())).toEqual([]);
    expect(issuesOf(zod.uploadScan.body, fixtures.bodies.uploadScan())).toEqual([]);
  });

  test("contain the overrides, and choose the variant that matches them", () => {
    const stamp = fixtures.stamp({ country: "NO", issued: undefined, copies: 7n, design: { kind: "scenery" } });
    expect(stamp).toMatchObject({ country: "NO", copies: 7n, design: { kind: "scenery" } });
    expect(stamp).not.toHaveProperty("issued");
    expect(issuesOf(zod.Stamp, stamp)).toEqual([]);
  });

  test("in a list differ", () => {
    const list = fixtures.stamp.list(20, (index) => ({ price: index }));
    expect(new Set(list.map(({ id }) => id)).size).toBe(20);
    expect(list.map(({ price }) => price)).toEqual(list.map((_, index) => index));
  });
});

test("constants contain the values of enums, also of those without names", () => {
  expect(Object.values(Condition)).toEqual([1, 2, 3]);
  expect(StampPerforation).toEqual({ comb: "comb", line: "line", none: "none" });
});

test("operations have facts", () => {
  expect(operations.addStamp).toEqual({
    id: "addStamp",
    operationId: "addStamp",
    method: "POST",
    path: "/albums/{albumId}/stamps",
    version: null,
    isDeprecated: false,
    sunset: null,
  });
});

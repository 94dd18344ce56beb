import { describe, expect, it } from "vitest";
import { sample } from "../../../runtime/mock/dist/data/sample/sample.js";
import { likeExample } from "../../../runtime/mock/dist/data/sample/strings/like-example.js";
import { SeededRandom } from "../../../runtime/mock/dist/data/random/seeded-random.js";
import type { Json, JsonObject } from "../../../runtime/mock/dist/json.js";
import { callerOf, mockOf } from "../../support/mock-of.js";

/** Generates an object, and returns the value of its only property. */
function valueOf(name: string, schema: JsonObject): Json {
  const object = sample({ type: "object", properties: { [name]: schema }, required: [name] }, undefined, {
    schemas: {},
    seed: "1",
    direction: "response",
    fill: "all",
    now: "2026-06-15T12:00:00Z",
  });
  return (object as JsonObject)[name] ?? null;
}

const instant = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$"; // prettier-ignore

describe("a string with a pattern suits its name, if a value of the usual kind is valid", () => {
  it.each<readonly [string, JsonObject, RegExp]>([
    ["create_time", { pattern: instant, minLength: 20 }, /^202[56]-/],
    ["settled", { pattern: instant }, /^202[56]-/],
    ["due_date", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, /^202[67]-/],
    ["period", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, /^202[56]-/],
    ["currency_code", { minLength: 3, maxLength: 3 }, /^(USD|EUR|GBP)$/],
    ["currency", { pattern: "^[a-z]{3}$" }, /^(usd|eur|gbp)$/],
    ["country_code", { pattern: "^([A-Z]{2}|C2)$" }, /^(US|DE|JP)$/],
    ["country", { pattern: "^[A-Z]{3}$" }, /^(USA|DEU|JPN)$/],
    ["language", { pattern: "^[a-z]{2}-[A-Z]{2}$" }, /^(en-US|de-DE|ja-JP)$/],
    ["email_address", { pattern: "^.{3,254}$", maxLength: 254 }, /^[\w-]+@example\.com$/],
    ["amount", { pattern: "^\\d+$" }, /^\d{3,5}$/],
    ["postal_code", { pattern: "^\\d{5}$" }, /^(10115|94105|60601)$/],
    ["create_time", { format: "vendor-time" }, /^202[56]-.*Z$/],
    ["id", { pattern: "^bg_[a-zA-Z0-9]+$" }, /^bg_\w{13,}$/],
    ["id", { pattern: "^bg_[a-z]+$", maxLength: 8 }, /^bg_[a-z]{1,5}$/],
    ["short_link", {}, /^https:/],
  ])("%s of %j is like %s", (name, schema, expected) => {
    expect(valueOf(name, { type: "string", ...schema })).toMatch(expected);
  });

  it.each<readonly [string, JsonObject, RegExp]>([
    ["currency_code", { pattern: "^X[0-9]{2}$" }, /^X\d\d$/],
    ["label", { pattern: "^[0-9A-Z:-]+$", minLength: 10 }, /^[0-9A-Z:-]{10,}$/],
    ["url", { pattern: "^ftp://[a-z]{3}$" }, /^ftp:/],
  ])("otherwise it has the pattern: %s of %j is like %s", (name, schema, expected) => {
    expect(valueOf(name, { type: "string", ...schema })).toMatch(expected);
  });
});

describe("a number or boolean suits its name", () => {
  it.each<readonly [string, string, Json]>([
    ["response_status", "integer", 200],
    ["http_code", "integer", 200],
    ["has_more", "boolean", false],
    ["hasNextPage", "boolean", false],
    ["isTruncated", "boolean", false],
    ["deleted", "boolean", false],
    ["isArchived", "boolean", false],
  ])("%s of the type %s is %j", (name, type, expected) => {
    expect(valueOf(name, { type })).toBe(expected);
  });
});

describe("an id has the form of its example", () => {
  it.each<readonly [string, RegExp | null]>([
    ["78261eea-8f8b-4381-83c6-79fa7120f1cf", /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/],
    ["cus_9s6XKzkNRiz8i3", /^cus_\d[a-z]\d[A-Z]{2}[a-z]{2}[A-Z]{2}[a-z]{2}\d[a-z]\d$/],
    ["5f0c1b2a3d4e5f60718293a4", /^[\da-f]{24}$/],
    ["order-100234", /^order-[1-9]\d{5}$/],
    ["psc_bd829ef8f5e4", /^psc_[\da-f]{12}$/],
    ["my-project", null],
    ["us-east-1", null],
    ["a1", null],
    ["2024-01-31", null],
    ["Ada Lovelace 1815", null],
    ["https://example.com/orders/12345", null],
  ])("%s", (example, expected) => {
    const similar = likeExample(example, new SeededRandom("1"));
    if (expected === null) expect(similar).toBeNull();
    else {
      expect(similar).toMatch(expected);
      expect(similar).not.toBe(example);
    }
  });

  it("of a new entity", async () => {
    const mock = await mockOf(`
openapi: 3.1.0
info: { title: Notes, version: "1" }
paths:
  /notes:
    post:
      requestBody: { content: { application/json: { schema: { type: object, properties: { text: { type: string } } } } } }
      responses: { "201": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Note" } } } } }
  /notes/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Note" } } } } } }
components:
  schemas:
    Note:
      type: object
      required: [id]
      properties: { id: { type: string, readOnly: true, example: not_4f8a2b }, text: { type: string } }
`);
    const call = callerOf(mock);
    const ids = ["a", "b"].map((text) => (call("POST /notes", { body: { text } }).body as { readonly id: string }).id);
    for (const id of ids) {
      expect(id).toMatch(/^not_[\da-f]{6}$/);
      expect(call(`GET /notes/${id}`).status).toBe(200);
    }
    expect(new Set(ids).size).toBe(2);
  });
});

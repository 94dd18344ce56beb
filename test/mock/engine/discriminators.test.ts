import { describe, expect, test } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

function documentOf(version: string, schemas: string): string {
  return `
openapi: ${version}
info: { title: Buoys, version: "1" }
paths:
  /buoys/check:
    post:
      operationId: check
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Buoy" } } } }
      responses:
        "200": { description: Checked, content: { application/json: { schema: { $ref: "#/components/schemas/Buoy" } } } }
  /lamps/check:
    post:
      operationId: checkLamp
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Lamp" } } } }
      responses:
        "200": { description: Checked, content: { application/json: { schema: { $ref: "#/components/schemas/Lamp" } } } }
components:
  schemas:
${schemas}`;
}

const listed = `
    Buoy:
      oneOf: [{ $ref: "#/components/schemas/Lamp" }, { $ref: "#/components/schemas/Bell" }]
      discriminator: { propertyName: kind, mapping: { Lamp: "#/components/schemas/Lamp", Bell: "#/components/schemas/Bell" } }
    Lamp: { type: object, required: [kind, watts], additionalProperties: false, properties: { kind: { type: string }, watts: { type: integer }, near: { $ref: "#/components/schemas/Buoy" } } }
    Bell: { type: object, required: [kind, tone], additionalProperties: false, properties: { kind: { type: string }, tone: { type: string } } }
`;
const implicit = listed.replace(/, mapping: .*(?= \})/, "");
const included = `
    Buoy: { type: object, required: [kind], discriminator: { propertyName: kind }, properties: { kind: { type: string }, near: { $ref: "#/components/schemas/Buoy" } } }
    Lamp: { allOf: [{ $ref: "#/components/schemas/Buoy" }, { type: object, required: [watts], properties: { watts: { type: integer } } }] }
    Bell: { allOf: [{ $ref: "#/components/schemas/Buoy" }, { type: object, required: [tone], properties: { tone: { type: string } } }] }
`;
const mapped = included.replace(
  "propertyName: kind",
  'propertyName: kind, mapping: { Lamp: "#/components/schemas/Lamp", Bell: Bell }',
);
const ownEnums = listed
  .replace(/, mapping: .*(?= \})/, "")
  .replace("kind: { type: string }, watts", "kind: { type: string, enum: [Lamp] }, watts")
  .replace("kind: { type: string }, tone", "kind: { type: string, enum: [Bell] }, tone");

describe.each([
  ["oneOf with a mapping, 3.0", documentOf("3.0.3", listed)],
  ["oneOf with a mapping, 3.1", documentOf("3.1.0", listed)],
  ["oneOf with the names of schemas", documentOf("3.0.3", implicit)],
  ["oneOf with the enums of variants", documentOf("3.1.0", ownEnums)],
  ["allOf children with the names of schemas, 3.0", documentOf("3.0.3", included)],
  ["allOf children with the names of schemas, 3.1", documentOf("3.1.0", included)],
  ["allOf children with a mapping", documentOf("3.0.3", mapped)],
])("%s", async (_, document) => {
  const call = callerOf(await mockOf(document));

  test("a generated value has the properties of the variant that its discriminator names", async () => {
    const kinds = new Set<unknown>();
    for (const seed of ["1", "2", "3", "4", "5", "6"]) {
      const { make } = await mockOf(document, { seed });
      const value = make("Buoy") as Record<string, unknown>;
      kinds.add(value["kind"]);
      expect(value).toHaveProperty(value["kind"] === "Lamp" ? "watts" : "tone");
    }
    expect([...kinds].sort()).toEqual(["Bell", "Lamp"]);
  });

  test("a value of a known kind is accepted and returned as sent", () => {
    for (const body of [
      { kind: "Lamp", watts: 5 },
      { kind: "Bell", tone: "low" },
      { kind: "Lamp", watts: 5, near: { kind: "Bell", tone: "high" } },
    ])
      expect(call("POST /buoys/check", { body })).toMatchObject({ status: 200, body });
  });

  test.each([
    ["an unknown kind", { kind: "Horn", watts: 5 }],
    ["the properties of another variant", { kind: "Lamp", tone: "low" }],
    ["a nested unknown kind", { kind: "Lamp", watts: 5, near: { kind: "Horn" } }],
    [
      "a nested value with the properties of another variant",
      { kind: "Lamp", watts: 5, near: { kind: "Bell", watts: 1 } },
    ],
  ])("%s is rejected", (_, body) => {
    expect(call("POST /buoys/check", { body }).status).toBe(400);
  });
});

test("a schema that is a variant accepts only its own kind", async () => {
  const call = callerOf(await mockOf(documentOf("3.0.3", included)));
  expect(call("POST /lamps/check", { body: { kind: "Lamp", watts: 5 } })).toMatchObject({ status: 200 });
  expect(call("POST /lamps/check", { body: { kind: "Bell", watts: 5 } })).toMatchObject({ status: 400 });
});

test("an unknown kind is explained by the known kinds", async () => {
  const call = callerOf(await mockOf(documentOf("3.1.0", listed)));
  const { body } = call("POST /buoys/check", { body: { kind: "Horn" } });
  expect(body).toMatchObject({ detail: 'body kind must be one of ["Lamp","Bell"]' });
});

test("kinds are open if the document has a default variant", async () => {
  const open = listed.replace("discriminator: {", 'discriminator: { defaultMapping: "#/components/schemas/Bell",');
  const call = callerOf(await mockOf(documentOf("3.2.0", open)));
  expect(call("POST /buoys/check", { body: { kind: "Horn", tone: "low" } })).toMatchObject({
    status: 200,
    body: { kind: "Horn", tone: "low" },
  });
  expect(call("POST /buoys/check", { body: { kind: "Horn", watts: 5 } }).status).toBe(400);
});

import { describe, expect, it } from "vitest";
import { callerOf, mockOf, tablesOf } from "../../support/mock-of.js";

const ok = (schema: string, media = "application/json"): string =>
  `{ description: x, content: { ${media}: { schema: ${schema} } } }`;
const sends = (schema: string, media = "application/json"): string =>
  `requestBody: { required: true, content: { ${media}: { schema: ${schema} } } }`;
const id = (name: string): string => `{ name: ${name}, in: path, required: true, schema: { type: string } }`;
const ref = (name: string): string => `{ $ref: "#/components/schemas/${name}" }`;

/** Returns a document with a collection of lamps, whose bodies are wrapped as the functions say. */
const lamps = (one: string, many: string, body: string, media = "application/json"): string => `
openapi: 3.0.3
info: { title: Lamps, version: "1" }
paths:
  /lamps:
    get: { operationId: listLamps, responses: { "200": ${ok(many, media)} } }
    post: { operationId: addLamp, ${sends(body, media)}, responses: { "201": ${ok(one, media)} } }
  /lamps/{lampId}:
    parameters: [${id("lampId")}]
    get: { operationId: getLamp, responses: { "200": ${ok(one, media)} } }
    put: { operationId: putLamp, ${sends(body, media)}, responses: { "200": ${ok(one, media)} } }
    delete: { operationId: removeLamp, responses: { "200": ${ok("{ type: object, required: [success], properties: { success: { type: boolean } } }", media)} } }
components:
  schemas:
    Lamp: { type: object, required: [id, watts], properties: { id: { type: string, readOnly: true }, watts: { type: integer } } }
    LampResource: { type: object, required: [id, type, attributes], properties: { id: { type: string, readOnly: true }, type: { type: string, enum: [lamps] }, attributes: { type: object, properties: { watts: { type: integer } } } } }
`;
const object = (properties: string): string => `{ type: object, properties: { ${properties} } }`;
const array = (name: string): string => `{ type: array, items: ${ref(name)} }`;

interface Bodies {
  readonly sent: (watts: number) => object;
  readonly received: (lamp: { readonly id: string; readonly watts: number }) => object;
  readonly listed: (lamp: { readonly id: string; readonly watts: number }) => object;
}

/** Creates, reads, lists, replaces and deletes a lamp, and compares each response. */
async function expectState(document: string, { sent, received, listed }: Bodies, media: string): Promise<void> {
  const call = callerOf(await mockOf(document));
  const headers = { "content-type": media };
  const created = call("POST /lamps", { headers, body: sent(40) });
  const [lampId = ""] = /[^"]+(?=","watts|","type)/.exec(JSON.stringify(created.body)) ?? [];
  expect(created.status).toBe(201);
  expect(created.body).toMatchObject(received({ id: lampId, watts: 40 }));
  expect(call(`GET /lamps/${lampId}`).body).toMatchObject(received({ id: lampId, watts: 40 }));
  expect(call("GET /lamps").body).toMatchObject(listed({ id: lampId, watts: 40 }));
  expect(call(`PUT /lamps/${lampId}`, { headers, body: sent(60) }).body).toMatchObject(
    received({ id: lampId, watts: 60 }),
  );
  expect(call(`GET /lamps/${lampId}`).body).toMatchObject(received({ id: lampId, watts: 60 }));
  expect(call(`DELETE /lamps/${lampId}`).body).toEqual({ success: true });
  expect(call(`GET /lamps/${lampId}`).status).toBe(404);
}

const json = "application/json";

describe("an entity in an envelope", () => {
  it.each<[string, string, string, string, string, Bodies]>([
    [
      "data",
      object(`data: ${ref("Lamp")}`),
      object(`data: ${array("Lamp")}`),
      object(`data: ${ref("Lamp")}`),
      json,
      {
        sent: (watts) => ({ data: { watts } }),
        received: (lamp) => ({ data: lamp }),
        listed: (lamp) => ({ data: [lamp] }),
      },
    ],
    [
      "the name of the resource",
      object(`lamp: ${ref("Lamp")}`),
      object(`lamps: ${array("Lamp")}`),
      object(`lamp: ${ref("Lamp")}`),
      json,
      {
        sent: (watts) => ({ lamp: { watts } }),
        received: (lamp) => ({ lamp }),
        listed: (lamp) => ({ lamps: [lamp] }),
      },
    ],
    [
      "result, beside signs of success",
      `{ type: object, required: [result, success, errors], properties: { result: ${ref("Lamp")}, success: { type: boolean }, errors: { type: array, items: { type: string } } } }`,
      `{ type: object, required: [result, success, errors], properties: { result: ${array("Lamp")}, success: { type: boolean }, errors: { type: array, items: { type: string } } } }`,
      ref("Lamp"),
      json,
      {
        sent: (watts) => ({ watts }),
        received: (lamp) => ({ result: lamp, success: true, errors: [] }),
        listed: (lamp) => ({ result: [lamp], success: true, errors: [] }),
      },
    ],
    [
      "the data of JSON:API, whose attributes are beside the id",
      object(`data: ${ref("LampResource")}`),
      object(`data: ${array("LampResource")}`),
      object(`data: ${ref("LampResource")}`),
      "application/vnd.api+json",
      {
        sent: (watts) => ({ data: { type: "lamps", attributes: { watts } } }),
        received: ({ watts, ...lamp }) => ({ data: { ...lamp, type: "lamps", attributes: { watts } } }),
        listed: ({ watts, ...lamp }) => ({ data: [{ ...lamp, type: "lamps", attributes: { watts } }] }),
      },
    ],
    [
      "a nested object, with lists as in HAL",
      object(`response: ${object(`lamp: ${ref("Lamp")}`)}`),
      object(`_embedded: ${object(`lamps: ${array("Lamp")}`)}`),
      ref("Lamp"),
      json,
      {
        sent: (watts) => ({ watts }),
        received: (lamp) => ({ response: { lamp } }),
        listed: (lamp) => ({ _embedded: { lamps: [lamp] } }),
      },
    ],
  ])("is stored without it and shown in it: %s", async (_, one, many, body, media, bodies) => {
    await expectState(lamps(one, many, body, media), bodies, media);
  });

  it("isn't an entity of the same kind inside the entity", async () => {
    const large = `{ type: object, required: [id, watts], properties: { id: { type: string, readOnly: true }, watts: { type: integer }, twin: ${ref("Lamp")} } }`;
    const call = callerOf(await mockOf(lamps(large, array("Lamp"), object("watts: { type: integer }"))));
    const { body } = call("POST /lamps", { body: { watts: 5 } });
    expect(body).toMatchObject({ watts: 5 });
    expect(call("GET /lamps").body).toMatchObject([{ id: (body as { readonly id: string }).id, watts: 5 }]);
  });

  it("isn't taken for the part of an entity that has a key of its own", async () => {
    const place = `{ type: object, required: [id, owner], properties: { id: { type: string, readOnly: true }, owner: ${ref("Lamp")} } }`;
    const { apis } = await tablesOf(lamps(place, `{ type: array, items: ${place} }`, place));
    expect(apis[0]?.operations.map(({ entity }) => entity ?? null)).toEqual([
      null,
      null,
      null,
      null,
      { response: null },
    ]);
  });
});

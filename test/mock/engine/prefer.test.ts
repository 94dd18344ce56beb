import { describe, expect, it } from "vitest";
import { parsePrefer } from "../../../runtime/mock/dist/prefer/parse-prefer.js";
import { cpuMs } from "../../support/cpu-ms.js";
import { callerOf, mockOf, type CallMock } from "../../support/mock-of.js";

const document = `openapi: 3.1.0
info: { title: Lanterns, version: "1" }
paths:
  /lanterns:
    get:
      operationId: listLanterns
      responses:
        "200": { description: All., content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Lantern" } } } } }
    post:
      operationId: addLantern
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Lantern" } } } }
      responses:
        "201": { description: Made., content: { application/json: { schema: { $ref: "#/components/schemas/Lantern" } } } }
        "202": { description: Later., content: { application/json: { schema: { type: object, required: [job], properties: { job: { const: queued } } } } } }
        "409":
          description: Taken.
          content: { application/json: { schema: { $ref: "#/components/schemas/Problem" }, examples: { taken: { value: { reason: taken } }, full: { value: { reason: no room } } } } }
        "5XX": { description: Broken., content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
  /lanterns/{lanternId}:
    get:
      operationId: getLantern
      parameters: [{ name: lanternId, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: One.
          content: { application/json: { schema: { $ref: "#/components/schemas/Lantern" }, examples: { one: { value: { color: red } }, two: { value: { color: blue } } } } }
        "404": { description: Missing., content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
components:
  schemas:
    Lantern: { type: object, required: [color], properties: { id: { type: string, readOnly: true }, color: { type: string, example: green } } }
    Problem: { type: object, required: [reason], properties: { reason: { type: string } } }
`;

async function lanterns(): Promise<CallMock> {
  return callerOf(await mockOf(document));
}

const prefer = (
  value: string,
  body?: unknown,
): { readonly headers: Readonly<Record<string, string>>; readonly body?: unknown } => ({
  headers: { prefer: value, ...(body === undefined ? {} : { "content-type": "application/json" }) },
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
});
const red = { color: "red" };

describe("Prefer: code", () => {
  it("gives a declared error, and doesn't perform the operation", async () => {
    const call = await lanterns();
    const response = call("POST /lanterns", prefer("code=409", red));
    expect(response.status).toBe(409);
    expect(response.body).toEqual({ reason: expect.any(String) as string });
    expect(response.header("preference-applied")).toBe("code=409");
    expect(call("GET /lanterns").body).toEqual([]);
  });

  it("accepts a status of a declared range", async () => {
    const call = await lanterns();
    expect(call("POST /lanterns", prefer("code=503", red))).toMatchObject({
      status: 503,
      body: { reason: expect.any(String) as string },
    });
  });

  it("gives another declared success, and doesn't perform the operation", async () => {
    const call = await lanterns();
    expect(call("POST /lanterns", prefer("code=202", red))).toMatchObject({ status: 202, body: { job: "queued" } });
    expect(call("GET /lanterns").body).toEqual([]);
  });

  it("performs the operation if the status is that of its success", async () => {
    const call = await lanterns();
    const created = call("POST /lanterns", prefer("code=201", red));
    expect(created).toMatchObject({ status: 201, body: red });
    expect(call("GET /lanterns", prefer("code=200")).body).toEqual([created.body]);
  });

  it("gives the success of a missing entity if it is preferred", async () => {
    const call = await lanterns();
    expect(call("GET /lanterns/x").status).toBe(404);
    expect(call("GET /lanterns/x", prefer("code=200"))).toMatchObject({
      status: 200,
      body: { color: expect.any(String) as string },
    });
  });

  it("that the document doesn't declare gives a 404 that says so", async () => {
    const call = await lanterns();
    const response = call("GET /lanterns", prefer("code=418"));
    expect(response.status).toBe(404);
    expect(JSON.stringify(response.body)).toContain("declares no response with the status 418");
    expect(response.header("preference-applied")).toBeNull();
  });

  it("doesn't replace the rejection of an invalid request", async () => {
    const call = await lanterns();
    const response = call("POST /lanterns", prefer("code=201", { color: 1 }));
    expect(response.status).toBe(400);
    expect(response.header("preference-applied")).toBeNull();
  });
});

describe("Prefer: example", () => {
  it.each([
    ["example=one", 200, { color: "red" }],
    ['example="two"', 200, { color: "blue" }],
    ["code=200, example=two", 200, { color: "blue" }],
  ])("with %s gives the example", async (value, status, body) => {
    const response = (await lanterns())("GET /lanterns/x", prefer(value));
    expect(response).toMatchObject({ status, body });
    expect(response.header("preference-applied")).toContain('example="');
  });

  it("selects the example of an error with the status", async () => {
    const call = await lanterns();
    expect(call("POST /lanterns", prefer("code=409, example=full", red))).toMatchObject({
      status: 409,
      body: { reason: "no room" },
    });
    expect(call("GET /lanterns").body).toEqual([]);
  });

  it.each(["three", "constructor", "__proto__"])(
    "named %s, which doesn't exist, gives a 404 that says so",
    async (name) => {
      const response = (await lanterns())("GET /lanterns/x", prefer(`example=${name}`));
      expect(response.status).toBe(404);
      expect(JSON.stringify(response.body)).toContain("has no example");
    },
  );
});

it("Prefer: dynamic generates the response from its schema", async () => {
  const call = await lanterns();
  const response = call("GET /lanterns/x", prefer("dynamic=true"));
  expect(response).toMatchObject({ status: 200, body: { color: expect.any(String) as string } });
  expect(response.header("preference-applied")).toBe("dynamic=true");
});

describe("the header Prefer", () => {
  it.each([
    ["code=404", { code: 404, example: null, isDynamic: false }],
    ["CODE = 404", { code: 404, example: null, isDynamic: false }],
    ['code="404"; foo=bar', { code: 404, example: null, isDynamic: false }],
    ["respond-async, wait=10, code=404, code=500", { code: 404, example: null, isDynamic: false }],
    ['example="a, b;c\\"d", dynamic', { code: null, example: 'a, b;c"d', isDynamic: true }],
    ["dynamic=false, code=200", { code: 200, example: null, isDynamic: false }],
    ["return=minimal", null],
    ["code=abc", null],
    ["code=100", null],
    ["dynamic=false", null],
    ['example=""', null],
    ['example="unclosed', { code: null, example: '"unclosed', isDynamic: false }],
    [",,;=,", null],
  ])("%s is read as %j", (header, preference) => {
    expect(parsePrefer(header)).toEqual(preference);
  });

  it("is read in linear time", () => {
    const start = cpuMs();
    for (const unit of ['"', "a=", " ", "\\", '",', "code="]) parsePrefer(unit.repeat(200_000 / unit.length));
    expect(cpuMs() - start).toBeLessThan(4000);
  });
});

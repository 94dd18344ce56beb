import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const type = (date: string, kind = "json"): string => `application/vnd.acme.${date}+${kind}`;
const thing = (...names: readonly string[]): string =>
  `{ schema: { type: object, required: [id], properties: { id: { type: string, readOnly: true }, ${names.map((name) => `${name}: { type: string }`).join(", ")} } } }`;

const dated = `
openapi: 3.0.3
info: { title: Acme, version: "1" }
servers: [{ url: "https://acme.example.com" }]
paths:
  /things:
    post:
      operationId: addThing
      requestBody: { required: true, content: { ${type("2023-01-01")}: ${thing("name")}, ${type("2024-06-01")}: ${thing("name", "label")} } }
      responses: { "201": { description: x, content: { ${type("2023-01-01")}: ${thing("name")}, ${type("2024-06-01")}: ${thing("name", "label")} } } }
  /things/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getThing
      responses:
        "200":
          description: x
          content:
            ${type("2023-01-01")}: { x-sunset: "2025-01-01", ${thing("name").slice(2)}
            ${type("2023-01-01", "csv")}: { x-sunset: "2025-01-01", schema: { type: string } }
            ${type("2024-06-01")}: ${thing("name", "label")}
            ${type("preview")}: ${thing("name", "label", "mood")}
  /late:
    get: { operationId: getLate, responses: { "200": { description: x, content: { ${type("2024-06-01")}: ${thing("name")} } } } }
`;

const mock = await mockOf(dated, { sunset: "enforce", now: "2024-12-31T23:59:59Z" });
const call = callerOf(mock);
const fresh = (): string => {
  mock.reset();
  const headers = { "content-type": type("2024-06-01"), accept: type("2024-06-01") };
  const { id } = call("POST /things", { headers, body: { name: "n", label: "l" } }).body as { readonly id: string };
  return id;
};

describe("the date in Accept", () => {
  it.each([
    [type("2023-01-01"), type("2023-01-01")],
    [type("2023-12-24"), type("2023-01-01")],
    [type("2024-06-01"), type("2024-06-01")],
    [type("2099-01-01"), type("2024-06-01")],
    [type("preview"), type("preview")],
    ["*/*", type("2024-06-01")],
    ["application/json", type("2024-06-01")],
    ["", type("2024-06-01")],
    [`${type("2024-06-01")};q=0.2, ${type("2023-01-01")};q=0.9`, type("2023-01-01")],
    [`${type("2024-06-01")};q=0, ${type("2023-01-01")};q=0.1`, type("2023-01-01")],
    [type("2023-05-05", "csv"), type("2023-01-01", "csv")],
  ])("%s selects %s", (accept, answered) => {
    const answer = call(`GET /things/${fresh()}`, { headers: { accept } });
    expect([answer.status, answer.header("content-type")]).toEqual([200, answered]);
  });

  it.each([type("2022-12-31"), type("2023-13-01"), type("never"), "text/html", "x", type("2024-06-01", "csv")])(
    "%s is not acceptable",
    (accept) => {
      expect(call(`GET /things/${fresh()}`, { headers: { accept } }).status).toBe(406);
    },
  );

  it("is not acceptable before the operation was added", () => {
    expect(call("GET /late", { headers: { accept: type("2023-01-01") } }).status).toBe(406);
  });
});

describe("one entity", () => {
  it("has the shape of each version", () => {
    const id = fresh();
    const bodyAt = (date: string): unknown => call(`GET /things/${id}`, { headers: { accept: type(date) } }).body;
    expect(bodyAt("2023-01-01")).toEqual({ id, name: "n" });
    expect(bodyAt("2024-06-01")).toEqual({ id, name: "n", label: "l" });
  });

  it("can be sent in one version and returned in another", () => {
    mock.reset();
    const headers = { "content-type": type("2024-06-01"), accept: type("2023-01-01") };
    const { status, body } = call("POST /things", { headers, body: { name: "n", label: "l" } });
    expect([status, Object.keys(body as object)]).toEqual([201, ["id", "name"]]);
    const { id } = body as { readonly id: string };
    expect(call(`GET /things/${id}`, { headers: { accept: "*/*" } }).body).toHaveProperty("label", "l");
  });

  it.each([
    ["text/html", 415],
    [type("2022-01-01"), 415],
    [type("never"), 415],
    [type("2023-07-07"), 201],
    ["application/json", 201],
  ])("sent as %s gets a response with status %d", (stated, status) => {
    mock.reset();
    expect(call("POST /things", { headers: { "content-type": stated }, body: { name: "n" } }).status).toBe(status);
  });
});

describe("an old version", () => {
  it("sends the headers Deprecation and Sunset", () => {
    const { header } = call(`GET /things/${fresh()}`, { headers: { accept: type("2023-01-01") } });
    expect(Date.parse(header("deprecation") ?? "")).toBe(Date.parse("2024-06-01"));
    expect(Date.parse(header("sunset") ?? "")).toBe(Date.parse("2025-01-01"));
    const newest = call(`GET /things/${fresh()}`, { headers: { accept: type("2024-06-01") } });
    expect([newest.header("deprecation"), newest.header("sunset")]).toEqual([null, null]);
  });

  it("is gone after its sunset by the mock's clock, unlike other versions", () => {
    const id = fresh();
    mock.clock.advance("1s");
    expect(call(`GET /things/${id}`, { headers: { accept: type("2023-01-01") } }).status).toBe(410);
    expect(call(`GET /things/${id}`, { headers: { accept: type("2024-06-01") } }).status).toBe(200);
    mock.reset();
  });

  it("is served after its sunset if sunsets are not enforced", async () => {
    const patient = callerOf(await mockOf(dated, { now: "2030-01-01" }));
    const { id } = patient("POST /things", { body: { name: "n" } }).body as { readonly id: string };
    expect(patient(`GET /things/${id}`, { headers: { accept: type("2023-01-01") } }).status).toBe(200);
  });
});

const answer = (name: string): string =>
  `responses: { "200": { description: x, content: { application/json: { schema: { type: object, required: [${name}], properties: { ${name}: { type: string } } } } } } }`;

describe("a version outside of media types", () => {
  it.each(["header", "query"])(
    "in a %s selects the version, the newest one before it, or the newest of all",
    async (place) => {
      const parameter = `{ name: Api-Version, in: ${place}, schema: { type: string, enum: ["2023-01-01", "2024-01-01"] } }`;
      const ask = callerOf(
        await mockOf(`
openapi: 3.0.3
info: { title: x, version: "1" }
paths: { /now: { get: { operationId: now, parameters: [${parameter}], ${answer("a")} } } }
`),
      );
      const at = (version: string): number =>
        (place === "header"
          ? ask("GET /now", { headers: { "api-version": version } })
          : ask(`GET /now?Api-Version=${version}`)
        ).status;
      expect([ask("GET /now").status, at("2023-01-01"), at("2024-01-01")]).toEqual([200, 200, 200]);
      expect([at("2022-01-01"), at("x")]).toEqual([406, 406]);
    },
  );

  it("in the path selects the operations with that path", async () => {
    const ask = callerOf(
      await mockOf(`
openapi: 3.0.3
info: { title: x, version: "1" }
paths:
  /2023-01/now: { get: { operationId: a, ${answer("a")} } }
  /2024-01/now: { get: { operationId: b, ${answer("b")} } }
`),
    );
    expect(ask("GET /2023-01/now").body).toHaveProperty("a");
    expect(ask("GET /2024-01/now").body).toHaveProperty("b");
    expect(ask("GET /2025-01/now").status).toBe(404);
  });
});

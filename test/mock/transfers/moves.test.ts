import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
const ref = (name: string): string => `{ $ref: "#/components/schemas/${name}" }`;
const id = `parameters: [{ name: id, in: path, required: true, schema: { type: string } }]`;
const document = `
openapi: 3.1.0
info: { title: Engine, version: "1" }
paths:
  /boxes:
    get: { operationId: listBoxes, responses: { "200": { description: x, ${json(`{ type: array, items: ${ref("BoxSummary")} }`)} } } }
  /boxes/create:
    post:
      operationId: createBox
      parameters:
        - { name: name, in: query, schema: { type: string } }
        - { name: format, in: query, schema: { type: string } }
      requestBody: { ${json(`{ allOf: [${ref("Config")}, { type: object, properties: { Limits: ${ref("Limits")} } }] }`)} }
      responses: { "201": { description: x, ${json("{ type: object, properties: { Id: { type: string } } }")} } }
  /boxes/{id}:
    ${id}
    get: { operationId: getBox, responses: { "200": { description: x, ${json(ref("Box"))} } } }
  /boxes/{id}/update:
    ${id}
    post: { operationId: updateBox, requestBody: { ${json("{ type: object, properties: { Memory: { type: integer }, Retries: { type: integer } } }")} }, responses: { "200": { description: x, ${json("{ type: object, properties: { Warnings: { type: array, items: { type: string } } } }")} } } }
  /indexes/{id}:
    ${id}
    get: { operationId: getIndex, responses: { "200": { description: x, ${json(ref("Index"))} } } }
    put: { operationId: putIndex, requestBody: { ${json("{ type: object, properties: { vectors: { type: integer }, optimizers_config: { type: object, properties: { threshold: { type: integer } } }, size: { type: integer } } }")} }, responses: { "200": { description: x, ${json("{ type: object, properties: { ok: { type: boolean } } }")} } } }
    patch: { operationId: patchIndex, requestBody: { ${json("{ type: object, properties: { wait_seconds: { type: integer }, retries: { type: integer } } }")} }, responses: { "200": { description: x, ${json("{ type: object, properties: { ok: { type: boolean } } }")} } } }
components:
  schemas:
    Config: { type: object, properties: { Image: { type: string }, Cmd: { type: array, items: { type: string } }, Env: { type: array, items: { type: string } }, Labels: { type: object, additionalProperties: { type: string } } } }
    Limits: { type: object, properties: { Memory: { type: integer }, Swap: { type: integer }, Restarts: { type: integer } } }
    Box: { type: object, required: [Id, Config, Limits], properties: { Id: { type: string }, Name: { type: string }, Image: { type: string }, format: { type: string }, Config: ${ref("Config")}, Limits: ${ref("Limits")} } }
    BoxSummary: { type: object, properties: { Id: { type: string }, Names: { type: array, items: { type: string } }, Image: { type: string } } }
    Index:
      type: object
      properties:
        id: { type: string }
        status: { type: string }
        config: { type: object, properties: { params: { type: object, properties: { vectors: { type: integer }, size: { type: integer } } }, optimizer_config: { type: object, properties: { threshold: { type: integer }, segments: { type: integer } } } } }
        blue: { type: object, properties: { retries: { type: integer } } }
        green: { type: object, properties: { retries: { type: integer } } }
`;

describe("a property that responses show in a nested object", () => {
  it("is stored there if the object has nearly the same properties as the request", async () => {
    const call = callerOf(await mockOf(document));
    const body = { Image: "nginx", Env: ["A=1"], Labels: { app: "web" }, Limits: { Memory: 10, Swap: 20 } };
    const { Id } = call("POST /boxes/create", { body }).body as { Id: string };
    expect(call(`GET /boxes/${Id}`).body).toMatchObject({
      Image: "nginx",
      Config: { Image: "nginx", Env: ["A=1"], Labels: { app: "web" } },
      Limits: { Memory: 10, Swap: 20 },
    });
  });

  it("is changed there, and the other properties of the object are kept", async () => {
    const call = callerOf(await mockOf(document));
    const body = { Image: "nginx", Limits: { Memory: 10, Swap: 20 } };
    const { Id } = call("POST /boxes/create", { body }).body as { Id: string };
    expect(call(`POST /boxes/${Id}/update`, { body: { Memory: 30 } }).status).toBe(200);
    expect(call(`GET /boxes/${Id}`).body).toMatchObject({
      Config: { Image: "nginx" },
      Limits: { Memory: 30, Swap: 20 },
    });
  });

  it("can be two levels deep, and its name can be singular there", async () => {
    const call = callerOf(await mockOf(document));
    call("PUT /indexes/books", { body: { vectors: 4, optimizers_config: { threshold: 9 } } });
    expect(call("GET /indexes/books").body).toMatchObject({
      id: "books",
      config: { params: { vectors: 4 }, optimizer_config: { threshold: 9 } },
    });
    call("PUT /indexes/books", { body: { vectors: 5 } });
    expect(call("GET /indexes/books").body).toMatchObject({ config: { params: { vectors: 5 } } });
  });

  it("isn't stored if its name is too general or several objects have it, and the list of operations says so", async () => {
    const mock = await mockOf(document);
    const reasonOf = (name: string): string | null | undefined =>
      mock.operations().find((each) => each.name === name)?.reason;
    expect(reasonOf("putIndex")).toBe(
      "PUT /indexes/{id} creates these entities; responses contain vectors (config.params.vectors) and optimizers_config (config.optimizer_config) at other paths; only a hint can specify whether size is config.params.size",
    );
    expect(mock.operations().find(({ name }) => name === "patchIndex")).toMatchObject({
      kind: "schema",
      reason: "no response contains the properties that it changes: wait_seconds and retries",
    });
  });
});

describe("a query parameter of a creation", () => {
  it("sets the property of the same name, and the list of this name", async () => {
    const call = callerOf(await mockOf(document));
    const { Id } = call("POST /boxes/create?name=web&format=short", { body: { Image: "nginx" } }).body as {
      Id: string;
    };
    expect(call(`GET /boxes/${Id}`).body).toMatchObject({ Id, Name: "web" });
    expect(call(`GET /boxes/${Id}`).body).not.toMatchObject({ format: "short" });
    expect(call("GET /boxes").body).toMatchObject([{ Id, Names: ["web"], Image: "nginx" }]);
  });
});

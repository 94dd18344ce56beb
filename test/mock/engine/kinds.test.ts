import { expect, test } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const json = (name: string): string =>
  `content: { application/json: { schema: { $ref: "#/components/schemas/${name}" } } }`;
const kind = (name: string): string =>
  `x-kubernetes-group-version-kind: [{ group: sails.example, kind: ${name}, version: v2 }]`;
const document = `openapi: 3.0.3
info: { title: Sails, version: "1" }
paths:
  /sails:
    get: { responses: { "200": { description: x, ${json("SailList")} } } }
    post: { requestBody: { ${json("Sail")} }, responses: { "201": { description: x, ${json("Sail")} } } }
  /sails/{name}: { parameters: [{ name: name, in: path, required: true, schema: { type: string } }], get: { responses: { "200": { description: x, ${json("Sail")} } } } }
components:
  schemas:
    Sail: { type: object, ${kind("Sail")}, properties: { kind: { type: string }, apiVersion: { type: string }, metadata: { type: object, properties: { name: { type: string } } } } }
    SailList: { type: object, required: [items], ${kind("SailList")}, properties: { kind: { type: string }, apiVersion: { type: string }, items: { type: array, items: { $ref: "#/components/schemas/Sail" } } } }
`;

test("lists and new entities have the kind and the version that x-kubernetes-group-version-kind states", async () => {
  const call = callerOf(await mockOf(document));
  const sail = { kind: "Sail", apiVersion: "sails.example/v2", metadata: { name: "jib" } };
  expect(call("POST /sails", { body: { metadata: { name: "jib" } } }).body).toEqual(sail);
  expect(call("GET /sails").body).toEqual({ kind: "SailList", apiVersion: "sails.example/v2", items: [sail] });
});

test("a kind that a client sends is kept", async () => {
  const call = callerOf(await mockOf(document));
  call("POST /sails", { body: { kind: "Spinnaker", apiVersion: "v1", metadata: { name: "red" } } });
  expect(call("GET /sails/red").body).toMatchObject({ kind: "Spinnaker", apiVersion: "v1" });
});

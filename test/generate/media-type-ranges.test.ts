import { expect, test } from "vitest";
import { inMemory } from "../support/memory-run.js";

const document = `openapi: 3.0.3
info: { title: Looms, version: "1" }
paths:
  /looms:
    post:
      operationId: createLoom
      tags: [looms]
      requestBody: { content: { "*/*": { schema: { $ref: "#/components/schemas/Loom" } } } }
      responses: { "201": { description: Created., content: { "application/*": { schema: { $ref: "#/components/schemas/Loom" } } } } }
  /patterns:
    post:
      operationId: sendPattern
      tags: [looms]
      requestBody: { content: { "*/*": { schema: { type: string } } } }
      responses: { "200": { description: Done., content: { "*/*": { schema: { type: string, format: byte } } } } }
  /images:
    post:
      operationId: sendImage
      tags: [looms]
      requestBody: { content: { "image/*": { schema: { $ref: "#/components/schemas/Loom" } } } }
      responses: { "200": { description: Done., content: { "*/*": { schema: { $ref: "#/components/schemas/Thread" } } } } }
components:
  schemas:
    Loom: { type: object, properties: { width: { type: integer } } }
    Thread: { oneOf: [{ $ref: "#/components/schemas/Thread" }, { type: string }, { type: "string", nullable: true }] }
`;

const { files, generate } = inMemory({ "openapi.yaml": document });
await generate({ document: "openapi.yaml", output: "out" });
const types = files.get("out/looms.d.ts") ?? "";
const code = files.get("out/looms.js") ?? "";

/** Returns the part of a file that declares an operation. */
const partOf = (text: string, operation: string): string =>
  text.slice(text.indexOf(`export const ${operation} `)).split("});", 1)[0] ?? "";

test("sends a range of media types as JSON if the schema describes a structure", () => {
  expect(types).toMatch(/CreateLoomBody/);
  expect(partOf(code, "createLoom")).toContain('body: { mediaType: "application/json"');
  expect(partOf(code, "createLoom")).toContain('responses: { 201: "json" }');
});

test("sends and reads a range of media types as bytes if the schema describes a string", () => {
  expect(partOf(code, "sendPattern")).toContain('mediaType: "*/*", write: rawWriter');
  expect(partOf(code, "sendPattern")).toContain("responses: { 200: streamReader }");
});

test("sends a range without JSON as bytes, and reads a recursive type of strings as bytes", () => {
  expect(partOf(code, "sendImage")).toContain('mediaType: "image/*", write: rawWriter');
  expect(partOf(code, "sendImage")).toContain("responses: { 200: streamReader }");
});

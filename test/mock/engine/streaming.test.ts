import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const document = `
openapi: 3.1.0
info: { title: Stories, version: "1" }
paths:
  /stories:
    post:
      operationId: tell
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [title]
              properties: { title: { type: string }, stream: { type: [boolean, "null"], default: false } }
          application/x-www-form-urlencoded:
            schema:
              type: object
              required: [title]
              properties: { title: { type: string }, stream: { type: boolean } }
      responses:
        "201":
          description: The story, at once or in parts.
          content:
            application/json: { schema: { $ref: "#/components/schemas/Story" } }
            text/event-stream: { schema: { type: object, required: [word], properties: { word: { const: once } } }, x-speakeasy-sse-sentinel: "[END]" }
  /stories/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: read
      responses: { "200": { description: A story., content: { application/json: { schema: { $ref: "#/components/schemas/Story" } } } } }
  /rumors:
    post:
      operationId: spread
      requestBody: { content: { application/json: { schema: { type: object, properties: { stream: { type: boolean, default: true } } } } } }
      responses:
        "200":
          description: A rumor.
          content:
            application/json: { schema: { const: whole } }
            application/x-ndjson:
              schema: { type: object, required: [part], properties: { part: { type: integer } } }
              example: [{ part: 1 }, { part: 2 }]
components:
  schemas:
    Story: { type: object, required: [id, title], properties: { id: { type: string, readOnly: true }, title: { type: string } } }
`;

const mock = await mockOf(document);
const call = callerOf(mock);

function post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): readonly unknown[] {
  const response = call(`POST ${path}`, { headers, body });
  return [response.status, response.header("content-type"), response.body];
}

const events = 'data: {"word":"once"}\n\n';

describe("a body that requests a stream", () => {
  it.each(["text/event-stream", "application/json", "*/*"])("gets events, even if the request accepts %s", (accept) => {
    const [status, type, text] = post("/stories", { title: "a", stream: true }, { accept });
    expect([status, type]).toEqual([201, "text/event-stream"]);
    expect(String(text).replaceAll(events, "")).toBe("data: [END]\n\n");
    expect(String(text).length).toBeGreaterThan(events.length);
  });

  it("can be a form", () => {
    const form = { "content-type": "application/x-www-form-urlencoded" };
    expect(post("/stories", "title=a&stream=true", form).slice(0, 2)).toEqual([201, "text/event-stream"]);
    expect(post("/stories", "title=a", form).slice(0, 2)).toEqual([201, "application/json"]);
  });

  it("has the same effect as one that doesn't", () => {
    const before = mock.snapshot();
    post("/stories", { title: "kept", stream: true });
    expect(JSON.stringify(mock.snapshot())).toContain("kept");
    expect(JSON.stringify(before)).not.toContain("kept");
  });

  it("is validated", () => {
    expect(post("/stories", { stream: true })[0]).toBe(400);
    expect(post("/stories", { title: "a", stream: "yes" })[0]).toBe(400);
  });
});

describe("a body that doesn't request a stream", () => {
  it.each([{ title: "a" }, { title: "a", stream: false }, { title: "a", stream: null }])("gets JSON: %j", (body) => {
    expect(post("/stories", body).slice(0, 2)).toEqual([201, "application/json"]);
  });
});

describe("a property that is true by default", () => {
  it("requests the example of the stream unless it is false", () => {
    const lines = [200, "application/x-ndjson", '{"part":1}\n{"part":2}\n'];
    expect(post("/rumors", {})).toEqual(lines);
    expect(post("/rumors", { stream: true })).toEqual(lines);
    expect(call("POST /rumors").header("content-type")).toBe("application/x-ndjson");
    expect(post("/rumors", { stream: false })).toEqual([200, "application/json", "whole"]);
  });
});

import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const document = `
openapi: 3.2.0
info: { title: Bodies, version: "1" }
paths:
  /files:
    post:
      operationId: send
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [name, file, tags]
              additionalProperties: false
              properties:
                name: { type: string }
                file: { type: string, format: binary, maxLength: 4 }
                count: { type: integer }
                tags: { type: array, items: { type: string } }
                meta: { type: object, required: [a], properties: { a: { type: boolean } } }
          multipart/mixed: { schema: { type: array, maxItems: 2, prefixItems: [{ type: object, required: [a], properties: { a: { type: integer } } }] } }
          application/x-ndjson: { itemSchema: { type: object, required: [a] } }
          application/json-seq: { itemSchema: { type: integer } }
      responses: { "204": { description: Sent. } }
  /events:
    get:
      operationId: watch
      responses:
        "200":
          description: Both.
          content:
            text/event-stream: { itemSchema: { type: object, properties: { data: { type: string, enum: ["a\\nb"] }, event: { const: x }, retry: { const: 5 } } } }
            application/jsonl: { itemSchema: { type: object, required: [n], properties: { n: { const: 1 } } } }
            application/json-seq: { itemSchema: { const: 2 } }
`;

const mock = await mockOf(document);
const call = callerOf(mock);
const problems = (): readonly string[] => mock.journal().at(-1)?.problems ?? [];

function send(type: string, body: string): readonly [number, readonly string[]] {
  const { status } = call("POST /files", { headers: { "content-type": type }, body });
  return [status, problems()];
}

describe("a multipart form", () => {
  const part = (name: string, text: string, more = ""): string =>
    `--b\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${text}\r\n`;
  const form = (...parts: readonly string[]): readonly [number, readonly string[]] =>
    send('multipart/form-data; boundary="b"', `${parts.join("")}--b--\r\n`);
  const file = part("file", "ü12", '; filename="a"\r\nContent-Type: image/png');

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ["that is valid", [part("name", "n"), file, part("tags", "a"), part("tags", "b"), part("count", "3")], []],
    ["with an empty array", [part("name", "n"), file], []],
    [
      "with JSON in it",
      [part("name", "1"), file, part("meta", '{"a":true}', "\r\nContent-Type: application/json")],
      [],
    ],
    ["with brackets", [part("name", "n"), file, part("meta[a]", "true")], []],
    ["without a required field", [file], ["body /name is required."]],
    ["with a field of the wrong type", [part("name", "n"), file, part("count", "x")], ["body /count must be integer."]],
    [
      "with a property of the wrong type",
      [part("name", "n"), file, part("meta[a]", "x")],
      ["body /meta/a must be boolean."],
    ],
    ["with an unknown field", [part("name", "n"), file, part("other", "x")], ["body /other is unknown."]],
  ])("%s", (_, parts, problems) => {
    expect(form(...parts)).toEqual([problems.length === 0 ? 204 : 400, problems]);
  });

  it("measures the length of files in bytes", () => {
    expect(form(part("name", "n"), part("file", "üü1", '; filename="a"'))).toEqual([
      400,
      ["body /file must NOT have more than 4 characters."],
    ]);
  });

  it.each([
    ["multipart/form-data", "--b--"],
    ["multipart/form-data; boundary=b", "x"],
    ["multipart/form-data; boundary=b", "--b\r\n\r\nx\r\n"],
  ])("is malformed: %s, %s", (type, body) => {
    expect(send(type, body)).toEqual([400, ["Received multipart is malformed."]]);
  });
});

describe("validates a sequence against the schema of its items", () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      "multipart/mixed; boundary=b",
      '--b\r\nContent-Type: application/json\r\n\r\n{"a":1}\r\n--b\r\n\r\nx\r\n--b--',
      [],
    ],
    [
      "multipart/mixed; boundary=b",
      "--b\r\nContent-Type: application/json\r\n\r\n{}\r\n--b--",
      ["body /0/a is required."],
    ],
    ["application/x-ndjson", '{"a":1}\r\n\n{"a":2}', []],
    ["application/x-ndjson", '{"a":1}\n{"b":2}\n', ["body /1/a is required."]],
    ["application/x-ndjson", '{"a":1}{"a":2}\n', ["Received JSON is malformed."]],
    ["application/json-seq", "\u001e1\n\u001e2\n", []],
    ["application/json-seq", '\u001e1\n\u001e"2"\n', ["body /1 must be integer."]],
  ])("%s, %j", (type, body, problems) => {
    expect(send(type, body)).toEqual([problems.length === 0 ? 204 : 400, problems]);
  });
});

describe("responds with a short stream of the requested media type", () => {
  it.each([
    ["text/event-stream", /^(event: x\nretry: 5\ndata: a\ndata: b\n\n){2,3}$/],
    ["application/jsonl", /^(\{"n":1\}\n){2,3}$/],
    ["application/json-seq", /^(\u001e2\n){2,3}$/],
  ])("%s", (accept, expected) => {
    const answer = mock.handle({
      method: "GET",
      target: "/events",
      header: (name) => (name === "accept" ? accept : null),
      body: null,
      address: "127.0.0.1",
    });
    expect(Object.fromEntries(answer.headers)).toMatchObject({ "Content-Type": accept });
    expect(answer.body).toMatch(expected);
  });
});

import { expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const mock = await mockOf(
  `
openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /tides:
    get:
      operationId: getTides
      responses:
        "200":
          description: Tides
          headers:
            X-Request-Id: { required: true, schema: { type: string, pattern: "^[a-f0-9]{8}$" } }
            X-Region: { schema: { type: string }, example: north }
            X-Shard: { schema: { type: integer, const: 7 } }
            X-Areas: { schema: { type: array, items: { type: string } }, example: [a, b] }
            X-Maybe: { schema: { type: string } }
            X-Split: { schema: { type: string }, example: "a\\r\\nSet-Cookie: b=c" }
            X-Object: { required: true, schema: { type: object, required: [a], properties: { a: { type: string } } } }
            Set-Cookie: { required: true, schema: { type: string } }
            Content-Encoding: { required: true, schema: { type: string, enum: [gzip] } }
            Location: { required: true, schema: { type: string } }
            Retry-After: { required: true, schema: { type: integer } }
            Last-Modified: { required: true, schema: { type: string } }
            X-Page: { required: true, content: { application/json: { schema: { type: object, required: [n], properties: { n: { type: integer, const: 3 }, s: { type: string } } }, example: { n: 3, s: "é" } } } }
            Date: { required: true, schema: { type: string } }
            Connection: { schema: { type: string }, example: close }
            Transfer-Encoding: { schema: { type: string }, example: chunked }
            Content-Length: { schema: { type: integer }, example: 5 }
            Access-Control-Allow-Origin: { required: true, schema: { type: string }, example: "*" }
            RateLimit-Limit: { required: true, schema: { type: integer } }
          content: { application/json: { schema: { type: object } } }
        "400": { description: Wrong, headers: { X-Reason: { required: true, schema: { type: string, const: odd } } } }
      parameters: [{ name: day, in: query, schema: { type: integer } }]
`,
  { now: "2025-01-01T00:00:00Z" },
);

it("sends declared headers, except those of the connection, of encodings and of browser rules", async () => {
  const { headers } = await mock.fetch("http://mock/tides");
  expect(Object.fromEntries(headers)).toEqual({
    "content-type": "application/json",
    "content-length": "2",
    "x-request-id": expect.stringMatching(/^[a-f0-9]{8}$/) as string,
    "x-region": "north",
    "x-shard": "7",
    "x-areas": "a,b",
    "set-cookie": expect.stringMatching(/^session=[0-9a-f]{32}; Path=\/; HttpOnly/) as string,
    location: expect.stringMatching(/^\/tides\/[0-9a-f]{8}$/) as string,
    "retry-after": "1",
    "last-modified": "Wed, 01 Jan 2025 00:00:00 GMT",
    "x-page": '{"n":3,"s":"\\u00e9"}',
  });
});

it("sends the headers that are declared for the status of an error", () => {
  const wrong = callerOf(mock)("GET /tides?day=soon");
  expect([wrong.status, wrong.header("x-reason")]).toEqual([400, "odd"]);
});

it("sends the location of what an operation creates, and the documented location of a redirect", async () => {
  const call = callerOf(
    await mockOf(`
openapi: 3.1.0
info: { title: T, version: "1" }
servers: [{ url: "https://tides.example" }]
paths:
  /surveys:
    post:
      operationId: start
      responses:
        "202":
          description: Started
          headers: { Location: { required: true, schema: { type: string }, example: /surveys/example } }
          content: { application/json: { schema: { type: object, required: [id], properties: { id: { const: s 1 } } } } }
  /old: { get: { operationId: old, responses: { "301": { description: Moved, headers: { Location: { schema: { type: string }, example: /surveys } } } } } }
`),
  );
  expect(call("POST /surveys").header("location")).toBe("https://tides.example/surveys/s%201");
  expect(call("GET /old")).toMatchObject({ status: 301 });
  expect(call("GET /old").header("location")).toBe("/surveys");
});

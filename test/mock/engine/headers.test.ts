import { expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const mock = await mockOf(`
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
            Date: { required: true, schema: { type: string } }
            Connection: { schema: { type: string }, example: close }
            Transfer-Encoding: { schema: { type: string }, example: chunked }
            Content-Length: { schema: { type: integer }, example: 5 }
            Access-Control-Allow-Origin: { required: true, schema: { type: string }, example: "*" }
            RateLimit-Limit: { required: true, schema: { type: integer } }
          content: { application/json: { schema: { type: object } } }
        "400": { description: Wrong, headers: { X-Reason: { required: true, schema: { type: string, const: odd } } } }
      parameters: [{ name: day, in: query, schema: { type: integer } }]
`);

it("sends declared headers, except those of the connection and of browsers", async () => {
  const { headers } = await mock.fetch("http://mock/tides");
  expect(Object.fromEntries(headers)).toEqual({
    "content-type": "application/json",
    "content-length": "2",
    "x-request-id": expect.stringMatching(/^[a-f0-9]{8}$/) as string,
    "x-region": "north",
    "x-shard": "7",
    "x-areas": "a,b",
  });
});

it("sends the headers that are declared for the status of an error", () => {
  const wrong = callerOf(mock)("GET /tides?day=soon");
  expect([wrong.status, wrong.header("x-reason")]).toEqual([400, "odd"]);
});

import { expect, it } from "vitest";
import { RecordedExchange } from "../../../runtime/mock/dist/journal/recorded-exchange.js";

it("the size of an entry includes the target, decoded path parameters, headers, bodies and problems", () => {
  const long = "x".repeat(10_000);
  const { size } = new RecordedExchange({
    direction: "received",
    request: { method: "GET", target: long, rawHeaders: ["name", long], body: new Uint8Array(10_000) },
    response: { status: 200, headers: [["name", long]], body: long },
    operation: "read",
    path: new Map([["id", long]]),
    problems: [long],
    at: 0,
    content: null,
    schemas: {},
    isToken: false,
  });
  expect(size).toBeGreaterThanOrEqual(70_000);
});

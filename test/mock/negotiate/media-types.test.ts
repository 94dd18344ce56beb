import { describe, expect, it } from "vitest";
import { negotiate } from "../../../runtime/mock/dist/negotiate/negotiate.js";
import type { Action } from "../../../runtime/mock/dist/tables/tables.js";
import { revisionTable } from "../api-table.js";
import { accepting, answering, dated, negotiated, operationOf, response } from "./negotiated.js";

describe("the media type of a response", () => {
  const operation = operationOf(answering("text/csv", "text/plain", "application/json", "application/hal+json"));

  it.each([
    ["text/csv", "text/csv"],
    ["TEXT/CSV", "text/csv"],
    ["text/*", "text/csv"],
    ["*/*", "application/json"],
    ["", "application/json"],
    ["application/*", "application/json"],
    ["application/hal+json", "application/hal+json"],
    ["text/plain, text/csv", "text/plain"],
    ["text/plain;q=0.5, text/csv", "text/csv"],
    ["text/plain;q=0.5, text/csv;q=0.4, */*;q=0.1", "text/plain"],
    ["text/csv;q=0, text/*", "text/plain"],
    ["application/json;q=0, */*", "application/hal+json"],
    ["image/png, */*;q=0.1", "application/json"],
    ["text/csv; charset=utf-8", "text/csv"],
    ["text/plain;q=9, text/csv", "text/plain"],
    ["text/plain;Q=0.2, text/csv;q=0.3", "text/csv"],
  ])("accepted as %j is %s", (accept, mediaType) => {
    expect(accepting(operation, accept)).toMatchObject({ mediaType });
  });

  it("is JSON for a request without an Accept header", () => {
    expect(negotiated(operation)).toEqual({
      version: null,
      requested: null,
      status: "200",
      mediaType: "application/json",
    });
  });

  it.each(["image/png", "text/csv;q=0", "*/*;q=0", "application/xml, text/html", "text", "text/csv;q=x", "x/y/z"])(
    "can't be %s",
    (accept) => {
      expect(accepting(operation, accept)).toBe("not-acceptable");
    },
  );

  it("is the first one if none is JSON", () => {
    expect(accepting(operationOf(answering("text/csv", "text/plain")), "*/*")).toMatchObject({ mediaType: "text/csv" });
  });

  it("is matched without its parameters", () => {
    const utf8 = operationOf(answering("Application/JSON; charset=utf-8"));
    expect(accepting(utf8, "application/json")).toMatchObject({ mediaType: "Application/JSON; charset=utf-8" });
    expect(accepting(utf8, "application/json;q=0, */*")).toBe("not-acceptable");
  });

  it("is not JSON with a version if the API has none in its media types", () => {
    expect(accepting(operationOf(answering(dated("2024-01-01"))), "application/json")).toBe("not-acceptable");
  });

  it("doesn't matter if the response has no content", () => {
    expect(accepting(operationOf(answering()), "image/png")).toMatchObject({ status: "200", mediaType: null });
  });

  it("doesn't matter if the API ignores Accept", () => {
    const ignoring = operationOf(answering("text/csv", "application/json"), { isAcceptIgnored: true });
    expect(accepting(ignoring, "image/png")).toMatchObject({ mediaType: "application/json" });
  });

  it("is chosen anew for each Accept header", () => {
    for (const accept of ["text/csv", "text/plain", "text/csv"])
      expect(accepting(operation, accept)).toMatchObject({ mediaType: accept });
    for (let index = 0; index < 200; index += 1)
      expect(accepting(operation, `text/x${index}, text/csv`)).toMatchObject({ mediaType: "text/csv" });
  });
});

describe("decisions", () => {
  it("are kept for clients that repeat their headers, but at most 64 per operation", () => {
    const operation = operationOf(answering("text/csv"));
    for (let index = 0; index < 1_000; index += 1) {
      accepting(operation, `text/csv, text/x${index}`);
      expect(operation.agreements.size).toBeGreaterThan(0);
      expect(operation.agreements.size).toBeLessThanOrEqual(64);
    }
    const request = { method: "GET", target: "/", header: () => "text/csv", body: null, address: "" };
    const [one, other] = [1, 2].map(() => negotiate({ request, query: new Map(), operation }));
    expect(one).toBe(other);
  });

  it("are not kept for headers of more than 500 characters", () => {
    const operation = operationOf(answering("text/csv"));
    accepting(operation, `text/csv, ${"x".repeat(500)}/y`);
    expect(operation.agreements.size).toBe(0);
  });
});

describe("JSON without a schema", () => {
  it.each([
    ["application/json", true],
    ["text/plain", null],
  ])("has any value, unlike other content: %s", (mediaType, schema) => {
    const responses = [{ ...response("200"), content: [{ mediaType, schema: null, example: null }] }];
    const agreement = negotiate({
      request: { method: "GET", target: "/", header: () => null, body: null, address: "" },
      query: new Map(),
      operation: operationOf([revisionTable({ responses })]),
    });
    expect("kind" in agreement ? null : agreement.content).toEqual({ mediaType, schema, example: null });
  });
});

describe("the status of a success", () => {
  const create: Action = { kind: "create", resource: "key", scope: [], list: null, wrapper: null };
  const statusOf = (statuses: readonly string[], action?: Action): unknown => {
    const revisions = [revisionTable({ responses: statuses.map((status) => response(status)) })];
    return negotiated(operationOf(revisions, {}, action));
  };

  it.each([
    [["404", "202", "200"], "202"],
    [["200", "201"], "200"],
    [["400", "2XX"], "2XX"],
    [["303", "400", "default"], "default"],
    [["400", "303", "500"], "303"],
    [["400", "500"], "204"],
    [[], "204"],
  ])("among %j is %s", (statuses, status) => {
    expect(statusOf(statuses)).toMatchObject({ status, mediaType: null });
  });

  it.each([
    [["200", "201"], "201"],
    [["202", "200"], "202"],
    [["default"], "default"],
  ])("of an operation that creates, among %j, is %s", (statuses, status) => {
    expect(statusOf(statuses, create)).toMatchObject({ status });
  });
});

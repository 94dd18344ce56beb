import { describe, expect, it } from "vitest";
import { callerOf, mockOf, type CallMock } from "../../support/mock-of.js";
import { idsIn, listDocument, queryOf } from "./list-document.js";

const query = [
  ...["sort", "minPrice", "price", "price[lt]"].map((name) => queryOf(name)),
  queryOf("maxPrice", "{ type: number }"),
];

/** A list of notes with prices, whose property has the given schema. */
async function priced(schema: string, prices: readonly string[]): Promise<CallMock> {
  const call = callerOf(await mockOf(listDocument({ query, note: `price: ${schema}` })));
  for (const [index, price] of prices.entries()) call("POST /notes", { body: { id: "abcdef"[index], price } });
  return call;
}

const prices = ["9.50", "10.00", "100.5", "1.25", "-3.00"];

describe("strings that are numbers", () => {
  it.each([
    "{ type: string, format: decimal }",
    String.raw`{ type: string, pattern: "^-?\\d+(?:\\.\\d+)?$" }`,
    '{ type: string, example: "9.50" }',
    '{ type: [string, "null"], format: decimal }',
  ])("are compared as numbers if the schema says so: %s", async (schema) => {
    const call = await priced(schema, prices);
    const list = (asked: string): string => idsIn(call(`GET /notes?${asked}`).body);
    expect(list("sort=price")).toBe("edabc");
    expect(list("sort=-price")).toBe("cbade");
    expect(list("minPrice=9.5")).toBe("abc");
    expect(list("maxPrice=10")).toBe("abde");
    expect(list("price[lt]=9.50")).toBe("de");
    expect(list("price=10")).toBe("b");
    expect(list("price=10&sort=price")).toBe("b");
  });

  it.each([
    "{ type: string }",
    String.raw`{ type: string, pattern: "^[\\d.]+\\.\\d+\\.\\d+$", example: "1.10.2" }`,
    '{ type: string, example: "12" }',
  ])("are compared as text otherwise: %s", async (schema) => {
    const call = await priced(schema.replace('"12"', '"A12"'), ["9.50.1", "10.00.1", "100.5.1"]);
    expect(idsIn(call("GET /notes?sort=price").body)).toBe("bca");
    call("GET /notes?minPrice=5");
  });

  it("keep all digits of long integers", async () => {
    const long = ["90071992547409931", "90071992547409930", "90071992547409932", "5"];
    const call = await priced("{ type: string, format: int64 }", long);
    expect(idsIn(call("GET /notes?sort=price").body)).toBe("dbac");
    expect(idsIn(call("GET /notes?minPrice=90071992547409931").body)).toBe("ac");
  });

  it("don't hide values that aren't numbers", async () => {
    const call = await priced("{ type: string, example: '9.50' }", ["10.00", "free", "9.50"]);
    expect(idsIn(call("GET /notes?sort=price").body)).toBe("cab");
    expect(idsIn(call("GET /notes?minPrice=1").body)).toBe("ac");
  });
});

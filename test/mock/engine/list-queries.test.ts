import { describe, expect, it } from "vitest";
import { createMockOf } from "../../../runtime/mock/dist/create-mock.js";
import type { MockTables } from "../../../runtime/mock/dist/tables/tables.js";
import { callerOf, mockOf, tablesOf } from "../../support/mock-of.js";

const query = (name: string, schema: string, rest = ""): string =>
  `{ name: "${name}", in: query, schema: ${schema}${rest} }`;
const text = "{ type: string }";
const texts = "{ type: array, items: { type: string } }";
const number = "{ type: number }";
const time = "{ type: string, format: date-time }";

const document = `
openapi: 3.1.0
info: { title: Cellar, version: "1" }
paths:
  /wines:
    get:
      operationId: listWines
      parameters:
        - ${query("grape", texts)}
        - ${query("sweet", "{ type: boolean }")}
        - ${query("tags", text)}
        - ${query("shop_name", text)}
        - ${query("name", text, ", description: Returns wines whose name contains this text.")}
        - ${query("code", text, ", description: A prefix of the code.")}
        - ${query("maker", text, ", description: A wildcard pattern.")}
        - ${query("filter[city]", text)}
        - ${query("filter", "{ type: object, properties: { grape: { type: string }, maker: { type: string }, price: { type: object, properties: { lt: { type: number } } } } }", ", style: deepObject, explode: true")}
        - ${query("origin.city", text)}
        - ${query("minPrice", number)}
        - ${query("price_max", number)}
        - ${query("price[gt]", number)}
        - ${query("price__lte", number)}
        - ${query("grape_in", text)}
        - ${query("bottledAfter", time)}
        - ${query("bottled_before", time, ", description: Inclusive.")}
        - ${query("wineIds", text)}
        - ${query("ids", texts, ", explode: false")}
        - ${query("sort", text)}
        - ${query("order", "{ type: string, enum: [asc, desc] }")}
        - ${query("q", text)}
        - ${query("fields", texts, ", explode: false")}
        - ${query("include", text)}
        - ${query("mood", text)}
        - ${query("price", number, ", description: Returns wines that cost at least this.")}
        - ${query("limit", "{ type: integer, default: 50 }")}
        - ${query("page", "{ type: integer, default: 1 }")}
      responses: { "200": { description: Wines, content: { application/json: { schema: { type: object, required: [wines, total], properties: { wines: { type: array, items: { $ref: "#/components/schemas/Wine" } }, total: { type: integer } } } } } } }
    post: { operationId: addWine, requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Wine" } } } }, responses: { "201": { description: A wine, content: { application/json: { schema: { $ref: "#/components/schemas/Wine" } } } } } }
  /wines/{wineId}:
    parameters: [{ name: wineId, in: path, required: true, schema: { type: string } }]
    get: { operationId: getWine, responses: { "200": { description: A wine, content: { application/json: { schema: { $ref: "#/components/schemas/Wine" } } } } } }
    patch: { operationId: changeWine, requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Wine" } } } }, responses: { "200": { description: A wine, content: { application/json: { schema: { $ref: "#/components/schemas/Wine" } } } } } }
    delete: { operationId: removeWine, responses: { "204": { description: Gone } } }
  /casks:
    get:
      operationId: listCasks
      parameters: [${query("sort", "{ type: string, enum: [filled, size, -size], default: -size }")}]
      responses: { "200": { description: Casks, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Cask" } } } } } }
    post: { operationId: addCask, requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Cask" } } } }, responses: { "201": { description: A cask, content: { application/json: { schema: { $ref: "#/components/schemas/Cask" } } } } } }
  /casks/{id}:
    get: { operationId: getCask, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "200": { description: A cask, content: { application/json: { schema: { $ref: "#/components/schemas/Cask" } } } } } }
components:
  schemas:
    Cask: { type: object, required: [id], properties: { id: { type: string }, size: { type: integer }, filledAt: { type: string, format: date } } }
    Wine:
      type: object
      required: [id, name]
      properties:
        id: { type: string }
        name: { type: string }
        code: { type: string }
        maker: { type: string }
        grape: { type: string }
        sweet: { type: boolean }
        tags: { type: array, items: { type: string } }
        shopName: { type: string }
        city: { type: string }
        origin: { type: object, properties: { city: { type: string } } }
        price: { type: number }
        bottled_at: { type: string, format: date-time }
        secret: { type: string, writeOnly: true }
`;

const wines = [
  { id: "a", name: "Blue Hill", code: "X1", grape: "pinot", sweet: true, price: 9.5, city: "Ulm", tags: ["old"] },
  { id: "b", name: "Red Rock", code: "Y2", grape: "merlot", sweet: false, price: 20, maker: "Hill", shopName: "S" },
  { id: "c", name: "Green hills", code: "X3", grape: "pinot", price: 20, origin: { city: "Rom" }, tags: ["old", "b"] },
  { id: "d", name: "Amber", grape: "riesling", sweet: false, price: 100, bottled_at: "2024-05-01T00:00:00Z" },
  { id: "e", name: "Zinc", grape: "merlot", bottled_at: "2024-06-01T02:00:00+02:00", secret: "hill" },
];

const mock = await mockOf(document);
const call = callerOf(mock);
for (const body of wines) call("POST /wines", { body });
for (const [id, size] of [1, 30, 4].entries()) call("POST /casks", { body: { id: String(id), size } });

interface Wine {
  readonly id: string;
}
const idsAt = (target: string, from = call): string => {
  const { wines: found } = from(`GET ${target}`).body as { readonly wines: readonly Wine[] };
  return found.map(({ id }) => id).join("");
};
const problemsOf = (target: string): readonly string[] => {
  call(`GET ${target}`);
  return mock.journal().at(-1)?.problems ?? [];
};

describe("a query parameter of a list", () => {
  it.each([
    ["grape=pinot", "ac"],
    ["grape=pinot&grape=riesling", "acd"],
    ["grape=none", ""],
    ["sweet=false", "bd"],
    ["tags=old", "ac"],
    ["shop_name=S", "b"],
    ["filter[city]=Ulm", "a"],
    ["filter[grape]=merlot", "be"],
    ["filter[price][lt]=20", "a"],
    ["origin.city=Rom", "c"],
    ["grape=pinot&minPrice=10", "c"],
    ["grape_in=merlot,riesling", "bde"],
  ])("selects items by equality: %s", (asked, expected) => {
    expect(idsAt(`/wines?${asked}`)).toBe(expected);
    expect(problemsOf(`/wines?${asked}`)).toEqual([]);
  });

  it.each([
    ["minPrice=20", "bcd"],
    ["price_max=20", "abc"],
    ["price[gt]=20", "d"],
    ["price__lte=9.5", "a"],
    ["minPrice=10&price_max=50", "bc"],
    ["bottledAfter=2024-05-01T00:00:00Z", "e"],
    ["bottledAfter=2024-05-31T23:59:59Z", "e"],
    ["bottledAfter=2024-06-01T00:00:00Z", ""],
    ["bottled_before=2024-05-01T00:00:00Z", "d"],
  ])("selects items in a range: %s", (asked, expected) => {
    expect(idsAt(`/wines?${asked}`)).toBe(expected);
  });

  it.each([
    ["name=HILL", "ac"],
    ["code=x", "ac"],
    ["ids=c,a", "ac"],
    ["wineIds=b,d,unknown", "bd"],
    ["q=hill", "abc"],
    ["q=hill%20blue", "a"],
    ["q=nowhere", ""],
  ])("selects items by their ids or texts: %s", (asked, expected) => {
    expect(idsAt(`/wines?${asked}`)).toBe(expected);
  });

  it.each([
    ["sort=name", "dacbe"],
    ["sort=-name", "ebcad"],
    ["sort=name&order=desc", "ebcad"],
    ["order=desc", "edcba"],
    ["sort=name:desc", "ebcad"],
    ["sort=NAME_DESC", "ebcad"],
    ["sort=price,-name", "abcde"],
    ["sort=price,name", "acbde"],
    ["sort=bottled", "deabc"],
    ["sort=origin.city", "cabde"],
    ["grape=merlot&sort=-name", "eb"],
  ])("sorts items: %s", (asked, expected) => {
    expect(idsAt(`/wines?${asked}`)).toBe(expected);
  });

  it("sorts by the declared default", () => {
    const sizes = (call("GET /casks").body as readonly { size: number }[]).map(({ size }) => size);
    expect(sizes).toEqual([30, 4, 1]);
  });

  it("selects the properties of items, apart from required ones", () => {
    const body = call("GET /wines?fields=price&ids=a").body as { readonly wines: unknown };
    expect(body.wines).toEqual([{ id: "a", name: "Blue Hill", price: 9.5 }]);
  });

  it.each([
    ["mood=happy", 'The query parameter "mood" has no effect: the mock doesn\'t know what it does.'],
    ["maker=H*", 'The query parameter "maker" has no effect: the mock doesn\'t know what it does.'],
    ["price=5", 'The query parameter "price" has no effect: the mock doesn\'t know what it does.'],
    ["sort=fame", 'The list isn\'t sorted: the items have no property "fame".'],
    ["fields=fame", 'All properties are returned: the items have no property "fame".'],
    ["include=reviews", 'All properties are returned: the items have no property "reviews".'],
    ["filter[vintage]=1", 'The query parameter "filter[vintage]" has no effect: the mock doesn\'t know what it does.'],
  ])("is named in the journal if it isn't understood: %s", (asked, problem) => {
    expect(idsAt(`/wines?${asked}`)).toBe("abcde");
    expect(problemsOf(`/wines?${asked}`)).toEqual([problem]);
  });

  it.each(["color=red", "include=price", "fields=name", "limit=2", "sort=price"])(
    "isn't named otherwise: %s",
    (asked) => {
      expect(problemsOf(`/wines?${asked}`)).toEqual([]);
    },
  );
});

describe("the items of a filtered or sorted list", () => {
  it("follow every change of the state", () => {
    const own = callerOf(mock);
    const snapshot = mock.snapshot();
    for (const asked of ["grape=merlot", "sort=name", "minPrice=20"]) idsAt(`/wines?${asked}`, own);
    own("PATCH /wines/a", { body: { grape: "merlot", name: "Zz", price: 50 } });
    own("DELETE /wines/b");
    own("POST /wines", { body: { id: "f", name: "Aa", grape: "merlot", price: 20 } });
    expect(idsAt("/wines?grape=merlot", own)).toBe("aef");
    expect(idsAt("/wines?grape=pinot", own)).toBe("c");
    expect(idsAt("/wines?sort=name", own)).toBe("fdcea");
    expect(idsAt("/wines?minPrice=20", own)).toBe("acdf");
    expect(idsAt("/wines?minPrice=20&limit=2&page=2", own)).toBe("df");
    mock.restore(snapshot);
    expect(idsAt("/wines?grape=merlot", own)).toBe("be");
    expect(idsAt("/wines", own)).toBe("abcde");
  });
});

describe("tables from earlier versions", () => {
  it("filter by the property with the name of the parameter, without problems in the journal", async () => {
    const tables = await tablesOf(document);
    const old = JSON.parse(
      JSON.stringify(tables, (key, value: unknown) => (key === "query" || key === "facts" ? undefined : value)),
    ) as MockTables;
    const earlier = createMockOf(old, {}, { auth: "off", validateResponses: true });
    const callEarlier = callerOf(earlier);
    for (const body of wines) callEarlier("POST /wines", { body });
    expect(idsAt("/wines?grape=pinot", callEarlier)).toBe("ac");
    expect(idsAt("/wines?sort=-name&mood=x", callEarlier)).toBe("abcde");
    expect(earlier.journal().at(-1)?.problems).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";
import { idsIn, listDocument, notes, queryOf } from "./list-document.js";

const number = "{ type: integer }";

const odata = await mockOf(
  listDocument({
    query: [
      ...["$filter", "$orderby", "$select", "$apply"].map((name) => queryOf(name)),
      ...["$top", "$skip"].map((name) => queryOf(name, number)),
      queryOf("$count", "{ type: boolean }"),
    ],
    body: `{ type: object, properties: { value: { ${notes} }, "@odata.count": { type: integer }, "@odata.nextLink": { type: string } } }`,
    note: "title: { type: string }, total: { type: number }, sent: { type: string, format: date-time }, ship: { type: object, properties: { city: { type: string } } }",
  }),
);
const odataItems = [
  { id: "a", title: "Ann's", total: 5, sent: "2024-01-01T00:00:00Z", ship: { city: "Ulm" } },
  { id: "b", title: "bob", total: 50 },
  { id: "c", title: "Cy", total: 7, sent: "2024-05-01T00:00:00Z", ship: { city: "Rom" } },
  { id: "d", title: "ANN", total: 7 },
];
const callOData = callerOf(odata);
for (const body of odataItems) callOData("POST /notes", { body });

interface ODataPage {
  readonly value: readonly unknown[];
  readonly "@odata.count"?: number;
  readonly "@odata.nextLink"?: string;
}
const odataPage = (query: string): ODataPage => callOData(`GET /notes?${encodeURI(query)}`).body as ODataPage;

describe("OData", () => {
  it.each([
    ["total eq 7", "cd"],
    ["total ne 7", "ab"],
    ["total ge 7 and ship/city eq 'Rom'", "c"],
    ["total lt 50 AND total gt 5", "cd"],
    ["title eq 'Ann''s'", "a"],
    ["sent gt 2024-02-01T00:00:00Z", "c"],
    ["sent eq null", "bd"],
    ["sent ne null and total le 5", "a"],
    ["contains(title,'nn')", "ad"],
    ["startswith(title, 'B') and total eq 50", "b"],
  ])("$filter=%s selects %s", (filter, expected) => {
    expect(idsIn(odataPage(`$filter=${filter}`).value)).toBe(expected);
    expect(odata.journal().at(-1)?.problems).toEqual([]);
  });

  it.each([
    "total eq 7 or total eq 5",
    "not (total eq 7)",
    "(total eq 7)",
    "total add 2 eq 9",
    "total eq 7 and",
    "total eq",
    "nothing eq 1",
    "ship/country eq 'x'",
    `${"total eq 7 and ".repeat(5000)}total eq 7`,
  ])("$filter=%s is named in the journal, because it isn't understood", (filter) => {
    expect(idsIn(odataPage(`$filter=${filter}`).value)).toBe("abcd");
    expect(odata.journal().at(-1)?.problems).toEqual([expect.stringContaining("The list isn't filtered by")]);
  });

  it("sorts and pages", () => {
    expect(idsIn(odataPage("$orderby=total desc,title asc").value)).toBe("bdca");
    const first = odataPage("$top=3&$orderby=title&$count=true");
    expect(idsIn(first.value)).toBe("dac");
    expect(first["@odata.count"]).toBe(4);
    const next = first["@odata.nextLink"] ?? "";
    expect(next).toContain("%24skip=3");
    expect(idsIn((callOData(`GET ${next}`).body as ODataPage).value)).toBe("b");
  });

  it("counts only if the request says so", () => {
    expect(odataPage("$top=2")).not.toHaveProperty("@odata.count");
    expect(odataPage("$count=false")).not.toHaveProperty("@odata.count");
  });

  it("names other options in the journal", () => {
    odataPage("$apply=groupby((total))");
    expect(odata.journal().at(-1)?.problems).toEqual([expect.stringContaining('"$apply" has no effect')]);
  });
});

describe("Django REST framework", async () => {
  const lookups = [
    "title__icontains",
    "title__istartswith",
    "title__iexact",
    "sent__isnull",
    "total__gte",
    "total__lt",
  ];
  const document = listDocument({
    query: [...lookups, "title__regex", "sent__year", "ordering", "search"].map((name) => queryOf(name)),
    note: "title: { type: string }, total: { type: string, format: decimal }, sent: { type: string, format: date-time }",
  });
  const mock = await mockOf(document);
  const call = callerOf(mock);
  for (const { id, title, total, sent } of odataItems)
    call("POST /notes", { body: { id, title, total: `${total}.00`, ...(sent === undefined ? {} : { sent }) } });

  it.each([
    ["title__icontains=NN", "ad"],
    ["title__istartswith=b", "b"],
    ["title__iexact=ann", "d"],
    ["sent__isnull=true", "bd"],
    ["sent__isnull=False", "ac"],
    ["total__gte=7", "bcd"],
    ["total__lt=7.5", "acd"],
    ["ordering=-total", "bdca"],
    ["ordering=total,-title", "acdb"],
    ["search=ann", "ad"],
  ])("%s lists %s", (asked, expected) => {
    expect(idsIn(call(`GET /notes?${asked}`).body)).toBe(expected);
    expect(mock.journal().at(-1)?.problems).toEqual([]);
  });

  it.each(["title__regex=a", "sent__year=2024"])("%s is named in the journal", (asked) => {
    expect(idsIn(call(`GET /notes?${asked}`).body)).toBe("abcd");
    expect(mock.journal().at(-1)?.problems).toEqual([expect.stringContaining("has no effect")]);
  });
});

describe("JSON:API", async () => {
  const json = (schema: string): string => `content: { application/vnd.api+json: { schema: ${schema} } }`;
  const one = `{ type: object, properties: { data: { $ref: "#/components/schemas/Post" } } }`;
  const query = ["sort", "filter[status]", "filter[cost][gte]", "filter[mood]", "q"].map((name) => queryOf(name));
  const mock = await mockOf(`
openapi: 3.1.0
info: { title: Posts, version: "1" }
paths:
  /posts:
    get:
      operationId: listPosts
      parameters: [${query.join(", ")}, ${queryOf("page[size]", number)}, ${queryOf("page[number]", number)}]
      responses: { "200": { description: x, ${json(`{ type: object, properties: { data: { type: array, items: { $ref: "#/components/schemas/Post" } } } }`)} } }
    post: { operationId: addPost, requestBody: { ${json(one)} }, responses: { "201": { description: x, ${json(one)} } } }
  /posts/{id}:
    get: { operationId: getPost, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "200": { description: x, ${json(one)} } } }
components:
  schemas:
    Post:
      type: object
      required: [type, id]
      properties:
        type: { type: string, enum: [posts] }
        id: { type: string }
        attributes:
          type: object
          properties: { title: { type: string }, status: { type: string, enum: [draft, live] }, createdAt: { type: string, format: date-time }, cost: { type: string, format: decimal } }
`);
  const call = callerOf(mock);
  const headers = { "content-type": "application/vnd.api+json" };
  for (const [index, id] of ["a", "b", "c", "d"].entries()) {
    const attributes = {
      title: `Post ${index}`,
      status: index % 2 === 0 ? "draft" : "live",
      createdAt: `2024-01-0${4 - index}T00:00:00Z`,
      cost: ["9.50", "10.00", "100.5", "1.25"][index],
    };
    call("POST /posts", { headers, body: { data: { type: "posts", id, attributes } } });
  }
  const list = (asked: string): string =>
    idsIn((call(`GET /posts?${asked}`).body as { readonly data: readonly unknown[] }).data);

  it.each([
    ["sort=createdAt", "dcba"],
    ["sort=-createdAt", "abcd"],
    ["sort=-status,cost", "dbac"],
    ["filter[status]=live", "bd"],
    ["filter[cost][gte]=9.5", "abc"],
    ["filter[status]=live&sort=createdAt", "db"],
    ["q=post%202", "c"],
    ["page[size]=2&page[number]=2", "cd"],
  ])("%s refers to attributes", (asked, expected) => {
    expect(list(asked)).toBe(expected);
    expect(mock.journal().at(-1)?.problems).toEqual([]);
  });

  it("names a filter without an attribute in the journal", () => {
    expect(list("filter[mood]=x")).toBe("abcd");
    expect(mock.journal().at(-1)?.problems).toEqual([expect.stringContaining('"filter[mood]" has no effect')]);
  });
});

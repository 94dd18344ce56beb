/** Makes a schema that refers to others in one way. `index` is its number. */
type Link = (references: readonly object[], index: number) => object;

const text = { type: "string" };
const named = (references: readonly object[], prefix: string): object =>
  Object.fromEntries(references.map((reference, index) => [prefix + String(index), reference]));
const own = (index: number): object => ({ type: "object", properties: { [`own${index}`]: text } });
const kind = { discriminator: { propertyName: "kind" } };
const ofKind = (index: number): object => ({ type: "object", properties: { kind: text, [`own${index}`]: text } });
const date = { type: "string", format: "date-time", readOnly: true };

/** The ways in which schemas can refer to others. */
export const links: Readonly<Record<string, Link>> = {
  allOf: (references, index) => ({ ...own(index), allOf: references }),
  "allOf without properties": (references) => ({ allOf: references }),
  oneOf: (references) => ({ oneOf: references }),
  "oneOf beside properties": (references, index) => ({ ...own(index), oneOf: references }),
  anyOf: (references) => ({ anyOf: references }),
  "a reference beside allOf": ([first, ...others], index) => ({ ...first, ...own(index), allOf: others }),
  not: ([first, ...others]) => ({ allOf: [{ not: first }, ...others] }),
  if: ([first = {}, second = {}]) => ({ if: first, then: second, else: first }),
  dependentSchemas: (references) => ({ dependentSchemas: named(references, "own") }),
  properties: (references) => ({ type: "object", properties: named(references, "part") }),
  "required properties": (references) => ({
    type: "object",
    required: references.map((_, index) => `part${index}`),
    properties: named(references, "part"),
  }),
  "the same property": (references) => ({
    allOf: references.map((reference) => ({ type: "object", properties: { part: reference } })),
  }),
  prefixItems: (references) => ({ type: "array", prefixItems: references, minItems: references.length }),
  "items and contains": ([first = {}, second = {}]) => ({ type: "array", items: first, contains: second }),
  additionalProperties: ([first = {}, ...others]) => ({
    type: "object",
    additionalProperties: first,
    patternProperties: named(others, "^own"),
  }),
  "a list of children": (references) => ({ type: "object", properties: { kind: text }, ...kind, oneOf: references }),
  "a parent with a discriminator": (references, index) => ({ ...ofKind(index), ...kind, allOf: references }),
  "converted formats": (references, index) => ({
    type: "object",
    properties: { [`own${index}`]: date, same: index % 2 === 0 ? date : text },
    anyOf: references,
  }),
};

const leaf = { type: "object", properties: { leaf: text }, required: ["leaf"] };
const place = (index: number): object => ({ $ref: `#/components/schemas/S${index}` });

/** Returns a document in which each schema refers to the next two, so that there are 2^n ways from the first to the last. */
export function ladder(link: string, count: number): string {
  const make = links[link] ?? (() => ({}));
  return documentOf(
    Array.from({ length: count }, (_, index) => {
      const next = [index + 1, index + 2].filter((each) => each < count);
      return next.length === 0 ? leaf : make(next.map(place), index);
    }),
  );
}

/** Returns a document whose schemas refer to each other in random ways, mostly to later ones. */
export function randomGraph(count: number, random: (below: number) => number): string {
  const ways = Object.values(links);
  // A few ways per document, so that long chains of one way occur.
  const chosen = Array.from({ length: 1 + random(3) }, () => ways[random(ways.length)] ?? (() => ({})));
  return documentOf(
    Array.from({ length: count }, (_, index) => {
      const make = chosen[random(chosen.length)] ?? (() => ({}));
      const next = Array.from({ length: 1 + random(3) }, () =>
        random(10) === 0 ? random(count) : index + 1 + random(3),
      );
      const targets = [...new Set(next)].filter((each) => each < count);
      return targets.length === 0 ? leaf : make(targets.map(place), index);
    }),
  );
}

/** Returns a document that uses the first schema in parameters, bodies, lists, events and examples. */
function documentOf(schemas: readonly object[]): string {
  const schema = place(0);
  const json = (body: object, example?: object): object => ({
    content: { "application/json": { schema: body, ...(example === undefined ? {} : { example }) } },
  });
  const ok = (content: object): object => ({ 200: { description: "OK", ...content } });
  const id = { in: "path", name: "id", required: true, schema: text };
  const query = [
    { in: "query", name: "page", schema: { type: "integer" } },
    { in: "query", name: "limit", schema: { type: "integer" } },
    { in: "query", name: "filter", style: "deepObject", schema },
  ];
  const list = { type: "object", properties: { items: { type: "array", items: schema } } };
  const form = { "application/json": { schema }, "multipart/form-data": { schema } };
  const operation = (operationId: string, responses: object, more: object = {}): object => ({
    operationId,
    tags: ["trees"],
    responses,
    ...more,
  });
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Trees", version: "1" },
    servers: [{ url: "https://api.example.com" }],
    paths: {
      "/trees": {
        get: operation("listTrees", ok(json(list)), { parameters: query }),
        post: operation("plantTree", ok(json(schema, { leaf: "green" })), { requestBody: { content: form } }),
      },
      "/trees/{id}": { get: operation("getTree", ok(json(schema)), { parameters: [id] }) },
      "/forest": { get: operation("getForest", ok(json(schema)), { parameters: query.slice(0, 2) }) },
      "/growth": { get: operation("watchGrowth", ok({ content: { "text/event-stream": { schema } } })) },
    },
    components: { schemas: Object.fromEntries(schemas.map((each, index) => [`S${index}`, each])) },
  });
}

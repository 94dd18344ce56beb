import { describe, expect, it } from "vitest";
import { callerOf, mockOf, tablesOf } from "../../support/mock-of.js";

const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
const tag = `{ $ref: "#/components/schemas/Tag" }`;

interface Post {
  readonly method?: string;
  readonly text?: string;
  readonly statuses: readonly string[];
  readonly body?: string;
}

/** A document with a collection of tags whose keys clients choose, and that the given operation creates. */
const documentOf = ({ method = "post", text = "operationId: addTag", statuses, body = tag }: Post, rest = ""): string =>
  `openapi: 3.0.3
info: { title: Tags, version: "1" }
${rest}
paths:
  /tags:
    get: { operationId: listTags, responses: { "200": { description: x, ${json(`{ type: array, items: ${tag} }`)} } } }
    ${method}: { ${text}, requestBody: { ${json(body)} }, responses: { ${statuses.map((status) => `"${status}": { description: x${/^[2d]/.test(status) ? `, ${json(body)}` : ""} }`).join(", ")} } }
  /tags/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getTag, responses: { "200": { description: x, ${json(tag)} } } }
components: { schemas: { Tag: { type: object, properties: { id: { type: string }, text: { type: string }, size: { type: integer } } } } }
`;

const first = { id: "a", text: "one", size: 1 };
const second = { id: "a", text: "two" };

describe("an operation that creates an entity whose key is taken", () => {
  it.each([
    ["409", ["201", "400", "409"], 409],
    ["409, because 4XX includes it", ["201", "400", "4XX"], 409],
    ["409, because default includes it", ["201", "default"], 409],
    ["422 if no 409 is declared", ["201", "400", "422"], 422],
    ["400 if neither is declared", ["201", "400"], 400],
  ])("responds with %s", async (_, statuses, expected) => {
    const mock = await mockOf(documentOf({ statuses }));
    const call = callerOf(mock);
    call("POST /tags", { body: first });
    expect(call("POST /tags", { body: second }).status).toBe(expected);
    expect(mock.journal().at(-1)?.problems).toEqual(['The tag "a" already exists.']);
    expect(call("GET /tags/a").body).toEqual(first);
  });

  it.each([
    ["only a 201", ["201"]],
    ["no error that could be a conflict", ["201", "401", "404"]],
    ["only default, which then is the success", ["default"]],
  ])("changes the entity if the document declares %s, and the journal says so", async (_, statuses) => {
    const mock = await mockOf(documentOf({ statuses }));
    const call = callerOf(mock);
    const { status } = call("POST /tags", { body: first });
    const changed = { id: "a", text: "two", size: 1 };
    expect(call("POST /tags", { body: second })).toMatchObject({ status, body: changed });
    expect(mock.journal().at(-1)?.problems).toEqual([
      'The tag "a" already existed. The operation changed it, because the document declares no response for a conflict. To get a conflict instead, declare a 409.',
    ]);
    expect(call("GET /tags").body).toEqual([changed]);
  });

  it("stores none of the items of an array if one of them is refused", async () => {
    const body = `{ type: array, items: ${tag} }`;
    const hints = "x-mock: { resources: { tags: { unique: [text] } } }";
    const call = callerOf(await mockOf(documentOf({ statuses: ["201"], body }, hints)));
    call("POST /tags", { body: [first, { id: "b", text: "taken" }] });
    const sent = [{ id: "a", text: "changed" }, { id: "c" }, { id: "d", text: "taken" }];
    expect(call("POST /tags", { body: sent }).status).toBe(409);
    expect(call("GET /tags").body).toEqual([first, { id: "b", text: "taken" }]);
  });

  it("responds with the conflict of a hint, even if the document doesn't declare it", async () => {
    const hints = `x-mock: { resources: { tags: { taken: TAG_EXISTS } } }`;
    const call = callerOf(await mockOf(documentOf({ statuses: ["201"] }, hints)));
    call("POST /tags", { body: first });
    expect(call("POST /tags", { body: second }).status).toBe(409);
  });
});

describe("an upsert", () => {
  it.each([
    ["operationId: createOrUpdateTag", ["201", "409"]],
    ["operationId: tags_upsert", ["201", "409"]],
    ["operationId: saveTag, summary: Adds or updates a tag", ["201", "409"]],
    ["operationId: saveTag, description: Inserts or updates a tag.", ["201"]],
    ["operationId: saveTag, description: 'Saves a tag. If the tag already exists, it is replaced.'", ["201", "400"]],
    ["operationId: saveTag", ["200", "201", "400"]],
  ])("is recognized by %s with %j, and changes an existing entity without a note", async (text, statuses) => {
    const mock = await mockOf(documentOf({ text, statuses }));
    const call = callerOf(mock);
    expect(call("POST /tags", { body: first })).toMatchObject({ status: 201, body: first });
    expect(call("POST /tags", { body: second })).toMatchObject({
      status: statuses.includes("200") ? 200 : 201,
      body: { id: "a", text: "two", size: 1 },
    });
    expect(mock.journal().at(-1)?.problems).toEqual([]);
    expect(call("GET /tags").body).toHaveLength(1);
  });

  it.each([
    ["operationId: addTag, description: 'Creates a tag. To create or update many tags, use another operation.'"],
    ["operationId: addTag, summary: Create a tag. Updates need another operation."],
  ])("isn't an operation with %s and a 409", async (text) => {
    const call = callerOf(await mockOf(documentOf({ text, statuses: ["201", "409"] })));
    call("POST /tags", { body: first });
    expect(call("POST /tags", { body: second }).status).toBe(409);
  });

  it("replaces the entity if it is a PUT", async () => {
    const put = { method: "put", text: "operationId: createOrUpdateTag", statuses: ["200", "201"] };
    const call = callerOf(await mockOf(documentOf(put)));
    expect(call("PUT /tags", { body: first }).status).toBe(201);
    expect(call("PUT /tags", { body: second })).toMatchObject({ status: 200, body: { id: "a", text: "two" } });
    expect(call("GET /tags").body).toHaveLength(1);
  });

  it.each(["put", "patch"])("with the method %s at an entity's path creates a missing entity", async (method) => {
    const operation = (id: string, noun: string): string =>
      `${method}: { operationId: ${id}, summary: Create or update ${noun}, requestBody: { ${json(tag)} }, responses: { "200": { description: x, ${json(tag)} } } }`;
    const item = documentOf({ statuses: ["201"] });
    const documentWith = (text: string): string => item.replace("    get: { operationId: getTag", `    ${text}\n$&`);
    const call = callerOf(await mockOf(documentWith(operation("saveTag", "a tag"))));
    const line = `${method.toUpperCase()} /tags/b`;
    expect(call(line, { body: { text: "new" } })).toMatchObject({ status: 200, body: { id: "b", text: "new" } });
    expect(call(line, { body: { text: "newer" } }).body).toMatchObject({ id: "b", text: "newer" });
    const other = callerOf(await mockOf(documentWith(operation("saveTag", "the records of a tag"))));
    expect(other(line, { body: { text: "new" } }).status).toBe(404);
  });

  it("is explained in the list of operations", async () => {
    const tables = await tablesOf(documentOf({ text: "operationId: upsertTag", statuses: ["201"] }));
    const found = tables.apis[0]?.operations.find(({ name }) => name === "upsertTag");
    expect(found?.reason).toContain("; the document says that it creates or changes an entity");
  });
});

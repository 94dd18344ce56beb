import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
const ref = (name: string): string => `{ $ref: "#/components/schemas/${name}" }`;
const id = `parameters: [{ name: id, in: path, required: true, schema: { type: string } }]`;
const document = `
openapi: 3.1.0
info: { title: Studio, version: "1" }
paths:
  /artists:
    post: { operationId: addArtist, requestBody: { ${json(ref("Artist"))} }, responses: { "201": { description: x, ${json(ref("Artist"))} } } }
  /artists/{id}:
    ${id}
    get: { operationId: getArtist, responses: { "200": { description: x, ${json(ref("Artist"))} } } }
    patch: { operationId: changeArtist, requestBody: { ${json(ref("Artist"))} }, responses: { "200": { description: x, ${json(ref("Artist"))} } } }
    delete: { operationId: removeArtist, responses: { "204": { description: x } } }
  /prints:
    get:
      operationId: listPrints
      parameters:
        - { name: artist, in: query, schema: { type: string } }
        - { name: helper, in: query, schema: { type: string } }
        - { name: gallery_id, in: query, schema: { type: string } }
        - { name: owner, in: query, description: All except those of this owner., schema: { type: string } }
      responses: { "200": { description: x, ${json(`{ type: array, items: ${ref("PrintCompact")} }`)} } }
    post: { operationId: addPrint, requestBody: { ${json(ref("PrintRequest"))} }, responses: { "201": { description: x, ${json(ref("Print"))} } } }
  /prints/{id}:
    ${id}
    get: { operationId: getPrint, responses: { "200": { description: x, ${json(ref("Print"))} } } }
    patch: { operationId: changePrint, requestBody: { ${json(ref("PrintRequest"))} }, responses: { "200": { description: x, ${json(ref("Print"))} } } }
components:
  schemas:
    Artist: { type: object, required: [id, name], properties: { id: { type: string, readOnly: true }, name: { type: string }, secret: { type: string } } }
    ArtistCompact: { type: object, required: [id, name], properties: { id: { type: string }, name: { type: string } } }
    Gallery: { type: object, required: [id, city], properties: { id: { type: integer }, city: { type: string } } }
    User: { type: object, required: [id, login], properties: { id: { type: integer }, login: { type: string } } }
    PrintCompact: { type: object, required: [id], properties: { id: { type: string }, title: { type: string }, artist: ${ref("ArtistCompact")} } }
    PrintRequest:
      type: object
      properties:
        title: { type: string }
        artist: { type: [string, "null"] }
        helpers: { type: array, items: { type: string } }
        gallery_id: { type: integer }
        owner: { type: string, description: The login of the owner. }
        room: { type: string, description: ID or name of the room. }
    Print:
      type: object
      required: [id]
      properties:
        id: { type: string, readOnly: true }
        title: { type: string }
        artist: { oneOf: [${ref("ArtistCompact")}, { type: "null" }] }
        helpers: { type: array, items: ${ref("ArtistCompact")} }
        gallery: ${ref("Gallery")}
        owner: ${ref("User")}
        room: { type: object, required: [id, name], properties: { id: { type: integer }, name: { type: string } } }
`;

async function studio(): Promise<ReturnType<typeof callerOf>> {
  return callerOf(await mockOf(document));
}

describe("an id that a request sends where responses show an object", () => {
  it("is shown as the entity with this id, in the form of the response", async () => {
    const call = await studio();
    const { id } = call("POST /artists", { body: { name: "Ann", secret: "s" } }).body as { id: string };
    const created = call("POST /prints", { body: { title: "Sea", artist: id, helpers: [id] } });
    const expected = { artist: { id, name: "Ann" }, helpers: [{ id, name: "Ann" }] };
    expect(created.body).toMatchObject(expected);
    call(`PATCH /artists/${id}`, { body: { name: "Anna" } });
    const print = call(`GET /prints/${(created.body as { id: string }).id}`).body;
    expect(print).toMatchObject({ artist: { id, name: "Anna" }, helpers: [{ id, name: "Anna" }] });
    expect(print).not.toHaveProperty("artist.secret");
    expect(call("GET /prints").body).toMatchObject([{ artist: { id, name: "Anna" } }]);
  });

  it("is shown with generated values if no such entity exists, the same in all entities", async () => {
    const call = await studio();
    const [first, second] = ["Sea", "Sky"].map(
      (title) => call("POST /prints", { body: { title, artist: "77" } }).body,
    ) as [{ artist: object }, { artist: object }];
    expect(first.artist).toEqual({ id: "77", name: expect.any(String) as string });
    expect(second.artist).toEqual(first.artist);
  });

  it("can be changed and removed", async () => {
    const call = await studio();
    const { id } = call("POST /artists", { body: { name: "Ann" } }).body as { id: string };
    const { id: print } = call("POST /prints", { body: { artist: "77" } }).body as { id: string };
    expect(call(`PATCH /prints/${print}`, { body: { artist: id } }).body).toMatchObject({
      artist: { id, name: "Ann" },
    });
    const changed = call(`PATCH /prints/${print}`, { body: { artist: "78", helpers: ["78", id] } }).body as {
      artist: { name: string };
    };
    expect(changed).toMatchObject({ artist: { id: "78" }, helpers: [changed.artist, { id, name: "Ann" }] });
    expect(changed.artist.name).not.toBe("Ann");
    expect(call(`PATCH /prints/${print}`, { body: { artist: null } }).body).toMatchObject({ artist: null });
  });

  it("can be in a property whose name ends in id", async () => {
    const call = await studio();
    const created = call("POST /prints", { body: { gallery_id: 7 } }).body as { id: string };
    expect(created).toMatchObject({ gallery: { id: 7, city: expect.any(String) as string } });
    expect(created).not.toHaveProperty("gallery_id");
    expect(call(`PATCH /prints/${created.id}`, { body: { gallery_id: 8 } }).body).toMatchObject({ gallery: { id: 8 } });
  });

  it("can be another property that its description names", async () => {
    const call = await studio();
    expect(call("POST /prints", { body: { owner: "ann" } }).body).toMatchObject({ owner: { login: "ann" } });
  });

  it("can be a number or a name, if the description allows both", async () => {
    const call = await studio();
    const [byId, byName] = ["12", "Blue"].map((room) => call("POST /prints", { body: { room } }).body);
    expect(byId).toMatchObject({ room: { id: 12, name: expect.any(String) as string } });
    expect(byName).toMatchObject({ room: { id: expect.any(Number) as number, name: "Blue" } });
  });

  it("filters lists, also if their items lack the object", async () => {
    const mock = await mockOf(document);
    const call = callerOf(mock);
    const [first, second] = [
      { title: "Sea", artist: "77", helpers: ["1", "2"], gallery_id: 7 },
      { title: "Sky", artist: "78", helpers: ["2"], gallery_id: 8 },
    ].map((body) => call("POST /prints", { body }).body as { id: string });
    const listed = (query: string): readonly string[] =>
      (call(`GET /prints?${query}`).body as { id: string }[]).map(({ id }) => id);
    expect(listed("artist=77")).toEqual([first?.id]);
    expect(listed("helper=1")).toEqual([first?.id]);
    expect(listed("helper=2")).toEqual([first?.id, second?.id]);
    expect(listed("gallery_id=8")).toEqual([second?.id]);
    expect(listed("artist=79")).toEqual([]);
    expect(listed("owner=ann")).toEqual([first?.id, second?.id]);
    expect(mock.journal.find({ operation: "listPrints" }).at(-1)?.problems).toEqual([
      expect.stringContaining("owner") as string,
    ]);
  });

  it("is named in the list of operations", async () => {
    const mock = await mockOf(document);
    expect(mock.operations().find(({ name }) => name === "changePrint")?.reason).toBe(
      "POST /prints creates these entities; responses contain entities for the ids in artist, helpers, gallery_id and 2 more",
    );
  });
});

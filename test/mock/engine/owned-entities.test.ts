import { expect, test } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const ref = (name: string): string => `{ $ref: "#/components/schemas/${name}" }`;
const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
const one = (name: string, status = "200"): string =>
  `responses: { "${status}": { description: x, ${json(ref(name))} }, "409": { description: x } }`;
const all = (name: string): string =>
  `responses: { "200": { description: x, ${json(`{ type: array, items: ${ref(name)} }`)} } }`;
const sends = (name: string): string => `requestBody: { ${json(ref(name))} }`;
const parameters = (...names: readonly string[]): string =>
  `parameters: [${names.map((name) => `{ name: ${name}, in: path, required: true, schema: { type: string } }`).join(", ")}]`;
const kite =
  "type: object, required: [id, name], properties: { id: { type: integer, readOnly: true }, name: { type: string }, full_name: { type: string, readOnly: true }, tail: { type: string }";
const owner = "owner: { type: object, properties: { login: { type: string }, id: { type: integer } } }";
const documentOf = (
  properties: string,
  { sent = "name: { type: string }, tail: { type: string }", hints = "" } = {},
): string => `openapi: 3.1.0
info: { title: Kites, version: "1" }
${hints}
paths:
  /clubs/{club}/kites:
    ${parameters("club")}
    get: { operationId: listClubKites, ${all("SmallKite")} }
    post: { operationId: addClubKite, ${sends("NewKite")}, ${one("Kite", "201")} }
  /user/kites:
    get: { operationId: listOwnKites, ${all("Kite")} }
    post: { operationId: addOwnKite, ${sends("NewKite")}, ${one("Kite", "201")} }
  /users/{username}/kites: { ${parameters("username")}, get: { operationId: listUserKites, ${all("SmallKite")} } }
  /teams/{team}/kites: { ${parameters("team")}, get: { operationId: listTeamKites, ${all("SmallKite")} } }
  /kites/{owner}/{kite}:
    ${parameters("owner", "kite")}
    get: { operationId: getKite, ${one("Kite")} }
    patch: { operationId: changeKite, ${sends("NewKite")}, ${one("Kite")} }
    delete: { operationId: dropKite, responses: { "204": { description: x } } }
  /kites/{owner}/{kite}/lines:
    ${parameters("owner", "kite")}
    get: { operationId: listLines, ${all("Line")} }
    post: { operationId: addLine, ${sends("Line")}, ${one("Line", "201")} }
components:
  schemas:
    Kite: { ${kite}, ${properties} } }
    SmallKite: { type: object, properties: { id: { type: integer }, name: { type: string }, ${properties} } }
    NewKite: { type: object, properties: { ${sent} } }
    Line: { type: object, required: [id], properties: { id: { type: integer, readOnly: true }, length: { type: integer } } }
`;

test("entities with an owner in their path are created for the owner in the path of the POST", async () => {
  const call = callerOf(await mockOf(documentOf(owner)));
  const created = call("POST /clubs/hill/kites", { body: { name: "red", tail: "long" } });
  expect(created.body).toMatchObject({ name: "red", full_name: "hill/red", owner: { login: "hill" } });
  expect(call("GET /kites/hill/red").body).toEqual(created.body);
  expect(call("GET /kites/ann/red").status).toBe(404);
  expect(call("PATCH /kites/hill/red", { body: { tail: "short" } }).body).toMatchObject({ name: "red", tail: "short" });
  expect(call("POST /clubs/hill/kites", { body: { name: "red" } }).status).toBe(409);
  expect(call("POST /clubs/vale/kites", { body: { name: "red" } }).status).toBe(201);
  expect(call("DELETE /kites/hill/red").status).toBe(204);
  expect(call("GET /kites/hill/red").status).toBe(404);
  expect(call("GET /kites/vale/red").status).toBe(200);
});

test("entities with an owner in their path are listed below each owner, and without one all of them are", async () => {
  const call = callerOf(await mockOf(documentOf(owner)));
  for (const line of ["POST /clubs/hill/kites", "POST /clubs/vale/kites"]) call(line, { body: { name: "red" } });
  const names = (line: string): unknown =>
    (call(line).body as { owner: { login: string } }[]).map((each) => each.owner.login);
  expect(names("GET /clubs/hill/kites")).toEqual(["hill"]);
  expect(names("GET /users/vale/kites")).toEqual(["vale"]);
  expect(names("GET /user/kites")).toEqual(["hill", "vale"]);
});

test("entities that are created without an owner belong to the caller", async () => {
  const call = callerOf(await mockOf(documentOf(owner)));
  const [red, blue] = ["red", "blue"].map(
    (name) => call("POST /user/kites", { body: { name } }).body as { owner: { login: string } },
  );
  expect(red?.owner).toEqual(blue?.owner);
  expect(call(`GET /kites/${red?.owner.login ?? ""}/blue`).body).toEqual(blue);
});

test("children of an entity with an owner don't require that it was created, but it must not be deleted", async () => {
  const call = callerOf(await mockOf(documentOf(owner)));
  expect(call("POST /kites/hill/red/lines", { body: { length: 30 } }).status).toBe(201);
  expect(call("GET /kites/hill/red/lines").body).toMatchObject([{ length: 30 }]);
  call("POST /clubs/hill/kites", { body: { name: "red" } });
  expect(call("GET /kites/hill/red/lines").body).toEqual([]);
  call("DELETE /kites/hill/red");
  expect(call("GET /kites/hill/red/lines").status).toBe(404);
});

test("lists below other entities than owners aren't inferred", async () => {
  const operations = (await mockOf(documentOf(owner))).operations();
  expect(operations.find(({ name }) => name === "listTeamKites")).toMatchObject({
    kind: "schema",
    reason: "no property of the items contains the parameter team",
  });
});

test("if several properties can be the key, the reason names the hint that states it", async () => {
  const sent = "slug: { type: string }, name: { type: string }";
  const properties = `slug: { type: string }, ${owner}`;
  const operations = (await mockOf(documentOf(properties, { sent }))).operations();
  expect(operations.find(({ name }) => name === "addClubKite")).toMatchObject({
    kind: "schema",
    reason:
      "it isn't certain which property contains the parameter kite of /kites/{owner}/{kite}; the hint resources.kites.key can specify it",
  });
  const hints = "x-mock: { resources: { kites: { key: slug, owner: owner.login } } }";
  const call = callerOf(await mockOf(documentOf(properties, { sent, hints })));
  call("POST /clubs/hill/kites", { body: { slug: "red", name: "Red kite" } });
  expect(call("GET /kites/hill/red").body).toMatchObject({ slug: "red", name: "Red kite", owner: { login: "hill" } });
});

test("a hint states the property with the owner if none is named like the parameter", async () => {
  const properties = "holder: { type: string }";
  const operations = (await mockOf(documentOf(properties))).operations();
  expect(operations.find(({ name }) => name === "addClubKite")?.reason).toContain("the hint resources.kites.owner");
  const hints = "x-mock: { resources: { kites: { owner: holder } } }";
  const call = callerOf(await mockOf(documentOf(properties, { hints })));
  call("POST /clubs/hill/kites", { body: { name: "red" } });
  expect(call("GET /kites/hill/red").body).toMatchObject({ name: "red", holder: "hill" });
});

test("a POST at the path of a PUT creates the entity, if no other operation does", async () => {
  const document = `openapi: 3.1.0
info: { title: Kites, version: "1" }
paths:
  /kites/{owner}: { ${parameters("owner")}, get: { ${all("Kite")} } }
  /kites/{owner}/{slug}:
    ${parameters("owner", "slug")}
    get: { ${one("Kite")} }
    put: { ${sends("Kite")}, ${one("Kite")} }
    post: { ${sends("Kite")}, ${one("Kite")} }
components: { schemas: { Kite: { type: object, properties: { slug: { type: string }, tail: { type: string } } } } }
`;
  const call = callerOf(await mockOf(document));
  expect(call("POST /kites/ann/red", { body: { tail: "long" } }).body).toEqual({ slug: "red", tail: "long" });
  expect(call("GET /kites/ann").body).toEqual([{ slug: "red", tail: "long" }]);
  expect(call("GET /kites/bob").body).toEqual([]);
});

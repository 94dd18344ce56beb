import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { listOperations } from "../../generator/dist/commands/reduce/keep-operation.js";
import { reduceDocument } from "../../generator/dist/commands/reduce/reduce-document.js";
import { replaceNames } from "../../generator/dist/commands/reduce/replace-names.js";
import type { Json } from "../../generator/dist/model/json.js";
import { almanac, root, workspace } from "../support/cli.js";
import { inMemory } from "../support/memory-run.js";

const hotel = `openapi: 3.1.0
info: { title: Secret hotel, version: "2025-01-15", contact: { email: owner@hotel.example } }
servers: [{ url: "https://{region}.hotel.example/internal/v2", variables: { region: { default: eu, enum: [eu, us] } } }]
security: [{ lobby: [rooms.read] }]
x-owner: Team Lobby
x-page-size: 20
paths:
  /hotels/{hotelId}/rooms:
    parameters: [{ name: hotelId, in: path, required: true, schema: { type: string } }]
    get:
      operationId: listRooms
      tags: [Rooms]
      description: Lists the rooms.
      parameters:
        - { name: floor, in: query, schema: { type: string, enum: [ground, first], default: ground } }
        - { name: Hotel-Version, in: header, schema: { type: string } }
      responses:
        "200":
          description: The rooms.
          content:
            application/vnd.hotel.v2+json:
              schema: { type: array, items: { $ref: "#/components/schemas/Room" } }
              example: [{ number: secret }]
        default: { $ref: "#/components/responses/Failure" }
    post: { operationId: buildRoom, responses: { "204": { description: Built. } } }
components:
  responses:
    Failure: { description: Failed., content: { application/json: { schema: { type: string } } } }
    Unused: { description: Unused. }
  schemas:
    Room:
      oneOf: [{ $ref: "#/components/schemas/Suite" }]
      discriminator: { propertyName: kind, mapping: { suite: "#/components/schemas/Suite" } }
    Suite:
      type: object
      description: A suite.
      required: [description, kind]
      properties:
        kind: { const: suite }
        description: { type: string, title: Text }
        owner: { default: { name: Suite owner, kind: [suite] } }
        links: { $ref: "#/components/schemas/Link" }
        __proto__: { type: integer, minimum: 3 }
    Link: { type: string, format: uri, pattern: "^https:" }
    Unused: { type: object }
  securitySchemes:
    lobby: { type: oauth2, flows: { clientCredentials: { tokenUrl: "https://hotel.example/login", scopes: { rooms.read: Read. } } } }
    other: { type: http, scheme: basic }
`;

test("prints what one operation needs, without texts and names", async () => {
  const folder = workspace({ "openapi.yaml": hotel });
  const { code, stdout } = await almanac(folder, ["reduce", "openapi.yaml", "--operation", "listRooms"]);
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot("reduced.yaml");
  expect(stdout).not.toMatch(/secret|hotels|room|floor|ground|suite|lobby|owner|kind|region/i);
});

/** A document in which every name and text that its author chose contains "secret". */
const secrets = `openapi: 3.1.0
$self: https://secret.example/api.yaml
info: { title: Secret, version: v2, x-secret: { secretFlag: true } }
servers: [{ url: "https://secret.example/secret", name: secret }]
security: [{ secretKey: [] }]
paths:
  "/Kundensecret/größe-secret/{secretId}:secretAction":
    post:
      operationId: secretOperation
      x-secret-team: { secretBilling: true }
      parameters:
        - { name: secretId, in: path, required: true, schema: { type: string, default: "2nd secret floor" } }
        - { name: secretQuery, in: query, schema: { type: string } }
        - { $ref: "#/paths/~1Kundensecret~1gr%C3%B6%C3%9Fe-secret~1%7BsecretId%7D:secretAction/post/parameters/1" }
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Secret%3CPet%3E" } } } }
      responses: { "200": { description: Secret. }, default: { $ref: "common-file.yaml" } }
      callbacks:
        secretDone:
          "{$request.body#/secretUrl}": { post: { responses: { "200": { description: OK } } } }
          "https://secret.example/hook?id={$request.path.secretId}": { post: { responses: { "200": { description: OK } } } }
components:
  schemas:
    "Secret<Pet>":
      type: object
      required: [secretKind]
      discriminator: { propertyName: secretKind, defaultMapping: SecretOther }
      xml: { name: secretPet, namespace: "https://secret.example/ns" }
      properties:
        secretKind: { type: string, enum: [SecretCat, secretDog] }
        secretUrl: { type: string, default: { secretName: { secretList: [secret] } } }
      dependencies: { secretKind: [secretUrl] }
    SecretCat: { allOf: [{ $ref: "#/components/schemas/Secret%3CPet%3E" }, { properties: { secretLives: { type: integer } } }] }
    SecretOther: { type: object, $id: https://secret.example/other }
  securitySchemes: { secretKey: { type: apiKey, in: query, name: secretToken } }
`;

test("replaces every name that the author of a document chose, and keeps what discriminators refer to", () => {
  const reduced = reduceDocument(parse(secrets) as Json, { operation: "secretOperation", keepsNames: false });
  const text = "document" in reduced ? stringify(reduced.document) : "";
  expect(text).not.toMatch(/secret/i);
  expect(text).toContain("$ref: common-file.yaml");
  expect(text).toContain('"{$request.body#/property');
  const { components } = parse(text) as { readonly components: { readonly schemas: Record<string, SchemaPart> } };
  expect(Object.keys(components.schemas)).toHaveLength(3);
  const [first] = Object.values(components.schemas);
  // The tag and the default of the discriminator are names of schemas.
  const kinds = Object.values(first?.properties ?? {})[0]?.enum ?? [];
  expect(Object.keys(components.schemas)).toEqual(
    expect.arrayContaining([kinds[0], first?.discriminator?.defaultMapping]),
  );
});

interface SchemaPart {
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly discriminator?: { readonly defaultMapping?: string };
}

test("keeps the names on request, and finds an operation by its method and path", async () => {
  const folder = workspace({ "openapi.yaml": hotel });
  const args = ["reduce", "openapi.yaml", "--operation", "GET /hotels/{hotelId}/rooms", "--keep-names"];
  const { stdout } = await almanac(folder, args);
  const { paths, components } = parse(stdout) as {
    readonly paths: object;
    readonly components: Record<string, object>;
  };
  expect(paths).toHaveProperty(["/hotels/{hotelId}/rooms", "get", "operationId"], "listRooms");
  expect(Object.entries(components).map(([kind, map]) => [kind, Object.keys(map)])).toEqual([
    ["responses", ["Failure"]],
    ["schemas", ["Room", "Suite", "Link"]],
    ["securitySchemes", ["lobby"]],
  ]);
});

test("suggests an operation with a similar name", async () => {
  const folder = workspace({ "openapi.yaml": hotel });
  const { code, stderr } = await almanac(folder, ["reduce", "openapi.yaml", "--operation", "listRoom"]);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: 'almanac: The document has no operation "listRoom".\n  help: Did you mean "listRooms"?\n',
  });
});

const shop = {
  "api/openapi.yaml": `openapi: 3.0.3
info: { title: Shop, version: "1" }
paths:
  $ref: paths/_index.yaml
components:
  schemas:
    Money: { $ref: schemas/money.yaml }
    Order: { type: string }
`,
  "api/paths/_index.yaml": `/orders/{id}:
  $ref: order.yaml
`,
  "api/paths/order.yaml": `parameters:
  - $ref: ../parts.yaml#/parameters/id
get:
  operationId: getOrder
  responses:
    "200": { $ref: ../parts.yaml#/responses/Order }
    default: { $ref: ../../common/failure.yaml }
`,
  "api/parts.yaml": `parameters:
  id: { name: id, in: path, required: true, schema: { $ref: "#/ids/Id" } }
ids:
  Id: { type: string, pattern: "^o" }
responses:
  Order:
    description: An order.
    content: { application/json: { schema: { $ref: schemas/Order.yaml } } }
`,
  "api/schemas/Order.yaml": `type: object
properties:
  id: { $ref: ../parts.yaml#/ids/Id }
  total: { $ref: ../openapi.yaml#/components/schemas/Money }
  fee: { $ref: money.yaml }
  parts: { type: array, items: { $ref: Order.yaml } }
  state: { $ref: ../openapi.yaml#/components/schemas/Order }
  kind:
    oneOf: [{ $ref: Gift.yaml }]
    discriminator: { propertyName: kind, mapping: { gift: Gift.yaml } }
`,
  "api/schemas/Gift.yaml": `type: object
properties: { kind: { type: string }, text: { type: string } }
`,
  "api/schemas/money.yaml": `type: number
`,
  "common/failure.yaml": `description: Failed.
content: { text/plain: { schema: { type: string, maxLength: 7 } } }
`,
};

test("includes the parts of other files, and says which files it can't include", async () => {
  const folder = workspace(shop);
  const args = ["reduce", "api/openapi.yaml", "--operation", "getOrder", "--keep-names"];
  const { code, stderr, stdout } = await almanac(folder, [...args, "--allow", "common"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const id = { $ref: "#/components/schemas/Id" };
  expect(parse(stdout)).toEqual({
    openapi: "3.0.3",
    info: { title: "API", version: "1" },
    paths: {
      "/orders/{id}": {
        parameters: [{ name: "id", in: "path", required: true, schema: id }],
        get: {
          operationId: "getOrder",
          responses: {
            "200": {
              description: "",
              content: { "application/json": { schema: { $ref: "#/components/schemas/Order2" } } },
            },
            default: { description: "", content: { "text/plain": { schema: { type: "string", maxLength: 7 } } } },
          },
        },
      },
    },
    components: {
      schemas: {
        Money: { type: "number" },
        Order: { type: "string" },
        Id: { type: "string", pattern: "^o" },
        Order2: {
          type: "object",
          properties: {
            id,
            total: { $ref: "#/components/schemas/Money" },
            fee: { $ref: "#/components/schemas/Money" },
            parts: { type: "array", items: { $ref: "#/components/schemas/Order2" } },
            state: { $ref: "#/components/schemas/Order" },
            kind: {
              oneOf: [{ $ref: "#/components/schemas/Gift" }],
              discriminator: { propertyName: "kind", mapping: { gift: "#/components/schemas/Gift" } },
            },
          },
        },
        Gift: { type: "object", properties: { kind: { type: "string" }, text: { type: "string" } } },
      },
    },
  });
  const outside = await almanac(folder, args);
  expect(outside).toMatchObject({ code: 0, stderr: expect.stringContaining("(see --allow)") as string });
  expect(outside.stdout).toContain("$ref: ../../common/failure.yaml");
});

const documents = readdirSync(join(root, "test/golden"))
  .map((name) => `test/golden/${name}/openapi.yaml`)
  .filter((path) => existsSync(join(root, path)))
  .filter((path) => !/\$ref: ['"]?[^'"#\s]/.test(readFileSync(join(root, path), "utf8")));

test.each(documents)("each operation of %s can be generated alone after it was reduced", async (path) => {
  const document = parse(readFileSync(join(root, path), "utf8")) as Json;
  const operations = listOperations(document);
  expect(operations).not.toEqual([]);
  for (const { name } of operations.slice(0, 20)) {
    for (const keepsNames of [false, true]) {
      const reduced = reduceDocument(document, { operation: name, keepsNames });
      const text = "document" in reduced ? stringify(reduced.document) : "";
      const { diagnostics } = await inMemory({ "openapi.yaml": text }).generate({
        document: "openapi.yaml",
        output: "out",
      });
      const errors = diagnostics.filter(({ severity }) => severity === "error");
      expect({ name, errors: errors.map(({ message }) => message) }).toEqual({ name, errors: [] });
    }
  }
});

test("the flow of OAuth 2 is kept in a document of OpenAPI 2", () => {
  const document: Json = {
    ...{ swagger: "2.0", info: { title: "Hotel", version: "1" }, security: [{ lobby: [] }] },
    paths: { "/rooms": { get: { operationId: "listRooms", responses: { 204: { description: "None." } } } } },
    securityDefinitions: {
      lobby: { type: "oauth2", flow: "implicit", authorizationUrl: "https://a.example", scopes: {} },
    },
  };
  expect(JSON.stringify(replaceNames(document))).toContain('"type":"oauth2","flow":"implicit"');
});

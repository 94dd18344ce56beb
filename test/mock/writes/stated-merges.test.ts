import { describe, expect, it } from "vitest";
import { statedMerge } from "../../../generator/dist/mock/infer/updates/stated-merge.js";
import type { Operation } from "../../../generator/dist/model/model.js";
import { callerOf, mockOf } from "../../support/mock-of.js";

const json = `content: { application/json: { schema: { $ref: "#/components/schemas/Boat" } } }`;
const change = (method: string, description: string): string =>
  `${method}: { operationId: ${method}Boat, description: "${description}", requestBody: { ${json} }, responses: { "200": { description: x, ${json} } } }`;
const document = (method: string, description: string): string => `
openapi: 3.0.3
info: { title: Harbor, version: "1" }
paths:
  /boats:
    post: { operationId: addBoat, requestBody: { ${json} }, responses: { "201": { description: x, ${json} } } }
  /boats/{boatId}:
    parameters: [{ name: boatId, in: path, required: true, schema: { type: string } }]
    get: { operationId: getBoat, responses: { "200": { description: x, ${json} } } }
    ${change(method, description)}
components:
  schemas:
    Boat:
      type: object
      properties:
        id: { type: string, readOnly: true }
        name: { type: string }
        crew: { type: object, properties: { captain: { type: string }, cook: { type: string } } }
`;

const sent = { name: "Ida", crew: { captain: "Ann", cook: "Bo" } };

async function changed(method: string, description: string, body: object): Promise<unknown> {
  const mock = await mockOf(document(method, description));
  const call = callerOf(mock);
  const { id } = call("POST /boats", { body: sent }).body as { id: string };
  call(`${method.toUpperCase()} /boats/${id}`, { body });
  const { id: _, ...rest } = call(`GET /boats/${id}`).body as { id: string };
  return rest;
}

describe("an update whose description states which properties it keeps", () => {
  it("keeps the unsent properties of nested objects if it is a partial update", async () => {
    const description = "Updates a boat with partial update semantics.";
    expect(await changed("post", description, { crew: { cook: "Cy" } })).toEqual({
      name: "Ida",
      crew: { captain: "Ann", cook: "Cy" },
    });
  });

  it("keeps the unsent properties of the entity if only the sent ones are updated", async () => {
    const description = "Only the fields provided in the `data` block will be updated.";
    expect(await changed("put", description, { crew: { cook: "Cy" } })).toEqual({ name: "Ida", crew: { cook: "Cy" } });
    expect(await changed("put", "Replaces a boat.", { crew: { cook: "Cy" } })).toEqual({ crew: { cook: "Cy" } });
  });

  it("is listed with the reason", async () => {
    const mock = await mockOf(document("put", "Any unspecified fields will remain unchanged."));
    expect(mock.operations().find(({ method }) => method === "PUT")?.reason).toBe(
      "POST /boats creates these entities; the description says that it keeps the properties that aren't sent",
    );
  });
});

describe("a description", () => {
  it.each([
    ["This endpoint supports partial updates.", "deep"],
    ["Partially updates the properties of a CAPTCHA instance", "deep"],
    ["Properties must be null to be removed; otherwise, `POST` is interpreted as a partial update.", "deep"],
    ["> **Important:** Don't use a `PUT` method for partial updates.", null],
    ["Use the `POST` method for partial updates. Unspecified properties are set to null with `PUT`.", null],
    ["Only the fields provided in the `data` block will be updated", "properties"],
    ["Any unspecified fields will remain unchanged.", "properties"],
    ["Fields that are not provided will not be changed.", "properties"],
    ["Properties not specified in the request are deleted.", null],
    ["Only the Labels field can be updated. All other fields must remain unchanged.", null],
    [
      "Updates a boat by setting the values of the parameters passed. Any parameters not provided will be left unchanged.",
      "properties",
    ],
    ["", null],
  ])("%s", (text, expected) => {
    const documentation = { text, isDeprecated: false, facts: [] };
    expect(statedMerge({ documentation } as unknown as Operation)).toBe(expected);
  });
});

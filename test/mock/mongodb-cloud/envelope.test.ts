import { describe, expect, it } from "vitest";
import { startAtlas } from "./start-atlas.js";

describe("with envelope=true", () => {
  it("the body contains the status: next to the properties of a list, or around an entity", async () => {
    const { mock, send } = startAtlas();
    const keys = `/orgs/${mock.ids.orgId}/apiKeys`;
    const list = await send(`GET ${keys}?envelope=true`);
    expect([list.status, Object.keys(list.body)]).toEqual([200, ["links", "results", "status", "totalCount"]]);
    const one = await send(`GET ${keys}/${mock.ids.apiUserId}?envelope=true`);
    expect(one).toMatchObject({ status: 200, body: { status: 200, content: { id: mock.ids.apiUserId } } });
  });

  it("an error is a 200 whose envelope contains the status and the error", async () => {
    const { mock, send } = startAtlas();
    const { status, body, header } = await send(`GET /orgs/${mock.ids.orgId}/apiKeys/${"a".repeat(24)}?envelope=true`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 404, content: { error: 404, errorCode: "API_KEY_NOT_FOUND" } });
    expect(header("x-error-code")).toBe("API_KEY_NOT_FOUND");
  });

  it("a response without a body is an empty envelope, or plain with the choice `plain`", async () => {
    for (const [choice, expected] of [
      ["enveloped", { status: 200, body: { status: 204, content: {} } }],
      ["plain", { status: 204, body: {} }],
    ] as const) {
      const { mock, send } = startAtlas({ choices: { emptyEnvelope: choice } });
      const { orgId, readerId } = mock.ids;
      expect(await send(`DELETE /orgs/${orgId}/apiKeys/${readerId}?envelope=true`)).toMatchObject(expected);
      expect((await send(`GET /orgs/${orgId}/apiKeys/${readerId}`)).status).toBe(404);
    }
  });
});

it("sends a challenge without an envelope, because the client must see it to authenticate", async () => {
  const { mock, send } = startAtlas({ auth: "strict" });
  const { status, header } = await send(`GET /orgs/${mock.ids.orgId}/apiKeys?envelope=true`);
  expect([status, header("www-authenticate")?.startsWith("Digest ")]).toEqual([401, true]);
});

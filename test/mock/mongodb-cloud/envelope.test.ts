import { describe, expect, it } from "vitest";
import { askAtlas } from "./ask-atlas.js";

describe("with envelope=true", () => {
  it("the status stands in the body: beside a list, around one thing", async () => {
    const { mock, ask } = askAtlas();
    const keys = `/orgs/${mock.ids.orgId}/apiKeys`;
    const list = await ask(`GET ${keys}?envelope=true`);
    expect([list.status, Object.keys(list.body)]).toEqual([200, ["links", "results", "status", "totalCount"]]);
    const one = await ask(`GET ${keys}/${mock.ids.apiUserId}?envelope=true`);
    expect(one).toMatchObject({ status: 200, body: { status: 200, content: { id: mock.ids.apiUserId } } });
  });

  it("an error is a 200 that says its status, in the form of errors", async () => {
    const { mock, ask } = askAtlas();
    const { status, body, header } = await ask(`GET /orgs/${mock.ids.orgId}/apiKeys/${"a".repeat(24)}?envelope=true`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 404, content: { error: 404, errorCode: "API_KEY_NOT_FOUND" } });
    expect(header("x-error-code")).toBe("API_KEY_NOT_FOUND");
  });

  it("an answer without a body is an empty envelope, or plain where that is chosen", async () => {
    for (const [choice, expected] of [
      ["enveloped", { status: 200, body: { status: 204, content: {} } }],
      ["plain", { status: 204, body: {} }],
    ] as const) {
      const { mock, ask } = askAtlas({ choices: { emptyEnvelope: choice } });
      const { orgId, readerId } = mock.ids;
      expect(await ask(`DELETE /orgs/${orgId}/apiKeys/${readerId}?envelope=true`)).toMatchObject(expected);
      expect((await ask(`GET /orgs/${orgId}/apiKeys/${readerId}`)).status).toBe(404);
    }
  });
});

it("a challenge stays one, whatever envelope is asked for: who signs in has to see it", async () => {
  const { mock, ask } = askAtlas({ auth: "strict" });
  const { status, header } = await ask(`GET /orgs/${mock.ids.orgId}/apiKeys?envelope=true`);
  expect([status, header("www-authenticate")?.startsWith("Digest ")]).toEqual([401, true]);
});

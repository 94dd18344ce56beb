import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { serviceAccount } from "../../../runtime/client/dist/codegen/v1.js";
import { json } from "../support/fake-server.js";
import { connect, keys, send } from "../support/connect-service-account.js";
import { tokenServer } from "../support/token-server.js";

describe("revoke", () => {
  it("revokes the token, and the next call requests another", async () => {
    const server = tokenServer();
    const auth = serviceAccount(keys);
    const connection = connect(server, { auth });
    await send(connection);
    await auth.revoke();
    await send(connection);
    expect(server.log).toEqual(["token", "call:t1", "revoke:t1", "token", "call:t2"]);
    expect(server.requests[2]).toMatchObject({ method: "POST", body: "token=t1&token_type_hint=access_token" });
    expect(server.requests[2]?.headers.get("authorization")).toBe(`Basic ${btoa("id:s3cret")}`);
  });

  it("does nothing without a token, and revokes a token only once", async () => {
    const server = tokenServer();
    const auth = serviceAccount(keys);
    const connection = connect(server, { auth });
    await auth.revoke();
    await send(connection);
    await auth.revoke();
    await auth.revoke();
    expect(server.log).toEqual(["token", "call:t1", "revoke:t1"]);
  });

  it("waits for a pending token request and revokes that token", async () => {
    const server = tokenServer({ tokenReply: () => sleep(20, json({ access_token: "t1" })) });
    const auth = serviceAccount(keys);
    const call = send(connect(server, { auth }));
    await sleep(5);
    await auth.revoke();
    await call;
    expect(server.log).toContain("revoke:t1");
  });

  it("rejects with an AuthenticationError if the URL is missing or the server responds with an error", async () => {
    const unknown = serviceAccount(keys);
    await send(connect(tokenServer(), { auth: unknown }, { type: "serviceAccount", tokenUrl: "/api/oauth/token" }));
    await expect(unknown.revoke()).rejects.toThrow(
      "serviceAccount(): the document has no URL for this request; set `revokeUrl`.",
    );

    const refused = serviceAccount(keys);
    const server = tokenServer({
      revokeReply: () => json({ error: "x", error_description: "token t1" }, { status: 503 }),
    });
    await send(connect(server, { auth: refused }));
    await expect(refused.revoke()).rejects.toMatchObject({
      status: 503,
      message: "serviceAccount(): https://api.example/api/oauth/revoke responded with 503 x: token ***",
    });
    await refused.revoke();
    expect(server.log.filter((each) => each.startsWith("revoke"))).toHaveLength(1);
  });
});

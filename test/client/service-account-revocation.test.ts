import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { type ConnectionOptions, operation, serviceAccount } from "../../runtime/client/src/codegen/v1.js";
import type { SchemeDescriptor } from "../../runtime/client/src/descriptor.js";
import { connectTo, type FakeServer, json } from "./fake-server.js";
import { tokenServer } from "./token-server.js";

const keys = { clientId: "id", clientSecret: "s3cret" };
const atlas: SchemeDescriptor = {
  type: "serviceAccount",
  tokenUrl: "/api/oauth/token",
  revokeUrl: "/api/oauth/revoke",
};

const get = operation<object, { 200: unknown }>({ id: "get", method: "GET", path: "/x", responses: { 200: "json" } });

const connect = (server: FakeServer, options: ConnectionOptions = {}, scheme: SchemeDescriptor = atlas) =>
  connectTo(server, { auth: serviceAccount(keys), ...options }, { security: [["S"]], schemes: { S: scheme } });

describe("revoke", () => {
  it("makes the server forget the token, and the next call fetch another", async () => {
    const server = tokenServer();
    const auth = serviceAccount(keys);
    const connection = connect(server, { auth });
    await get(connection);
    await auth.revoke();
    await get(connection);
    expect(server.log).toEqual(["token", "call:t1", "revoke:t1", "token", "call:t2"]);
    expect(server.seen[2]).toMatchObject({ method: "POST", body: "token=t1&token_type_hint=access_token" });
    expect(server.seen[2]?.headers.get("authorization")).toBe(`Basic ${btoa("id:s3cret")}`);
  });

  it("does nothing without a token, and everything once", async () => {
    const server = tokenServer();
    const auth = serviceAccount(keys);
    const connection = connect(server, { auth });
    await auth.revoke();
    await get(connection);
    await auth.revoke();
    await auth.revoke();
    expect(server.log).toEqual(["token", "call:t1", "revoke:t1"]);
  });

  it("catches a token that is still on its way", async () => {
    const server = tokenServer({ tokenReply: () => sleep(20, json({ access_token: "t1" })) });
    const auth = serviceAccount(keys);
    const call = get(connect(server, { auth }));
    await sleep(5);
    await auth.revoke();
    await call;
    expect(server.log).toContain("revoke:t1");
  });

  it("is an AuthenticationError if the address is not known, or the server refuses", async () => {
    const unknown = serviceAccount(keys);
    await get(connect(tokenServer(), { auth: unknown }, { type: "serviceAccount", tokenUrl: "/api/oauth/token" }));
    await expect(unknown.revoke()).rejects.toThrow("serviceAccount(): no revocation URL is known.");

    const refused = serviceAccount(keys);
    const server = tokenServer({
      revokeReply: () => json({ error: "x", error_description: "token t1" }, { status: 503 }),
    });
    await get(connect(server, { auth: refused }));
    await expect(refused.revoke()).rejects.toMatchObject({
      status: 503,
      message: "serviceAccount(): https://api.example/api/oauth/revoke answers 503 x: token [secret]",
    });
    await refused.revoke();
    expect(server.log.filter((each) => each.startsWith("revoke"))).toHaveLength(1);
  });
});

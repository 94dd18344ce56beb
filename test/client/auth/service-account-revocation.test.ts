import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { serviceAccount } from "../../../runtime/client/dist/codegen/v1.js";
import { json } from "../support/fake-server.js";
import { connect, keys, send } from "../support/connect-service-account.js";
import { tokenServer } from "../support/token-server.js";

/** A server whose tokens arrive when the test says so. */
function heldTokens() {
  const replies = new Map<number, (status: number) => void>();
  const server = tokenServer({
    tokenReply: (count) =>
      new Promise((resolve) => {
        replies.set(count, (status) => {
          resolve(json({ access_token: `t${count}`, expires_in: 3600 }, { status }));
        });
      }),
  });
  return { server, reply: (count: number, status = 200) => replies.get(count)?.(status) };
}

/** Starts a call and aborts it while its token is being requested. */
async function abortCall(connection: ReturnType<typeof connect>): Promise<void> {
  const abort = new AbortController();
  const call = send(connection, {}, { signal: abort.signal });
  await settle();
  abort.abort(new Error("aborted"));
  await expect(call).rejects.toThrow("aborted");
}

/** Waits until everything that is ready has run. */
const settle = (): Promise<void> => sleep(5);

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

  it("makes the next call request another token, even if one is pending", async () => {
    const { server, reply } = heldTokens();
    const auth = serviceAccount(keys);
    const connection = connect(server, { auth });
    const first = send(connection);
    await settle();
    const revoked = auth.revoke();
    const second = send(connection);
    await settle();
    reply(2);
    await second;
    reply(1);
    await Promise.all([first, revoked]);
    expect(server.log.slice(0, 3)).toEqual(["token", "token", "call:t2"]);
    expect(server.log.filter((each) => each.startsWith("revoke"))).toEqual(["revoke:t1"]);
    await send(connection);
    expect(server.log.at(-1)).toBe("call:t2");
  });

  it("revokes the token of a call that was aborted, once it arrives", async () => {
    const { server, reply } = heldTokens();
    const auth = serviceAccount(keys);
    await abortCall(connect(server, { auth }));
    const revoked = auth.revoke();
    reply(1);
    await revoked;
    expect(server.log).toEqual(["token", "revoke:t1"]);
  });

  it("is not needed for the token of an aborted call, which later calls use", async () => {
    const { server, reply } = heldTokens();
    const connection = connect(server);
    await abortCall(connection);
    reply(1);
    await settle();
    await send(connection);
    expect(server.log).toEqual(["token", "call:t1"]);
  });

  it("does nothing for the request of an aborted call that fails", async () => {
    const { server, reply } = heldTokens();
    const auth = serviceAccount(keys);
    await abortCall(connect(server, { auth }));
    const revoked = auth.revoke();
    reply(1, 503);
    await revoked;
    expect(server.log).toEqual(["token"]);
  });

  it.each([
    [1, 2],
    [2, 1],
  ])(
    "revokes the tokens of aborted calls and of the one after them, whatever arrives first: %i, %i",
    async (...order) => {
      const { server, reply } = heldTokens();
      const auth = serviceAccount(keys);
      const connection = connect(server, { auth });
      await abortCall(connection);
      const call = send(connection);
      await settle();
      for (const count of order) {
        reply(count);
        await settle();
      }
      await call;
      await send(connection);
      expect(server.log.filter((each) => each === "token")).toHaveLength(2);
      await auth.revoke();
      expect(server.log.filter((each) => each.startsWith("revoke")).sort()).toEqual(["revoke:t1", "revoke:t2"]);
    },
  );

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

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connect, send } from "../support/connect-service-account.js";
import { tokenServer } from "../support/token-server.js";

beforeEach(() => vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());
const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

describe("a 401", () => {
  it("to a token from before the call renews the token and sends the call once more", async () => {
    const server = tokenServer();
    const connection = connect(server);
    await send(connection, { body: "one" });
    server.expire("t1");
    await send(connection, { body: "two" });
    expect(server.log).toEqual(["token", "call:t1", "call:t1", "token", "call:t2"]);
    expect(server.requests.at(-1)?.body).toBe("two");
  });

  it("to parallel calls renews the token once", async () => {
    const server = tokenServer();
    const connection = connect(server);
    await send(connection);
    server.expire("t1");
    await Promise.all(Array.from({ length: 5 }, () => send(connection)));
    expect(server.log.filter((each) => each === "token")).toHaveLength(2);
  });

  it("that arrives late doesn't discard a token that was renewed in the meantime", async () => {
    const server = tokenServer({ delay: ({ body }) => (body === "late" ? 30 : 0) });
    const connection = connect(server);
    await send(connection);
    server.expire("t1");
    await Promise.all([send(connection, { body: "late" }), send(connection, { body: "soon" })]);
    expect(server.log.filter((each) => each === "token")).toHaveLength(2);
  });

  it("to a token that was fetched for the call is returned", async () => {
    const server = tokenServer();
    server.expire("t1");
    expect(await send.safe(connect(server))).toMatchObject({ status: 401 });
    expect(server.log).toEqual(["token", "call:t1"]);
  });

  it("to the renewed token too is returned, and no token is requested for a minute", async () => {
    const server = tokenServer();
    const connection = connect(server);
    await send(connection);
    ["t1", "t2", "t3"].forEach(server.expire);
    for (let call = 0; call < 5; call += 1) expect(await send.safe(connection)).toMatchObject({ status: 401 });
    expect(server.log.filter((each) => each === "token")).toHaveLength(2);
    pass(61);
    await send.safe(connection);
    expect(server.log.filter((each) => each === "token")).toHaveLength(3);
  });

  it("is returned if the body can't be sent again", async () => {
    const server = tokenServer();
    const connection = connect(server);
    await send(connection);
    server.expire("t1");
    expect(await send.safe(connection, { body: new Blob(["x"]).stream() })).toMatchObject({ status: 401 });
  });
});

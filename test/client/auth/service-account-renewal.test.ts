import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connect, send } from "../support/connect-service-account.js";
import { json } from "../support/fake-server.js";
import { tokenServer } from "../support/token-server.js";

beforeEach(() => vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());
const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

/** Returns a token that is valid for an hour, and then fails a number of times. */
const failing = (times: number) =>
  tokenServer({
    tokenReply: (count) =>
      count > 1 && count <= 1 + times
        ? json({}, { status: 503 })
        : json({ access_token: `t${count}`, expires_in: 3600 }),
  });

describe("an early renewal that fails", () => {
  it("keeps the token while it is valid, and is retried ten seconds later", async () => {
    const server = failing(1);
    const connection = connect(server);
    await send(connection);
    pass(3541);
    await send(connection);
    pass(9);
    await send(connection);
    pass(2);
    await send(connection);
    expect(server.log).toEqual(["token", "call:t1", "token", "call:t1", "call:t1", "token", "call:t3"]);
  });

  it("is one request for any number of parallel calls", async () => {
    const server = failing(1);
    const connection = connect(server);
    await send(connection);
    pass(3541);
    await Promise.all(Array.from({ length: 10 }, () => send(connection)));
    expect(server.log.filter((each) => each === "token")).toHaveLength(2);
    expect(server.log.filter((each) => each === "call:t1")).toHaveLength(11);
  });

  it("keeps the token if the connection breaks", async () => {
    const server = tokenServer({
      tokenReply: (count) =>
        count === 1 ? json({ access_token: "t1", expires_in: 3600 }) : Promise.reject(new Error("down")),
    });
    const connection = connect(server);
    await send(connection);
    pass(3541);
    await send(connection);
    expect(server.log).toEqual(["token", "call:t1", "token", "call:t1"]);
  });

  it("rejects the call after the token has expired", async () => {
    const server = failing(2);
    const connection = connect(server);
    await send(connection);
    pass(3595);
    await send(connection);
    pass(6);
    await expect(send(connection)).rejects.toMatchObject({ name: "AuthenticationError", status: 503 });
    await send(connection);
    expect(server.log).toEqual(["token", "call:t1", "token", "call:t1", "token", "token", "call:t4"]);
  });

  it("doesn't restore a token that was rejected", async () => {
    const server = failing(1);
    const connection = connect(server);
    await send(connection);
    server.expire("t1");
    await expect(send(connection)).rejects.toMatchObject({ name: "AuthenticationError", status: 503 });
  });
});

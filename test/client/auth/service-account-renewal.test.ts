import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connect, send } from "../support/connect-service-account.js";
import { json } from "../support/fake-server.js";
import { tokenServer } from "../support/token-server.js";

beforeEach(() => vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());
const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

/** Gives a token for an hour, then fails as often as it is told to. */
const failing = (times: number) =>
  tokenServer({
    tokenReply: (count) =>
      count > 1 && count <= 1 + times
        ? json({}, { status: 503 })
        : json({ access_token: `t${count}`, expires_in: 3600 }),
  });

describe("an early renewal that fails", () => {
  it("leaves the token in use while it is valid, and is tried again ten seconds later", async () => {
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

  it("is one request however many calls wait for it", async () => {
    const server = failing(1);
    const connection = connect(server);
    await send(connection);
    pass(3541);
    await Promise.all(Array.from({ length: 10 }, () => send(connection)));
    expect(server.log.filter((each) => each === "token")).toHaveLength(2);
    expect(server.log.filter((each) => each === "call:t1")).toHaveLength(11);
  });

  it("may also be a connection that breaks", async () => {
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

  it("fails the call once the token has expired", async () => {
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

  it("does not bring back a token that was refused", async () => {
    const server = failing(1);
    const connection = connect(server);
    await send(connection);
    server.expire("t1");
    await expect(send(connection)).rejects.toMatchObject({ name: "AuthenticationError", status: 503 });
  });
});

import { describe, expect, it } from "vitest";
import { apiKey, bearer, type ConnectionOptions, operation } from "../../../runtime/client/dist/codegen/v1.js";
import type { SecurityRequirements } from "../../../runtime/client/dist/call/descriptor.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

const descriptor = { id: "get", method: "GET", path: "/x", responses: { 200: "json" } } as const;

describe("of several requirements", () => {
  const schemes = {
    B: { type: "bearer" },
    C: { type: "bearer" },
    K: { type: "apiKey", in: "header", name: "X-Key" },
  } as const;

  async function chosen(
    security: SecurityRequirements,
    auth: ConnectionOptions["auth"] = [],
    own?: SecurityRequirements,
  ) {
    const server = fakeServer(() => json({}));
    const call = operation<object, { 200: unknown }>({ ...descriptor, ...(own !== undefined && { security: own }) });
    await call(connectTo(server, { auth, warn: () => undefined }, { security, schemes }));
    const { authorization = null, "x-key": key = null } = Object.fromEntries(server.requests[0]?.headers ?? []);
    return [authorization, key];
  }

  it("the first is used for all of whose schemes there is a credential", async () => {
    expect(await chosen([["B", "K"], ["K"], ["B"]], bearer("b"))).toEqual(["Bearer b", null]);
    expect(await chosen([["B", "K"], ["K"]], [apiKey("k"), bearer("b")])).toEqual(["Bearer b", "k"]);
  });

  it("a credential for one scheme by name is used for that one only", async () => {
    expect(await chosen([["B"], ["C"]], bearer("c", { scheme: "C" }))).toEqual(["Bearer c", null]);
    expect(await chosen([["B"]], bearer("c", { scheme: "C" }))).toEqual([null, null]);
  });

  it("none is used where none fits, or the description asks for none", async () => {
    expect(await chosen([["K"], ["Unknown"], ["toString"]], bearer("b"))).toEqual([null, null]);
    expect(await chosen([], bearer("b"))).toEqual([null, null]);
    expect(await chosen([["B"]], bearer("b"), [])).toEqual([null, null]);
  });

  it("one that allows anonymous calls does not keep a credential at home", async () => {
    expect(await chosen([[], ["B"]], bearer("b"))).toEqual(["Bearer b", null]);
    expect(await chosen([[], ["B"]])).toEqual([null, null]);
  });

  it("the operation's own stand instead of the connection's", async () => {
    expect(await chosen([["B"]], [bearer("b"), apiKey("k")], [["K"]])).toEqual([null, "k"]);
  });
});

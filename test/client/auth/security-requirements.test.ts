import { describe, expect, it } from "vitest";
import { apiKey, bearer, type ConnectionOptions, operation } from "../../../runtime/client/dist/codegen/v1.js";
import type { SecurityRequirements } from "../../../runtime/client/dist/call/descriptor.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

const descriptor = { id: "get", method: "GET", path: "/x", responses: { 200: "json" } } as const;

describe("security requirements", () => {
  const schemes = {
    B: { type: "bearer" },
    C: { type: "bearer" },
    K: { type: "apiKey", in: "header", name: "X-Key" },
  } as const;

  async function chosen(
    security: SecurityRequirements,
    auth: ConnectionOptions["auth"] = [],
    operationSecurity?: SecurityRequirements,
  ) {
    const server = fakeServer(() => json({}));
    const call = operation<object, { 200: unknown }>({
      ...descriptor,
      ...(operationSecurity !== undefined && { security: operationSecurity }),
    });
    await call(connectTo(server, { auth, warn: () => undefined }, { security, schemes }));
    const { authorization = null, "x-key": key = null } = Object.fromEntries(server.requests[0]?.headers ?? []);
    return [authorization, key];
  }

  it("use the first requirement whose schemes all have a credential", async () => {
    expect(await chosen([["B", "K"], ["K"], ["B"]], bearer("b"))).toEqual(["Bearer b", null]);
    expect(await chosen([["B", "K"], ["K"]], [apiKey("k"), bearer("b")])).toEqual(["Bearer b", "k"]);
  });

  it("use a credential with a scheme name only for that scheme", async () => {
    expect(await chosen([["B"], ["C"]], bearer("c", { scheme: "C" }))).toEqual(["Bearer c", null]);
    expect(await chosen([["B"]], bearer("c", { scheme: "C" }))).toEqual([null, null]);
  });

  it("send no credential if none matches or none is required", async () => {
    expect(await chosen([["K"], ["Unknown"], ["toString"]], bearer("b"))).toEqual([null, null]);
    expect(await chosen([], bearer("b"))).toEqual([null, null]);
    expect(await chosen([["B"]], bearer("b"), [])).toEqual([null, null]);
  });

  it("use a credential even if anonymous calls are allowed", async () => {
    expect(await chosen([[], ["B"]], bearer("b"))).toEqual(["Bearer b", null]);
    expect(await chosen([[], ["B"]])).toEqual([null, null]);
  });

  it("of an operation override those of the API", async () => {
    expect(await chosen([["B"]], [bearer("b"), apiKey("k")], [["K"]])).toEqual([null, "k"]);
  });
});

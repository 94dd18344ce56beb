import { describe, expect, it } from "vitest";
import {
  type CallOptions,
  type ConnectionOptions,
  operation,
  rawWriter,
} from "../../../runtime/client/dist/codegen/v1.js";
import type { OperationDescriptor } from "../../../runtime/client/dist/call/descriptor.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

interface CallSettings extends Partial<OperationDescriptor> {
  readonly parameters?: Record<string, unknown>;
  readonly connection?: ConnectionOptions;
  readonly call?: CallOptions;
}

async function headersOf({
  parameters = {},
  connection = {},
  call = {},
  ...descriptor
}: CallSettings): Promise<Record<string, string>> {
  const server = fakeServer(() => json({}));
  const post = operation<Record<string, unknown>, { 200: unknown }>({
    id: "post",
    method: "POST",
    path: "/",
    responses: { 200: "json" },
    ...descriptor,
  });
  await post(connectTo(server, connection, { send: { headers: { "X-Api-Version": "2024-01-01" } } }), parameters, call);
  return Object.fromEntries(server.requests[0]?.headers ?? []);
}

const atlas = "application/vnd.atlas.2023-01-01+json";

describe("the headers of a call", () => {
  it("are Accept and Content-Type exactly as declared, and the constants", async () => {
    const headers = await headersOf({ accept: atlas, body: { mediaType: atlas }, parameters: { body: {} } });
    expect(headers).toEqual({ accept: atlas, "content-type": atlas, "x-api-version": "2024-01-01" });
  });

  it("have no Accept if none is declared, and no Content-Type without a body", async () => {
    expect(await headersOf({ body: { mediaType: atlas } })).toEqual({ "x-api-version": "2024-01-01" });
  });

  it("can be replaced and removed by the connection, and then by the call", async () => {
    const headers = await headersOf({
      accept: atlas,
      body: { mediaType: atlas },
      parameters: { body: {} },
      connection: { headers: { ACCEPT: "text/plain", "User-Agent": "a", "x-tenant": "t", "x-api-version": null } },
      call: {
        headers: { accept: "text/html", "user-agent": "b", "X-Tenant": null, "Content-Type": "application/json" },
      },
    });
    expect(headers).toEqual({ accept: "text/html", "content-type": "application/json", "user-agent": "b" });
  });

  it("have no Content-Type if the call removes it, even though the platform would add one", async () => {
    const call = { headers: { "content-type": null } };
    const headers = await headersOf({
      body: { mediaType: "text/plain", write: rawWriter },
      parameters: { body: "text" },
      call,
    });
    expect(headers).not.toHaveProperty("content-type");
  });

  it("include header parameters in style simple, without percent-encoding", async () => {
    const headers = await headersOf({
      headers: ["X-Ids", { name: "X-Point", explode: true }, { name: "X-Json", content: "application/json" }, "X-None"],
      parameters: { "X-Ids": ["a b", "c/d"], "X-Point": { x: 1, y: 2 }, "X-Json": { a: [1] } },
    });
    expect(headers).toEqual({
      "x-api-version": "2024-01-01",
      "x-ids": "a b,c/d",
      "x-point": "x=1,y=2",
      "x-json": '{"a":[1]}',
    });
  });

  it("include cookie parameters in style form", async () => {
    const headers = await headersOf({
      cookies: ["session", { name: "ids", as: "idList", explode: false }, "tag", "none"],
      parameters: { session: "a;b c", idList: [1, 2], tag: ["x", "y"] },
    });
    expect(headers["cookie"]).toBe("session=a%3Bb%20c; ids=1,2; tag=x; tag=y");
  });

  it("cannot contain a line break, and the error doesn't show the value", async () => {
    const call = headersOf({ call: { headers: { Authorization: "Bearer s3cret\nX-Evil: 1" } } });
    await expect(call).rejects.toThrow(
      new TypeError(
        'post: the value of the header "Authorization" contains a character that is not allowed in headers.',
      ),
    );
  });

  it("include an Authorization header of the caller", async () => {
    const headers = await headersOf({ call: { headers: { authorization: "Custom x" } } });
    expect(headers["authorization"]).toBe("Custom x");
  });
});

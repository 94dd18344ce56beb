import { describe, expect, it } from "vitest";
import { bearer, connector, facade, operation, ResponseError } from "../../../runtime/client/dist/codegen/v1.js";
import {
  type CallOptions,
  request,
  type RequestOptions,
  retry,
  serviceAccount,
  timeout,
} from "../../../runtime/client/dist/index.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

const security = { schemes: { B: { type: "bearer" } }, security: [["B"]] } as const;

async function send(init: RequestOptions, call?: CallOptions, respond: () => Response = () => json({ a: 1 })) {
  const server = fakeServer((_, count) => (count === 1 ? json({}, { status: 503 }) : respond()));
  const options = { auth: bearer("t"), use: [retry({ wait: async () => undefined })], headers: { "x-tenant": "t" } };
  const connection = connectTo(server, options, { ...security, send: { headers: { "x-api-version": "2024-01-01" } } });
  const result = await request(connection, init, { retries: 1, ...call });
  return { result, received: server.requests.at(-1) };
}

describe("request()", () => {
  it("sends credentials, constants and headers, and retries like a call", async () => {
    const { result, received } = await send(
      { method: "PUT", path: "/beta/{id}", parameters: { id: "a b" }, body: { x: [1] } },
      { query: { dry: true }, headers: { "x-tenant": null, "x-beta": "1" } },
    );
    expect(received).toMatchObject({
      method: "PUT",
      url: "https://api.example/beta/a%20b?dry=true",
      body: '{"x":[1]}',
    });
    expect(Object.fromEntries(received?.headers ?? [])).toEqual({
      accept: "application/json, */*;q=0.5",
      authorization: "Bearer t",
      "content-type": "application/json",
      "x-api-version": "2024-01-01",
      "x-beta": "1",
    });
    expect(result).toMatchObject({ status: 200, data: { a: 1 } });
    expect(result.response.headers.get("content-type")).toBe("application/json");
  });

  it("accepts a client", async () => {
    const server = fakeServer(() => json({ a: 1 }));
    const ping = operation<object, { 200: unknown }>({ id: "ping", method: "GET", path: "/", responses: {} });
    const client = facade(connector({ server: "https://api.example" }), { system: { ping } })({ fetch: server.fetch });
    expect(await request(client, { method: "get", path: "/beta" })).toMatchObject({ data: { a: 1 } });
    expect(server.requests[0]?.method).toBe("GET");
    await expect(request({}, { method: "GET", path: "/" })).rejects.toThrow(
      new TypeError("The first argument must be a client or a connection."),
    );
  });

  it.each([
    ["text", () => new Response("plain", { headers: { "content-type": "text/plain" } }), "plain"],
    ["parsed JSON", () => json({ b: 2 }, { headers: { "content-type": "application/vnd.x+json" } }), { b: 2 }],
    ["undefined without a body", () => new Response(null, { status: 204 }), undefined],
    ["malformed JSON as text", () => new Response("{", { headers: { "content-type": "application/json" } }), "{"],
  ])("returns %s", async (_, respond, data) => {
    expect((await send({ method: "GET", path: "/" }, {}, respond)).result.data).toEqual(data);
  });

  it("returns other media types as a stream", async () => {
    const { result } = await send({ method: "GET", path: "/" }, {}, () => new Response(Uint8Array.of(1, 2)));
    expect(result.data).toBeInstanceOf(ReadableStream);
    expect(new Uint8Array(await result.response.arrayBuffer())).toEqual(Uint8Array.of(1, 2));
  });

  it("rejects with a ResponseError unless the response is a success", async () => {
    const respond = () => json({ code: "GONE", detail: "No more." }, { status: 410 });
    const error: unknown = await send({ method: "DELETE", path: "/x/{id}", parameters: { id: 1 } }, {}, respond).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ message: "DELETE /x/{id}: 410 GONE: No more.", status: 410, attempts: 2 });
  });

  it.each([
    [new URLSearchParams({ a: "b c" }), "application/x-www-form-urlencoded", "a=b+c"],
    [new Blob(["b"], { type: "image/png" }), "image/png", "b"],
    [new TextEncoder().encode("b"), "application/octet-stream", "b"],
    ["s", "application/json", '"s"'],
  ])("sets the Content-Type for the kind of body: %o", async (body, type, sent) => {
    const { received } = await send({ method: "PUT", path: "/", body });
    expect([received?.headers.get("content-type"), received?.body]).toEqual([type, sent]);
  });

  it("sends a FormData as the platform serializes it", async () => {
    const body = new FormData();
    body.set("a", "b");
    const { received } = await send({ method: "PUT", path: "/", body });
    expect(received?.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=/);
    expect(received?.body).toContain('name="a"\r\n\r\nb');
  });

  it("rejects a body that can't be sent with its content type", async () => {
    const contentType = "application/x-www-form-urlencoded";
    await expect(send({ method: "PUT", path: "/", body: { a: 1 }, contentType })).rejects.toThrow(
      new TypeError("PUT /: the body cannot be sent as application/x-www-form-urlencoded."),
    );
  });

  it("uses the option `contentType`", async () => {
    const { received } = await send({ method: "PUT", path: "/", body: "a: b", contentType: "application/yaml" });
    expect([received?.headers.get("content-type"), received?.body]).toEqual(["application/yaml", "a: b"]);
  });

  it.each([
    ["@evil.example/", "the path must start with a slash"],
    [".evil.example", "the path must start with a slash"],
    ["/x?y=1", "use the `query` option"],
    ["/../admin", 'the path must not contain a "." or ".." segment'],
    ["/{id}", 'the path parameter "id" is missing'],
  ])("rejects a path that could leave the server or its prefix: %s", async (path, message) => {
    await expect(send({ method: "GET", path })).rejects.toThrow(message);
  });

  it("rejects parameters that could change the path", async () => {
    await expect(send({ method: "GET", path: "/{id}", parameters: { id: ".." } })).rejects.toThrow(TypeError);
  });
});

describe("options of fetch", () => {
  const ping = operation<object, { 200: unknown }>({
    id: "ping",
    method: "GET",
    path: "/",
    responses: { 200: "json" },
  });

  it("are the second argument of the connection's fetch, for each attempt", async () => {
    const received: unknown[] = [];
    const statuses = [503, 200];
    const connection = connectTo(
      fakeServer(() => json({})),
      {
        use: [retry({ wait: async () => undefined })],
        fetch: async (request, options) => {
          received.push([request.url, options]);
          return json({}, { status: statuses.shift() ?? 200 });
        },
      },
    );
    const fetchOptions = { cache: "no-store", keepalive: true, next: { revalidate: 60 } } as const;
    await ping(connection, {}, { fetchOptions });
    expect(received).toEqual([
      ["https://api.example/", fetchOptions],
      ["https://api.example/", fetchOptions],
    ]);
  });

  it("are missing unless a call has some", async () => {
    const server = fakeServer(() => json({}));
    let count = -1;
    const connection = connectTo(server, {
      fetch: (...args: [Request]) => {
        count = args.length;
        return server.fetch(...args);
      },
    });
    await ping(connection);
    expect(count).toBe(1);
  });

  it.each(["method", "headers", "body", "signal", "redirect"])("cannot contain %s", async (name) => {
    const server = fakeServer(() => json({}));
    const fetchOptions: Record<string, unknown> = { [name]: "follow" };
    await expect(ping(connectTo(server), {}, { fetchOptions })).rejects.toThrow(
      new TypeError(`ping: \`fetchOptions\` cannot contain "${name}".`),
    );
    expect(server.requests).toEqual([]);
  });
});

describe("the fetch of a call", () => {
  it("sends that call only, and not the request for an access token", async () => {
    const own = fakeServer(() => json({ from: "own" }));
    const server = fakeServer(({ url }) =>
      url.endsWith("/token")
        ? json({ access_token: "t", token_type: "Bearer", expires_in: 60 })
        : json({ from: "server" }),
    );
    const scheme = { type: "serviceAccount", tokenUrl: "https://api.example/token" } as const;
    const connection = connectTo(
      server,
      { auth: serviceAccount({ clientId: "c", clientSecret: "s" }) },
      { schemes: { S: scheme }, security: [["S"]] },
    );
    const ping = operation<object, { 200: unknown }>({
      id: "ping",
      method: "GET",
      path: "/",
      responses: { 200: "json" },
    });
    expect(await ping(connection, {}, { fetch: own.fetch })).toEqual({ from: "own" });
    expect(await ping(connection)).toEqual({ from: "server" });
    expect(own.requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer t"]);
    expect(server.requests.map(({ url }) => new URL(url).pathname)).toEqual(["/token", "/"]);
  });
});

describe("an undefined option", () => {
  it("counts as missing", async () => {
    const server = fakeServer((_, count) => json({}, { status: count === 1 ? 503 : 200 }));
    const connection = connectTo(server, {
      auth: undefined,
      server: undefined,
      headers: { "x-a": undefined, "x-b": "b" },
      warn: undefined,
      use: [retry({ times: undefined, wait: async () => undefined }), timeout({ call: 1000, attempt: undefined })],
    });
    const ping = operation<object, { 200: unknown }>({
      id: "ping",
      method: "GET",
      path: "/",
      responses: { 200: "json" },
    });
    const options: CallOptions = {
      signal: undefined,
      headers: { "x-b": undefined },
      fetch: undefined,
      retries: undefined,
    };
    await ping(connection, undefined, {
      ...options,
      timeout: { call: undefined, attempt: 500 },
      fetchOptions: undefined,
    });
    expect(server.requests).toHaveLength(2);
    expect(Object.fromEntries(server.requests[1]?.headers ?? [])).toEqual({ "x-b": "b" });
  });
});

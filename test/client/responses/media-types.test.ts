import { describe, expect, it } from "vitest";
import {
  acceptNegotiator,
  mediaTypeChecker,
  operation,
  versionChecker,
} from "../../../runtime/client/dist/codegen/v1.js";
import type { ConnectorDescriptor, OperationDescriptor } from "../../../runtime/client/dist/codegen/v1.js";
import { connectTo, fakeServer } from "../support/fake-server.js";

type Described = Omit<OperationDescriptor, "id" | "method" | "path">;

/** The outcome of a call that gets a JSON body in a media type. */
async function outcomeOf(
  described: Described,
  type: string,
  { status = 200, connection = {}, accept, method = "GET" }: OutcomeOptions = {},
): Promise<readonly unknown[]> {
  const get = operation<Record<string, unknown>, Outcomes>({
    id: "get",
    method,
    path: "/",
    ...described,
  });
  const server = fakeServer(
    () => new Response(method === "HEAD" ? null : '{"a":1}', { status, headers: { "content-type": type } }),
  );
  const { status: result, ...outcome } = await get.safe(
    connectTo(server, {}, connection),
    accept === undefined ? {} : { accept },
  );
  return [result, outcome.ok ? outcome.data : outcome.error];
}

interface Outcomes {
  readonly 200: unknown;
  readonly 400: unknown;
  readonly 404: unknown;
}

interface OutcomeOptions {
  readonly status?: number;
  readonly connection?: ConnectorDescriptor;
  readonly accept?: string | readonly string[];
  readonly method?: string;
}

const dated = {
  isOtherVersion: versionChecker({
    prefixes: ["application/vnd.acme."],
    versions: ["2023-01-01", "2024-06-01", "preview"],
  }),
};

const unexpected = (contentType: string, status = 200) => [
  "unexpected",
  { status, contentType, body: '{"a":1}', reason: "unexpected-media-type" },
];

describe("a response of another version", () => {
  const newest = { accept: "application/vnd.acme.2024-06-01+json", responses: { 200: "json", 404: "json" } } as const;

  it.each([
    "application/vnd.acme.2023-01-01+json",
    "Application/VND.Acme.2023-01-01+JSON; charset=UTF-8",
    "application/vnd.acme.preview+json",
    "application/vnd.acme.2023-01-01+csv",
    "application/vnd.acme.2023-01-01.orders+json",
    "application/vnd.acme.2023-01-01.orders.v2",
  ])("is unexpected as %s", async (type) => {
    expect(await outcomeOf(newest, type, { connection: dated })).toEqual(unexpected(type));
    expect(await outcomeOf(newest, type, { connection: dated, status: 404 })).toEqual(unexpected(type, 404));
  });

  it.each([
    "application/vnd.acme.2024-06-01+json;charset=utf-8",
    "APPLICATION/VND.ACME.2024-06-01+JSON",
    "application/json",
    "application/problem+json",
    "application/vnd.acme.2022-01-01+json",
    "application/vnd.acme.2023-01-011+json",
    "application/vnd.acme.2024-06-01.orders+json",
    "application/vnd.acme.2022-01-01.orders+json",
    "application/vnd.acme.2023-01-011.orders+json",
    "application/vnd.acme.2023-01-01.5+json",
    "application/vnd.acme.preview.orders+json",
    "application/vnd.other.2023-01-01+json",
  ])("is not one in the undescribed or requested type %s", async (type) => {
    expect(await outcomeOf(newest, type, { connection: dated })).toEqual([200, { a: 1 }]);
    expect(await outcomeOf(newest, type, { connection: dated, status: 404 })).toEqual([404, { a: 1 }]);
  });

  it("is an error of any version, except that of the request and its own", async () => {
    const own = { ...newest, mediaTypes: { 404: [["application/vnd.acme.2023-01-01+json"]] } };
    const of = (type: string, status: number) => outcomeOf(own, type, { connection: dated, status });
    expect(await of("application/vnd.acme.2023-01-01+json", 404)).toEqual([404, { a: 1 }]);
    expect(await of("application/vnd.acme.2024-06-01+json", 404)).toEqual([404, { a: 1 }]);
    expect((await of("application/vnd.acme.preview+json", 404))[0]).toBe("unexpected");
    expect((await of("application/vnd.acme.2023-01-01+json", 200))[0]).toBe("unexpected");
  });

  it("is any response to a request that names no version", async () => {
    const open = { accept: "application/json", responses: { 200: "json" } } as const;
    expect(await outcomeOf(open, "application/vnd.acme.2023-01-01+json", { connection: dated })).toEqual([
      200,
      { a: 1 },
    ]);
  });

  it("can name the resource after the version", async () => {
    const connection = {
      isOtherVersion: versionChecker({ prefixes: ["application/vnd.acme."], versions: ["v1", "v2", "v2.preview"] }),
    };
    const second = { accept: "application/vnd.acme.v2.orders+json", responses: { 200: "json" } } as const;
    const of = async (type: string) => (await outcomeOf(second, type, { connection }))[0];
    for (const type of ["v1", "v1.orders", "v1.lines", "v2.preview"])
      expect([type, await of(`application/vnd.acme.${type}+json`)]).toEqual([type, "unexpected"]);
    for (const type of ["v2", "v2.orders", "v2.lines", "v3.orders", "v1orders"])
      expect([type, await of(`application/vnd.acme.${type}+json`)]).toEqual([type, 200]);
  });

  it("can name the version in a parameter", async () => {
    const connection = {
      isOtherVersion: versionChecker({ prefixes: ["application/json; version="], versions: ["1", "2"] }),
    };
    const second = { accept: "application/json; version=2", responses: { 200: "json" } } as const;
    const of = async (type: string) => (await outcomeOf(second, type, { connection }))[0];
    expect(await of('application/json;charset=utf-8;Version="1"')).toBe("unexpected");
    for (const type of ["application/json", "application/json; version=2", "application/json; version=3"])
      expect(await of(type)).toBe(200);
  });

  it("has no body to be mistaken for HEAD", async () => {
    const head = await outcomeOf(newest, "application/vnd.acme.2023-01-01+json", { connection: dated, method: "HEAD" });
    expect(head).toEqual([200, undefined]);
  });
});

describe("a response in another described media type", () => {
  const several: Described = {
    accept: "application/vnd.acme.folder+json",
    responses: { 200: "json", 400: "json" },
    isOtherType: mediaTypeChecker,
    mediaTypes: {
      200: [["application/vnd.acme.folder+json", "text/json"], ["application/json"], ["text/csv"]],
      400: [["application/json"], ["application/problem+json"]],
    },
    negotiate: acceptNegotiator,
    alternatives: {
      "application/vnd.acme.folder+json": { 200: "json" },
      "application/json": { 200: "json" },
      "text/csv": { 200: "text" },
      "application/open+json": { 200: "json" },
    },
  };

  it.each(["application/json", "Application/JSON; charset=utf-8", "text/csv"])("is unexpected as %s", async (type) => {
    expect(await outcomeOf(several, type)).toEqual(unexpected(type));
  });

  it.each(["text/json", "application/vnd.acme.folder+json; v=1", "application/hal+json", "application/problem+json"])(
    "is not one in %s, which has the same form or is not described",
    async (type) => {
      expect(await outcomeOf(several, type)).toEqual([200, { a: 1 }]);
    },
  );

  it("is an error with another described form", async () => {
    expect(await outcomeOf(several, "application/problem+json", { status: 400 })).toEqual(
      unexpected("application/problem+json", 400),
    );
    expect(await outcomeOf(several, "application/json", { status: 400 })).toEqual([400, { a: 1 }]);
  });

  it("depends on the media types that the call requests", async () => {
    const of = async (accept: string | readonly string[], type: string) =>
      (await outcomeOf(several, type, { accept }))[0];
    expect(await of("application/json", "application/json")).toBe(200);
    expect(await of("application/json", "application/vnd.acme.folder+json")).toBe("unexpected");
    expect(await of("text/csv", "application/json")).toBe("unexpected");
    expect(await of(["application/json", "text/csv"], "application/json")).toBe(200);
    expect(await of(["application/json", "text/csv"], "text/json")).toBe("unexpected");
    expect(await of("application/json", "application/hal+json")).toBe(200);
    // An error doesn't depend on the requested media type.
    expect((await outcomeOf(several, "application/json", { accept: "text/csv", status: 400 }))[0]).toBe(400);
  });

  it("can be an error in a type that no success has, which requests for certain types also accept", async () => {
    const server = fakeServer(() => new Response("a,b", { headers: { "content-type": "text/csv" } }));
    const get = operation<{ accept?: string }, Outcomes>({
      id: "get",
      method: "GET",
      path: "/",
      ...several,
      errorTypes: ["application/problem+json"],
    });
    await get(connectTo(server), { accept: "text/csv" });
    await get(connectTo(server)).catch(() => null);
    expect(server.requests.map(({ headers }) => headers.get("accept"))).toEqual([
      "text/csv, application/problem+json;q=0.5",
      "application/vnd.acme.folder+json",
    ]);
  });

  it("is none if the requested form isn't described", async () => {
    expect(await outcomeOf(several, "application/json", { accept: "application/open+json" })).toEqual([200, { a: 1 }]);
    const open = { ...several, mediaTypes: { 200: [[], ["application/json"]] } };
    expect(await outcomeOf(open, "application/json")).toEqual([200, { a: 1 }]);
  });
});

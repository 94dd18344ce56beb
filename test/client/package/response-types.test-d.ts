import { describe, expectTypeOf, it } from "vitest";
import type {
  AnswerWithHeaders,
  BoundResource,
  ByMediaType,
  Connection,
  Data,
  NegotiatedOperation,
  NoParameters,
  OperationByMediaType,
  Outcome,
  PagedOperation,
  Pages,
  ResponseError,
  ResponseWithHeaders,
} from "../../../runtime/client/dist/codegen/v1.js";

interface Key {
  id: string;
}
interface ApiError {
  errorCode: "NOT_FOUND" | "GONE";
  detail: string;
}
interface Conflict {
  errorCode: "CONFLICT";
  other: number;
}

declare const connection: Connection;
declare function compiles(program: (...args: never[]) => unknown): void;

// The compiler checks this file. It is never run.
describe("types of declared responses", () => {
  it("of an outcome whose headers are declared", () => {
    interface WithHeaders {
      200: AnswerWithHeaders<Key, { "x-left": number; "x-tags"?: string[] }>;
      404: ApiError;
      default: AnswerWithHeaders<Conflict, { "retry-after"?: number }>;
    }
    expectTypeOf<Data<WithHeaders>>().toEqualTypeOf<Key>();
    compiles((outcome: Outcome<WithHeaders>) => {
      if (outcome.ok) expectTypeOf(outcome.headers["x-left"]).toEqualTypeOf<number>();
      if (outcome.status === 409) expectTypeOf(outcome.headers["retry-after"]).toEqualTypeOf<number | undefined>();
      if (outcome.status === 409) expectTypeOf(outcome.error).toEqualTypeOf<Conflict>();
      // @ts-expect-error: no headers are declared for 404.
      if (outcome.status === 404) return outcome.headers;
      return null;
    });
    compiles((error: ResponseError<WithHeaders>) => {
      if (error.is(409)) expectTypeOf(error.body).toEqualTypeOf<Conflict>();
      expectTypeOf(error.errorCode).toEqualTypeOf<"NOT_FOUND" | "GONE" | "CONFLICT" | null>();
    });
  });

  it("of a named response with headers", () => {
    interface NotFound extends ResponseWithHeaders {
      body: ApiError;
      headers: { "retry-after"?: number };
    }
    compiles((outcome: Outcome<{ 200: Key; 404: NotFound; "5XX": NotFound }>) => {
      if (outcome.status === 404 || outcome.status === 503) {
        expectTypeOf(outcome.error).toEqualTypeOf<ApiError>();
        expectTypeOf(outcome.headers["retry-after"]).toEqualTypeOf<number | undefined>();
      }
    });
    compiles((error: ResponseError<{ 200: Key; 404: NotFound }>) => {
      if (error.is(404)) expectTypeOf(error.body).toEqualTypeOf<ApiError>();
    });
  });

  it("of an operation whose responses have several media types", () => {
    interface Parameters {
      page?: number;
    }
    interface Bodies {
      "application/json": Key[];
      "text/csv": string;
      "text/event-stream": AsyncGenerator<{ data: Key }, void, undefined>;
    }
    interface Listed {
      200: ByMediaType<"application/json", Bodies>;
      201: ResponseWithHeaders<
        ByMediaType<"application/json", { "application/json": Key; "text/csv": string }>,
        { a: 1 }
      >;
      401: ApiError;
    }
    type Member = OperationByMediaType<Parameters, Listed, Key>;
    const list = null as unknown as Member;
    const bound = null as unknown as BoundResource<{ readonly list: Member }>["list"];
    const watch = null as unknown as OperationByMediaType<NoParameters, Pick<Listed, 200>>;
    const unpaged = null as unknown as OperationByMediaType<NoParameters, Listed>;
    compiles(async () => {
      expectTypeOf(await list(connection)).toEqualTypeOf<Key[] | Key>();
      expectTypeOf<Data<Listed>>().toEqualTypeOf<Key[] | Key>();
      expectTypeOf(await list(connection, { page: 1, accept: "text/csv" })).toEqualTypeOf<string>();
      expectTypeOf(await list(connection, { accept: ["application/json", "text/csv"] })).toEqualTypeOf<
        Key[] | Key | string
      >();
      expectTypeOf(await unpaged(connection, { accept: "text/csv" })).toEqualTypeOf<string>();
      expectTypeOf(await unpaged(connection)).toEqualTypeOf<Key[] | Key>();
      // @ts-expect-error: it has no parameters.
      await unpaged(connection, { page: 1 });
      expectTypeOf(unpaged).not.toHaveProperty("all");
      expectTypeOf(await bound({ accept: "text/csv" })).toEqualTypeOf<string>();
      expectTypeOf(await bound({ page: 1 })).toEqualTypeOf<Key[] | Key>();
      const outcome = await bound.safe({ accept: "text/csv" });
      if (outcome.ok) expectTypeOf(outcome.data).toEqualTypeOf<string>();
      if (outcome.status === 201) expectTypeOf(outcome.headers).toEqualTypeOf<{ a: 1 }>();
      if (outcome.status === 401) expectTypeOf(outcome.error).toEqualTypeOf<ApiError>();
      expectTypeOf(bound.all).returns.toEqualTypeOf<Pages<Key, Key[] | Key>>();
      for await (const { data } of await watch(connection, { accept: "text/event-stream" }))
        expectTypeOf(data).toEqualTypeOf<Key>();
      // @ts-expect-error: the media type is not declared.
      await bound({ accept: "text/html" });
    });
  });

  it("of an operation with several media types from an earlier version", () => {
    interface Alternatives {
      "application/json": { 200: Key[] };
      "text/csv": { 200: string };
      "text/event-stream": { 200: AsyncGenerator<{ data: Key }, void, undefined> };
    }
    interface Parameters {
      page?: number;
    }
    interface Listed {
      200: Key[];
      401: ApiError;
    }
    type Listing = NegotiatedOperation<Parameters, Listed, Alternatives> & PagedOperation<Parameters, Listed, Key>;
    const list = null as unknown as Listing;
    const bound = null as unknown as BoundResource<{ readonly list: Listing }>["list"];
    compiles(async () => {
      expectTypeOf(await list(connection)).toEqualTypeOf<Key[]>();
      expectTypeOf(await list(connection, { page: 1, accept: "text/csv" })).toEqualTypeOf<string>();
      expectTypeOf(await list(connection, { accept: ["application/json", "text/csv"] })).toEqualTypeOf<
        Key[] | string
      >();
      expectTypeOf(await bound({ accept: "text/csv" })).toEqualTypeOf<string>();
      expectTypeOf(await bound({ page: 1 })).toEqualTypeOf<Key[]>();
      const outcome = await bound.safe({ accept: "text/csv" });
      if (outcome.ok) expectTypeOf(outcome.data).toEqualTypeOf<string>();
      if (outcome.status === 401) expectTypeOf(outcome.error).toEqualTypeOf<ApiError>();
      expectTypeOf(bound.all).returns.toEqualTypeOf<Pages<Key, Key[]>>();
      for await (const { data } of await bound({ accept: "text/event-stream" }))
        expectTypeOf(data).toEqualTypeOf<Key>();
      // @ts-expect-error: the media type is not declared.
      await bound({ accept: "text/html" });
    });
  });
});

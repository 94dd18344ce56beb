import { describe, expectTypeOf, it } from "vitest";
import type {
  BoundOperation,
  BoundPagedOperation,
  BoundResource,
  CallOptions,
  Connection,
  Data,
  NoParameters,
  Operation,
  Outcome,
  PagedOperation,
  Pages,
  UnexpectedResponse,
} from "../../../runtime/client/dist/codegen/v1.js";
import {
  type ConnectionOptions,
  retry,
  type StandardSchema,
  type Timeouts,
  validate,
  withOptions,
} from "../../../runtime/client/dist/index.js";
import { ResponseError } from "../../../runtime/client/dist/codegen/v1.js";

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

interface Outcomes {
  200: Key;
  204: undefined;
  404: ApiError;
  "4XX": Conflict;
  default: { message: string };
}

declare const getKey: Operation<{ id: string; page?: number }, Outcomes>;
declare const listKeys: PagedOperation<{ page?: number }, { 200: Key[]; 401: ApiError }, Key>;
declare const ping: Operation<NoParameters, { 200: string }>;
declare const connection: Connection;
declare function compiles(program: (...args: never[]) => unknown): void;

// The compiler checks this file. It is never run.
describe("types", () => {
  it("of an operation: parameters, options and data", () => {
    expectTypeOf(getKey).parameters.toEqualTypeOf<[Connection, { id: string; page?: number }, CallOptions?]>();
    expectTypeOf(listKeys).parameters.toEqualTypeOf<[Connection, { page?: number }?, CallOptions?]>();
    expectTypeOf(ping).parameters.toEqualTypeOf<[Connection, NoParameters?, CallOptions?]>();
    expectTypeOf(getKey).returns.resolves.toEqualTypeOf<Key | undefined>();
    expectTypeOf(getKey.safe).returns.resolves.toEqualTypeOf<Outcome<Outcomes>>();
    expectTypeOf(listKeys.all).returns.toEqualTypeOf<Pages<Key, Key[]>>();
    // @ts-expect-error: `id` is required.
    compiles(() => getKey(connection));
    // @ts-expect-error: the parameter is unknown.
    compiles(() => getKey(connection, { id: "a", other: 1 }));
    // @ts-expect-error: not a connection.
    compiles(() => listKeys("https://api.example"));
  });

  it("of data: those of the successes, or of `default` if there are none", () => {
    expectTypeOf<Data<{ 200: Key; 202: string; 404: ApiError; default: ApiError }>>().toEqualTypeOf<Key | string>();
    expectTypeOf<Data<{ "2XX": Key; 500: ApiError }>>().toEqualTypeOf<Key>();
    expectTypeOf<Data<{ 404: ApiError; default: Key }>>().toEqualTypeOf<Key>();
    expectTypeOf<Data<{ 302: undefined }>>().toEqualTypeOf<never>();
  });

  it("of an outcome are narrowed exactly by status", () => {
    compiles((outcome: Outcome<Outcomes>) => {
      expectTypeOf(outcome.response).toEqualTypeOf<Response>();
      if (outcome.ok) expectTypeOf(outcome.data).toEqualTypeOf<Key | undefined>();
      if (outcome.status === 200) expectTypeOf(outcome.data).toEqualTypeOf<Key>();
      if (outcome.status === 204) expectTypeOf(outcome.data).toEqualTypeOf<undefined>();
      if (outcome.status === 404) expectTypeOf(outcome.error).toEqualTypeOf<ApiError>();
      if (outcome.status === 409) expectTypeOf(outcome.error).toEqualTypeOf<Conflict>();
      if (outcome.status === 304 || outcome.status === 503)
        expectTypeOf(outcome.error).toEqualTypeOf<{ message: string }>();
      if (outcome.status === "unexpected") expectTypeOf(outcome.error).toEqualTypeOf<UnexpectedResponse>();
      // @ts-expect-error: a success is declared, so `default` covers only errors.
      if (outcome.status === 201) return;
    });
  });

  it("of an operation without parameters: none, or options alone", () => {
    compiles(async () => {
      expectTypeOf(await ping(connection)).toEqualTypeOf<string>();
      await ping(connection, {}, { retries: 1 });
      await ping(connection, undefined, { retries: 1 });
      // @ts-expect-error: it has no parameters.
      await ping(connection, { id: "a" });
    });
  });

  it("of a `default` outcome if no success is declared", () => {
    compiles((outcome: Outcome<{ 404: ApiError; default: Key }>) => {
      if (outcome.ok) expectTypeOf(outcome.data).toEqualTypeOf<Key>();
      if (outcome.status === 201) expectTypeOf(outcome).toExtend<{ ok: true; data: Key }>();
      if (outcome.status === 500) expectTypeOf(outcome).toExtend<{ ok: false; error: Key }>();
      if (outcome.status === 404) expectTypeOf(outcome.error).toEqualTypeOf<ApiError>();
    });
  });

  it("of an error are narrowed by operation, then by status", () => {
    compiles((error: unknown) => {
      if (!getKey.isError(error)) return;
      expectTypeOf(error).toEqualTypeOf<ResponseError<Outcomes>>();
      expectTypeOf(error.status).toEqualTypeOf<number>();
      expectTypeOf(error.errorCode).toEqualTypeOf<"NOT_FOUND" | "GONE" | "CONFLICT" | null>();
      expectTypeOf(error.body).toEqualTypeOf<ApiError | Conflict | { message: string } | string>();
      expectTypeOf(error.cause).toEqualTypeOf<Response>();
      if (error.is(404)) {
        expectTypeOf(error.body).toEqualTypeOf<ApiError>();
        expectTypeOf(error.status).toEqualTypeOf<404>();
        expectTypeOf(error.errorCode).toEqualTypeOf<"NOT_FOUND" | "GONE" | null>();
      } else if (error.is(409)) {
        expectTypeOf(error.body).toEqualTypeOf<Conflict>();
      } else if (error.is(500)) {
        expectTypeOf(error.body).toEqualTypeOf<{ message: string }>();
      }
      // @ts-expect-error: 200 is not a failure.
      error.is(200);
    });
  });

  it("of an error whose bodies all have the same type can still be narrowed after a first check", () => {
    compiles((error: ResponseError<{ 200: Key; 401: ApiError; 404: ApiError }>) => {
      if (error.is(401)) return;
      expectTypeOf(error.status).toEqualTypeOf<number>();
      if (error.is(404)) expectTypeOf(error.body).toEqualTypeOf<ApiError>();
    });
  });

  it("of an error of an unknown operation", () => {
    compiles((error: unknown) => {
      if (!(error instanceof ResponseError)) return;
      expectTypeOf(error.status).toEqualTypeOf<number>();
      expectTypeOf(error.errorCode).toEqualTypeOf<string | null>();
      expectTypeOf(error.body).toBeUnknown();
      expectTypeOf(error.detail).toEqualTypeOf<string | null>();
      expectTypeOf(error.unexpected).toEqualTypeOf<UnexpectedResponse | null>();
      if (error.is(404)) expectTypeOf(error.body).toBeUnknown();
    });
    expectTypeOf<ResponseError<Outcomes>>().toExtend<ResponseError>();
  });

  it("of an error code: in a nested object, with an index signature, in an open enumeration", () => {
    type CodeOf<Body> = ResponseError<{ 200: Key; 400: Body }>["errorCode"];
    expectTypeOf<CodeOf<{ error: { code: "a" | "b"; message: string } }>>().toEqualTypeOf<"a" | "b" | null>();
    expectTypeOf<CodeOf<{ error: "x"; error_description?: string }>>().toEqualTypeOf<"x" | null>();
    expectTypeOf<CodeOf<{ error: number; errorCode: string }>>().toEqualTypeOf<string | null>();
    expectTypeOf<CodeOf<Record<string, unknown>>>().toEqualTypeOf<string | null>();
    expectTypeOf<CodeOf<undefined>>().toEqualTypeOf<string | null>();
    expectTypeOf<CodeOf<{ code?: "y" }>>().toEqualTypeOf<"y" | null>();
  });

  it("of a resource: only bound operations", () => {
    interface Module {
      readonly getKey: typeof getKey;
      readonly listKeys: typeof listKeys;
      readonly other: () => void;
      readonly version: string;
    }
    type Bound = BoundResource<Module>;
    expectTypeOf<keyof Bound>().toEqualTypeOf<"getKey" | "listKeys">();
    expectTypeOf<Bound["getKey"]>().toEqualTypeOf<BoundOperation<{ id: string; page?: number }, Outcomes>>();
    expectTypeOf<Bound["listKeys"]>().toEqualTypeOf<
      BoundPagedOperation<{ page?: number }, { 200: Key[]; 401: ApiError }, Key>
    >();
    expectTypeOf<Bound["getKey"]>().parameters.toEqualTypeOf<[{ id: string; page?: number }, CallOptions?]>();
    expectTypeOf<Bound["listKeys"]["all"]>().parameters.toEqualTypeOf<[{ page?: number }?, CallOptions?]>();
  });

  it("of the options of a connection and of a call", () => {
    expectTypeOf(retry).returns.toExtend<NonNullable<ConnectionOptions["use"]>[number]>();
    expectTypeOf(withOptions<Connection>).returns.toEqualTypeOf<Connection>();
    expectTypeOf<Required<CallOptions>["timeout"]>().toEqualTypeOf<number | Timeouts | undefined>();
    // @ts-expect-error: `retry` without parentheses is not a layer.
    compiles((): ConnectionOptions => ({ use: [retry] }));
    // @ts-expect-error: the option is unknown.
    compiles(() => listKeys(connection, {}, { retry: 3 }));
    compiles((schema: StandardSchema) => validate(getKey, { body: schema, data: schema }));
    // @ts-expect-error: an operation has no part `result`.
    compiles((schema: StandardSchema) => validate(getKey, { result: schema }));
  });
});

import { describe, expect, expectTypeOf, it } from "vitest";
import {
  AuthenticationError,
  ConnectionError,
  operation,
  ResponseError,
} from "../../../runtime/client/dist/codegen/v1.js";
import { CallError, isErrorCode, isStatus, requestIdOf } from "../../../runtime/client/dist/index.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

const get = operation<object, { 200: unknown; 404: unknown }>({
  id: "get",
  method: "GET",
  path: "/",
  responses: { 200: "json", 404: "json" },
});
const connectionTo = (init: ResponseInit) => connectTo(fakeServer(() => json({ errorCode: "KEY_NOT_FOUND" }, init)));
const errorOf = async (init: ResponseInit): Promise<unknown> =>
  get(connectionTo(init)).catch((error: unknown) => error);

describe("errors of the package", () => {
  it("have a common base class", async () => {
    const errors = [await errorOf({ status: 404 }), new ConnectionError(null, ""), new AuthenticationError("")];
    expect(errors.every((each) => each instanceof CallError)).toBe(true);
    expect(errors[0]).toMatchObject({ operation: "get", attempts: 1 });
    expect(errors[1]).toMatchObject({ operation: null, attempts: 1 });
  });

  it("can be checked for a status or a status range", async () => {
    const error = await errorOf({ status: 404 });
    expect([isStatus(error, 404), isStatus(error, 400, "4XX"), isStatus(error, 400, "5XX")]).toEqual([
      true,
      true,
      false,
    ]);
    expect([isStatus(error), isStatus(new Error(), 404), isStatus(null, "4XX")]).toEqual([false, false, false]);
  });

  it("can be checked for an error code of the API, which narrows the type", async () => {
    const error = await errorOf({ status: 404 });
    expect(isErrorCode(error, "OTHER")).toBe(false);
    expect(isErrorCode(new Error(), "KEY_NOT_FOUND")).toBe(false);
    const isFound = isErrorCode(error, "OTHER", "KEY_NOT_FOUND");
    expect(isFound).toBe(true);
    if (isFound) {
      expectTypeOf(error).toExtend<ResponseError>();
      expectTypeOf(error.errorCode).toEqualTypeOf<"OTHER" | "KEY_NOT_FOUND">();
    }
  });
});

describe("the request id", () => {
  const headers = { "x-request-id": "r1", "x-trace": "t1" };

  it("can be read from outcomes, responses and errors, in the usual headers or others", async () => {
    const outcome = await get.safe(connectionTo({ headers }));
    const error = await errorOf({ status: 404, headers });
    if (!(error instanceof ResponseError)) throw new Error("Not a ResponseError.");
    for (const each of [outcome, outcome.response, error]) {
      expect([requestIdOf(each), requestIdOf(each, "x-none", "X-Trace")]).toEqual(["r1", "t1"]);
    }
    expect(requestIdOf(new Response())).toBeNull();
  });
});

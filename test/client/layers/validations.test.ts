import { describe, expect, it } from "vitest";
import { operation } from "../../../runtime/client/dist/codegen/v1.js";
import {
  CallError,
  type OperationSchemas,
  type StandardSchema,
  validate,
  type ValidateOptions,
  ValidationError,
} from "../../../runtime/client/dist/index.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

const createKey = operation<{ body: unknown; x: unknown }, { 200: { id: string }; 404: unknown }>({
  id: "createKey",
  method: "POST",
  path: "/keys",
  body: { mediaType: "application/json" },
  responses: { 200: "json", 404: "json" },
});

/** Returns a schema as a library would create it. `problems` returns the issues of a value. */
function schema(
  problems: (value: unknown) => readonly { message: string; path?: readonly PropertyKey[] }[],
): StandardSchema {
  return {
    "~standard": {
      version: 1,
      vendor: "tests",
      validate: (value) => {
        const issues = problems(value);
        return issues.length > 0 ? { issues } : { value: "transformed" };
      },
    },
  };
}

const stringAt = (name: string) =>
  schema((value) => {
    const found: unknown = Reflect.get(Object(value) as object, name);
    return typeof found === "string" ? [] : [{ message: "Expected a string.", path: [name] }];
  });

interface CallSettings {
  readonly body?: unknown;
  readonly x?: unknown;
  readonly response?: Response;
  readonly options?: ValidateOptions;
}

async function call(
  schemas: OperationSchemas,
  { body = { desc: "d" }, x, response = json({ id: "1" }), options }: CallSettings = {},
) {
  const server = fakeServer(() => response);
  const connection = connectTo(server, { use: [validate(createKey, schemas, options)] });
  const result: unknown = await createKey.safe(connection, { body, x }).catch((error: unknown) => error);
  return { result, requests: server.requests };
}

describe("validate", () => {
  it("doesn't change valid values", async () => {
    const { result, requests } = await call(
      { parameters: stringAt("x"), body: stringAt("desc"), data: stringAt("id") },
      { x: "y" },
    );
    expect(result).toMatchObject({ ok: true, data: { id: "1" } });
    expect(requests[0]?.body).toBe('{"desc":"d"}');
  });

  it("rejects invalid parameters before anything is sent", async () => {
    const { result, requests } = await call({ parameters: stringAt("x") });
    expect(result).toMatchObject({
      part: "parameters",
      message: "createKey: the parameters do not match the schema: x: Expected a string.",
    });
    expect(requests).toEqual([]);
  });

  it("rejects an invalid body before it is sent", async () => {
    const { result, requests } = await call({ body: stringAt("desc") }, { body: { desc: 5 } });
    expect(result).toBeInstanceOf(CallError);
    expect(result).toMatchObject({
      name: "ValidationError",
      message: "createKey: the body does not match the schema: desc: Expected a string.",
      operation: "createKey",
      part: "body",
      issues: [{ message: "Expected a string.", path: ["desc"] }],
    });
    expect(requests).toEqual([]);
  });

  it("rejects invalid data, or reports it if there is a callback", async () => {
    const response = (): Response => json({ id: 1 });
    expect((await call({ data: stringAt("id") }, { response: response() })).result).toMatchObject({
      part: "data",
      message: "createKey: the data does not match the schema: id: Expected a string.",
    });
    const reported: ValidationError[] = [];
    const options = { report: (error: ValidationError) => void reported.push(error) };
    const { result } = await call({ data: stringAt("id") }, { response: response(), options });
    expect(result).toMatchObject({ ok: true, data: { id: 1 } });
    expect(reported.map(({ part }) => part)).toEqual(["data"]);
  });

  it("doesn't validate error responses", async () => {
    const { result } = await call({ data: stringAt("id") }, { response: json({}, { status: 404 }) });
    expect(result).toMatchObject({ ok: false, status: 404 });
  });

  it("supports async schemas, and shows at most three issues", async () => {
    const issues = ["a", "b", "c", "d", "e"].map((name) => ({ message: "bad", path: [{ key: name }, 0] }));
    const slow: StandardSchema = {
      "~standard": {
        version: 1,
        vendor: "tests",
        validate: async () => ({ issues: [{ message: "wrong\n" }, ...issues] }),
      },
    };
    expect((await call({ body: slow })).result).toMatchObject({
      message: "createKey: the body does not match the schema: wrong ; a.0: bad; b.0: bad; and 3 more",
    });
  });

  it("applies to one operation only", async () => {
    const getKey = operation<object, { 200: unknown }>({
      id: "getKey",
      method: "GET",
      path: "/",
      responses: { 200: "json" },
    });
    const connection = connectTo(
      fakeServer(() => json({ id: 1 })),
      { use: [validate(createKey, { data: stringAt("id") })] },
    );
    expect(await getKey(connection)).toEqual({ id: 1 });
  });

  it("validates data by the status of the response, and ignores other media types", async () => {
    const responses = { 200: stringAt("id") };
    const { result } = await call({ responses }, { response: json({ id: 1 }) });
    expect(result).toMatchObject({
      part: "data",
      message: "createKey: the data does not match the schema: id: Expected a string.",
    });
    const { result: valid } = await call({ responses }, { response: json({ id: "1" }) });
    expect(valid).toMatchObject({ status: 200 });
    const { result: other } = await call({ responses: { 201: stringAt("id") } }, { response: json({ id: 1 }) });
    expect(other).toMatchObject({ status: 200, data: { id: 1 } });
  });

  it("doesn't validate an optional body that is missing", async () => {
    const server = fakeServer(() => json({ id: "1" }));
    const connection = connectTo(server, { use: [validate(createKey, { body: stringAt("desc") })] });
    const outcome = await createKey.safe(connection, { body: undefined, x: 1 });
    expect(outcome).toMatchObject({ status: 200 });
  });
});

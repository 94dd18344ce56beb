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

/** A schema as any library makes one: `problems` are what is wrong with a value. */
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

interface Given {
  readonly body?: unknown;
  readonly x?: unknown;
  readonly answer?: Response;
  readonly options?: ValidateOptions;
}

async function call(
  schemas: OperationSchemas,
  { body = { desc: "d" }, x, answer = json({ id: "1" }), options }: Given = {},
) {
  const server = fakeServer(() => answer);
  const connection = connectTo(server, { use: [validate(createKey, schemas, options)] });
  const end: unknown = await createKey.safe(connection, { body, x }).catch((error: unknown) => error);
  return { end, asked: server.requests };
}

describe("a validation", () => {
  it("lets pass what fits, unchanged", async () => {
    const { end, asked } = await call(
      { parameters: stringAt("x"), body: stringAt("desc"), data: stringAt("id") },
      { x: "y" },
    );
    expect(end).toMatchObject({ ok: true, data: { id: "1" } });
    expect(asked[0]?.body).toBe('{"desc":"d"}');
  });

  it("stops parameters that do not fit before anything is sent", async () => {
    const { end, asked } = await call({ parameters: stringAt("x") });
    expect(end).toMatchObject({
      part: "parameters",
      message: "createKey: the parameters do not fit the schema: x: Expected a string.",
    });
    expect(asked).toEqual([]);
  });

  it("stops a body that does not fit before it is sent", async () => {
    const { end, asked } = await call({ body: stringAt("desc") }, { body: { desc: 5 } });
    expect(end).toBeInstanceOf(CallError);
    expect(end).toMatchObject({
      name: "ValidationError",
      message: "createKey: the body does not fit the schema: desc: Expected a string.",
      operation: "createKey",
      part: "body",
      issues: [{ message: "Expected a string.", path: ["desc"] }],
    });
    expect(asked).toEqual([]);
  });

  it("refuses data that do not fit, or reports them", async () => {
    const answer = (): Response => json({ id: 1 });
    expect((await call({ data: stringAt("id") }, { answer: answer() })).end).toMatchObject({
      part: "data",
      message: "createKey: the data does not fit the schema: id: Expected a string.",
    });
    const reported: ValidationError[] = [];
    const options = { report: (error: ValidationError) => void reported.push(error) };
    const { end } = await call({ data: stringAt("id") }, { answer: answer(), options });
    expect(end).toMatchObject({ ok: true, data: { id: 1 } });
    expect(reported.map(({ part }) => part)).toEqual(["data"]);
  });

  it("is of successes: what else comes is given as it is", async () => {
    const { end } = await call({ data: stringAt("id") }, { answer: json({}, { status: 404 }) });
    expect(end).toMatchObject({ ok: false, status: 404 });
  });

  it("may take its time, and may say much", async () => {
    const issues = ["a", "b", "c", "d", "e"].map((name) => ({ message: "bad", path: [{ key: name }, 0] }));
    const slow: StandardSchema = {
      "~standard": {
        version: 1,
        vendor: "tests",
        validate: async () => ({ issues: [{ message: "wrong\n" }, ...issues] }),
      },
    };
    expect((await call({ body: slow })).end).toMatchObject({
      message: "createKey: the body does not fit the schema: wrong ; a.0: bad; b.0: bad; and 3 more",
    });
  });

  it("is of one operation", async () => {
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
});

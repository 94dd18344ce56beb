import { z, type ZodType } from "zod";
import type { Builder } from "./build/builder.js";
import { createBuild } from "./build/build-schema.js";
import type { Issue } from "./judge/verdict.js";
import { buildOperation, type OperationSchemas } from "./build/build-operation.js";
import type { JsonSchema } from "./schema.js";

export type { JsonSchema } from "./schema.js";

/** A Zod schema whose values have the type `T`. It implements Standard Schema. */
export type Validator<T> = ZodType<T, T>;

const builder: Builder<ZodType> = {
  unknown: () => z.unknown(),
  never: () => z.never(),
  string: () => z.string(),
  number: () => z.number(),
  boolean: () => z.boolean(),
  null: () => z.null(),
  date: () => z.date(),
  bigint: () => z.bigint(),
  bytes: () => z.union([z.instanceof(Blob), z.instanceof(Uint8Array), z.instanceof(ReadableStream)]),
  literal: (values) => z.literal([...values]),
  array: (items) => z.array(items),
  object: (members, rest) => {
    const shape = Object.fromEntries(
      members.map(({ name, schema, isOptional }) => [name, isOptional ? z.optional(schema) : schema]),
    );
    return rest === null ? z.looseObject(shape) : z.object(shape).catchall(rest);
  },
  union: (variants) => z.union(variants),
  // Zod's own intersection throws if the results of the two schemas differ. They do for NaN and for class instances.
  intersection: (left, right) =>
    z.unknown().superRefine((value, context) => {
      for (const side of [left, right])
        for (const issue of side.safeParse(value).error?.issues ?? []) context.addIssue({ ...issue });
    }),
  lazy: (create) => z.lazy(create),
  check: (schema, findIssues) =>
    schema.superRefine((value, context) => {
      for (const { message, path } of findIssues(value))
        context.addIssue({ code: "custom", message: sentence(message), path: [...path] });
    }),
};

const build = /*@__PURE__*/ createBuild(builder);

/** Builds the Zod schema of a JSON Schema when it is first used. The schema accepts the values that a mock accepts. */
export function validator<T>(schema: JsonSchema): Validator<T> {
  // The generated declaration sets `T` to the type of the schema.
  return builder.lazy(() => build(schema)) as Validator<T>;
}

/** Builds the validators of an operation. */
export function operationValidators(schemas: OperationSchemas): object {
  return buildOperation(schemas, validator);
}

function sentence(message: Issue["message"]): string {
  return `Invalid input: ${message}`;
}

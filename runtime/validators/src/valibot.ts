import * as v from "valibot";
import type { Builder } from "./build/builder.js";
import { createBuild } from "./build/build-schema.js";
import type { Path } from "./judge/verdict.js";
import { buildOperation, type OperationSchemas } from "./build/build-operation.js";
import type { JsonSchema } from "./schema.js";

export type { JsonSchema } from "./schema.js";

/** A Valibot schema whose values have the type `T`. It implements Standard Schema. */
export type Validator<T> = v.GenericSchema<T>;

const builder: Builder<v.GenericSchema> = {
  unknown: () => v.unknown(),
  never: () => v.never(),
  string: () => v.string(),
  number: () => v.pipe(v.number(), v.finite()),
  boolean: () => v.boolean(),
  null: () => v.null(),
  date: () => v.date(),
  bigint: () => v.bigint(),
  bytes: () => v.union([v.instance(Blob), v.instance(Uint8Array), v.instance(ReadableStream)]),
  literal: (values) => {
    const texts = values.filter((value) => typeof value === "string" || typeof value === "number");
    const others = values.filter((value) => value === null || typeof value === "boolean");
    const schemas: readonly v.GenericSchema[] = [
      ...(texts.length > 0 ? [v.picklist(texts)] : []),
      ...others.map((value) => (value === null ? v.null() : v.literal(value))),
    ];
    const [only] = schemas;
    return only !== undefined && schemas.length === 1 ? only : v.union(schemas);
  },
  array: (items) => v.array(items),
  object: (members, rest) => {
    const entries = Object.fromEntries(
      members.map(({ name, schema, isOptional }) => [name, isOptional ? v.optional(schema) : schema]),
    );
    const object = rest === null ? v.looseObject(entries) : v.objectWithRest(entries, rest);
    // Valibot accepts arrays as objects.
    return v.pipe(
      v.custom<object>((value) => !Array.isArray(value), "Invalid type: Expected Object but received Array"),
      object,
    );
  },
  union: (variants) => v.union(variants),
  intersection: (left, right) => v.intersect([left, right]),
  lazy: (create) => v.lazy(create),
  check: (schema, findIssues) =>
    v.pipe(
      schema,
      v.rawCheck(({ dataset, addIssue }) => {
        if (!dataset.typed) return;
        for (const { message, path } of findIssues(dataset.value)) {
          const items = toPathItems(dataset.value, path);
          addIssue({ message: `Invalid value: ${message}`, ...(items === null ? {} : { path: items }) });
        }
      }),
    ),
};

const build = /*@__PURE__*/ createBuild(builder);

/** Builds the Valibot schema of a JSON Schema when it is first used. The schema accepts the values that a mock accepts. */
export function validator<T>(schema: JsonSchema): Validator<T> {
  // The generated declaration sets `T` to the type of the schema.
  return builder.lazy(() => build(schema)) as Validator<T>;
}

/** Builds the validators of an operation. */
export function operationValidators(schemas: OperationSchemas): object {
  return buildOperation(schemas, validator);
}

/** Converts a path to the items that Valibot expects. Null for the value itself. */
function toPathItems(value: unknown, path: Path): [v.IssuePathItem, ...v.IssuePathItem[]] | null {
  let current: unknown = value;
  const items = path.map((key): v.IssuePathItem => {
    const input = current;
    current = typeof input === "object" && input !== null ? Reflect.get(input, key) : undefined;
    return { type: "unknown", origin: "value", input, key, value: current };
  });
  const [first, ...others] = items;
  return first === undefined ? null : [first, ...others];
}

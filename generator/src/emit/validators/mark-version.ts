import type { Model, Operation } from "../../model/model.js";
import type { Schema, TypeName } from "../../model/schema.js";
import type { ValidatorSchema, VersionSchemas } from "../../model/tables/validators.js";
import { planConversions } from "../client/plan-conversions.js";
import { FormatMarker, type FormatPlan } from "./mark-formats.js";

export interface MarkedVersion {
  readonly schemas: VersionSchemas;
  readonly definitions: ReadonlyMap<string, ValidatorSchema>;
}

/** Marks the schemas of values whose types JSON doesn't have: converted formats, and bytes in multipart bodies. */
export function markVersion(
  schemas: VersionSchemas,
  { operations, types }: Model,
  definitions: ReadonlyMap<string, ValidatorSchema>,
): MarkedVersion {
  const { plans, table } = planConversions(operations, types);
  const marker = new FormatMarker(definitions, table);
  const declared = new Map(
    [...types, ...operations.flatMap((each) => each.declarations)].map((each) => [each.name, each.schema]),
  );
  const byName = new Map(
    operations.map((operation, index) => [operation.name, { operation, plan: plans[index] ?? null }]),
  );
  const marked: VersionSchemas = {
    types: schemas.types.map(({ name, schema }) => ({
      name,
      schema: marker.mark(schema, Object.hasOwn(table, name) ? `#${name}` : null),
    })),
    operations: schemas.operations.map((each) => {
      const { operation, plan } = byName.get(each.name) ?? { operation: null, plan: null };
      const received = plan === null ? {} : plan.received;
      return {
        ...each,
        parameters: each.parameters.map((parameter) => ({
          ...parameter,
          schema: marker.mark(parameter.schema, propertyPlan(plan?.sent ?? null, parameter.property)),
        })),
        body:
          each.body === null
            ? null
            : {
                ...each.body,
                schema: marker.mark(
                  each.body.schema,
                  each.body.isMultipart && operation !== null
                    ? bytesPlan(bodyOf(operation), declared, new Set())
                    : propertyPlan(plan?.sent ?? null, "body"),
                ),
              },
        responses: each.responses.map((response) => ({
          ...response,
          schema: marker.mark(
            response.schema,
            Object.hasOwn(received, response.status)
              ? (Reflect.get(received, response.status) as FormatPlan | null)
              : null,
          ),
        })),
      };
    }),
  };
  return { schemas: marked, definitions: marker.finish() };
}

function bodyOf({ body }: Operation): Schema {
  return body?.schema ?? { kind: "never" };
}

/** Returns the plan for one property of the parameters. If the body has several media types, uses the default one. */
function propertyPlan(plan: FormatPlan | null, property: string): FormatPlan | null {
  if (plan === null || typeof plan === "string") return null;
  if (isList(plan)) return joined(plan.map((each) => propertyPlan(each, property)));
  const { properties, cases } = plan;
  const own: unknown =
    typeof properties === "object" && properties !== null && Object.hasOwn(properties, property)
      ? Reflect.get(properties, property)
      : null;
  // The empty media type is the default.
  const first: unknown = typeof cases === "object" && cases !== null ? Reflect.get(cases, "") : undefined;
  return joined([own as FormatPlan | null, first === undefined ? null : propertyPlan(first as FormatPlan, property)]);
}

/** Returns a plan that marks the bytes in a multipart body, in addition to converted values. */
function bytesPlan(
  schema: Schema,
  declared: ReadonlyMap<TypeName, Schema>,
  seen: ReadonlySet<TypeName>,
): FormatPlan | null {
  const plan = (each: Schema): FormatPlan | null => bytesPlan(each, declared, seen);
  switch (schema.kind) {
    case "binary":
      return "bytes";
    case "converted":
      return schema.wire;
    case "reference": {
      const target = declared.get(schema.name);
      const isSeen = target === undefined || seen.has(schema.name);
      return isSeen ? null : bytesPlan(target, declared, new Set([...seen, schema.name]));
    }
    case "array": {
      const items = plan(schema.items);
      return items === null ? null : { items };
    }
    case "object": {
      const properties = schema.properties.flatMap(({ name, schema: each }) => {
        const own = plan(each);
        return own === null ? [] : [[name, own] as const];
      });
      const additional = schema.additional === null ? null : plan(schema.additional);
      return { properties: Object.fromEntries(properties), ...(additional === null ? {} : { additional }) };
    }
    case "tuple": {
      const tuple = schema.items.map(plan);
      return { tuple, rest: schema.rest === null ? null : plan(schema.rest) };
    }
    case "union":
      return joined(schema.variants.map(plan));
    case "intersection":
      return joined(schema.parts.map(plan));
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "enum":
    case "unknown":
    case "never":
      return null;
  }
}

function joined(plans: readonly (FormatPlan | null)[]): FormatPlan | null {
  const some = plans.filter((each) => each !== null);
  const [first, ...others] = some;
  return first === undefined ? null : others.length === 0 ? first : some;
}

function isList(plan: FormatPlan): plan is readonly FormatPlan[] {
  return Array.isArray(plan);
}

import { findDiscriminator, type DiscriminatorContext } from "../../analyze/types/find-discriminator.js";
import { defineMember } from "../../model/json.js";
import type { Operation, Payload } from "../../model/model.js";
import type { Schema, TypeDeclaration, TypeName } from "../../model/schema.js";
import { ConvertingTypes } from "./converting-types.js";

/**
 * Which parts of a value to convert, and how. A plan is a format, `#` followed by the name of a plan in the table,
 * several plans to apply in turn, or an object with plans for nested values. Matches `convert/plan.ts` in the runtime.
 */
export type ConversionPlan = string | readonly ConversionPlan[] | Readonly<Record<string, unknown>>;

/** The plans of an operation's parameters and of its responses. */
export interface OperationPlan {
  readonly sent: ConversionPlan | null;
  readonly received: object;
}

export interface ConversionPlans {
  /** The plan of each operation; null for an operation without anything to convert. */
  readonly plans: readonly (OperationPlan | null)[];
  /** The plans of types, keyed by name; empty if there is nothing to convert. */
  readonly table: Readonly<Record<string, ConversionPlan>>;
}

/** Plans the conversions of operations' parameters, bodies and results. `types` are the types of the operations' version. */
export function planConversions(operations: readonly Operation[], types: readonly TypeDeclaration[]): ConversionPlans {
  const declared = operations.flatMap((operation) => operation.declarations);
  const planner = new Planner(new ConvertingTypes(types, declared));
  const plans = operations.map((operation) => {
    const sent = planSent(operation, planner);
    const received = planResponses(operation, planner);
    return sent === null && Object.keys(received).length === 0 ? null : { sent, received };
  });
  return { plans, table: planner.table() };
}

/**
 * Plans the conversion of the parameters, including the body. If the body can have several media types, the plan
 * depends on the media type that a call specifies.
 */
function planSent({ parameters, body }: Operation, planner: Planner): ConversionPlan | null {
  const rows = parameters.map(({ property, schema }) => [property, schema] as const);
  if (body === null || body.others.length === 0) {
    const members = planner.members(body === null ? rows : [...rows, ["body", body.schema]]);
    return members === null ? null : { properties: members };
  }
  const cases: Record<string, ConversionPlan> = {};
  for (const { mediaType, schema } of [{ ...body, mediaType: "" }, body, ...body.others]) {
    const members = planner.members([["body", schema]]);
    if (members !== null) defineMember(cases, mediaType, { properties: members });
  }
  const members = planner.members(rows);
  const plans = [
    ...(members === null ? [] : [{ properties: members }]),
    ...(Object.keys(cases).length === 0 ? [] : [{ tag: "contentType", cases }]),
  ];
  return plans.length === 0 ? null : plans;
}

/** Plans the responses by status, and by media type if a response has several. */
function planResponses({ outcomes }: Operation, planner: Planner): Readonly<Record<string, ConversionPlan | null>> {
  const received = new Map<string, ConversionPlan | null>();
  for (const { status, payload, others } of outcomes) {
    const plan = planner.payload(payload);
    if (plan !== null) received.set(status, plan);
    for (const other of others) {
      const otherPlan = planner.payload(other.payload);
      if (JSON.stringify(otherPlan) !== JSON.stringify(plan))
        received.set(`${status} ${other.mediaType.toLowerCase()}`, otherPlan);
    }
  }
  return Object.fromEntries(received);
}

/** Plans the conversions of received values, such as webhooks, keyed by name. */
export function planReceived(
  received: readonly (readonly [string, Schema])[],
  types: readonly TypeDeclaration[],
): { readonly received: object; readonly table: ConversionPlans["table"] } | null {
  const planner = new Planner(new ConvertingTypes(types, []));
  const plans = planner.members(received);
  return plans === null ? null : { received: plans, table: planner.table() };
}

class Planner {
  readonly #types: ConvertingTypes;
  readonly #used = new Set<TypeName>();
  readonly #discriminators: DiscriminatorContext;

  constructor(types: ConvertingTypes) {
    this.#types = types;
    this.#discriminators = { resolve: (name) => types.schemaOf(name), constants: new Map() };
  }

  /** Plans a payload. If the payload is a sequence, the plan is for one item or one whole event. */
  payload(payload: Payload): ConversionPlan | null {
    switch (payload.kind) {
      case "json":
        return this.plan(payload.schema);
      case "items":
        return this.plan(payload.item);
      case "events":
        return payload.event === null
          ? wrappedMembers(this.members([["data", payload.data]]))
          : this.plan(payload.event);
      case "text":
      case "stream":
      case "none":
        return null;
    }
  }

  plan(schema: Schema): ConversionPlan | null {
    switch (schema.kind) {
      case "reference":
        if (!this.#types.converts(schema.name)) return null;
        this.#used.add(schema.name);
        return `#${schema.name}`;
      case "converted":
        return schema.wire;
      case "array":
        return wrapped("items", this.plan(schema.items));
      case "tuple": {
        const tuple = schema.items.map((item) => this.plan(item));
        const rest = schema.rest === null ? null : this.plan(schema.rest);
        return rest === null && tuple.every((each) => each === null) ? null : { tuple, ...wrapped("rest", rest) };
      }
      case "object":
        return this.#object(schema);
      case "union":
        return this.#union(schema.variants);
      case "intersection":
        return this.#inTurn(schema.parts);
      case "binary":
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

  members(entries: readonly (readonly [string, Schema])[]): Readonly<Record<string, ConversionPlan>> | null {
    const members: Record<string, ConversionPlan> = {};
    for (const [name, schema] of entries) {
      const plan = this.plan(schema);
      if (plan !== null) defineMember(members, name, plan);
    }
    return Object.keys(members).length === 0 ? null : members;
  }

  /** Returns the plans that have been used, including those to which they refer. */
  table(): Readonly<Record<string, ConversionPlan>> {
    const table = new Map<TypeName, ConversionPlan>();
    for (const name of this.#used) {
      const schema = this.#types.schemaOf(name);
      const plan = schema === null ? null : this.plan(schema);
      if (plan !== null) table.set(name, plan);
    }
    return Object.fromEntries([...table].sort(([left], [right]) => (left < right ? -1 : 1)));
  }

  #object({ properties, additional }: Extract<Schema, { kind: "object" }>): ConversionPlan | null {
    const members = this.members(properties.map(({ name, schema }) => [name, schema]));
    const others = additional === null ? null : this.plan(additional);
    if (members === null && others === null) return null;
    const named = properties
      .map(({ name }) => name)
      .filter((name) => members === null || !Object.hasOwn(members, name));
    const isMixed = others !== null && named.length > 0;
    return {
      ...(members === null ? {} : { properties: members }),
      ...(others === null ? {} : { additional: others }),
      ...(isMixed ? { except: named } : {}),
    };
  }

  #union(variants: readonly Schema[]): ConversionPlan | null {
    const tag = findDiscriminator(variants, this.#discriminators);
    if (tag === null) return this.#inTurn(variants);
    const cases: Record<string, ConversionPlan> = {};
    for (const [value, some] of tag.cases) {
      const plan = this.#inTurn(some);
      if (plan !== null) defineMember(cases, String(value), plan);
    }
    return Object.keys(cases).length === 0 ? null : { tag: tag.property, cases };
  }

  /**
   * Combines plans that are applied to the same value, one after another. They don't conflict, because a format that is
   * ambiguous between schemas has no plan.
   */
  #inTurn(schemas: readonly Schema[]): ConversionPlan | null {
    const plans = schemas.map((schema) => this.plan(schema)).filter((plan) => plan !== null);
    const [first, ...others] = new Map(plans.map((plan) => [JSON.stringify(plan), plan])).values();
    return first === undefined ? null : others.length === 0 ? first : [first, ...others];
  }
}

function wrappedMembers(properties: ReturnType<Planner["members"]>): ConversionPlan | null {
  return properties === null ? null : { properties };
}

function wrapped(key: string, plan: ConversionPlan | null): Readonly<Record<string, ConversionPlan>> | null {
  return plan === null ? null : { [key]: plan };
}

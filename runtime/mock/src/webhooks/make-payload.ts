import { sample } from "../data/sample/sample.js";
import { isObject, member, type Json } from "../json.js";
import type { MockSchema } from "../tables/tables.js";
import type { SentTable } from "../tables/webhooks-table.js";

export interface PayloadContext {
  readonly schemas: Readonly<Record<string, MockSchema>>;
  readonly seed: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The body of the response that triggers the request, and its schema; null if no response triggers it. */
  readonly source: { readonly schema: MockSchema | null; readonly value: Json | undefined } | null;
}

/**
 * Makes the body of a webhook or callback. If the body or one of its properties has the same schema as the response
 * that triggers the request, it gets the response's body as its value. Otherwise, returns the document's example, or a
 * generated value if there is no example.
 */
export function makePayload({ body }: SentTable, { schemas, seed, now, source }: PayloadContext): Json | undefined {
  if (body === null) return undefined;
  const given = source === null ? undefined : givenBy(source, body.schema, schemas);
  if (given === undefined && body.example !== null) return body.example.value;
  return sample(body.schema, given, {
    schemas,
    seed,
    direction: "response",
    fill: "all",
    now: new Date(now).toISOString(),
  });
}

function givenBy(
  { schema, value }: NonNullable<PayloadContext["source"]>,
  target: MockSchema,
  schemas: PayloadContext["schemas"],
): Json | undefined {
  const name = isObject(schema ?? undefined) ? member(schema ?? undefined, "$ref") : undefined;
  if (value === undefined || typeof name !== "string") return undefined;
  const reference = member(target, "$ref");
  if (reference === name) return value;
  const resolved = typeof reference === "string" ? schemas[reference] : target;
  const properties = member(resolved, "properties");
  const found = Object.entries(isObject(properties) ? properties : {}).find(
    ([, each]) => member(each, "$ref") === name,
  );
  return found === undefined ? undefined : { [found[0]]: value };
}

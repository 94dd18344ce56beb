import { schemasOfOperation } from "../analyze/operations/schemas-of-operation.js";
import { referencesIn } from "../analyze/schemas/references-in.js";
import { schemasOfWebhook } from "../analyze/operations/schemas-of-webhook.js";
import type { Model, Operation, Webhook } from "../model/model.js";
import type { TypeDeclaration, TypeName } from "../model/schema.js";

/** A thing with a name in a version: an operation with its own types, or a type. */
export interface Part {
  readonly json: string;
  /** The types that it names. */
  readonly references: readonly TypeName[];
}

/** The parts of a model, by `operation name` and `type name`. */
export function partsOf(model: Model): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const operation of model.operations) {
    const own = new Set(operation.declarations.map(({ name }) => name));
    const references = schemasOfOperation(operation)
      .flatMap(referencesIn)
      .filter((name) => !own.has(name));
    parts.set(operationKey(operation.name), { json: jsonOf(operation), references: [...new Set(references)] });
  }
  for (const type of model.types) parts.set(typeKey(type.name), partOfType(type));
  if (model.webhooks.length > 0) parts.set(webhooksKey, partOfWebhooks(model.webhooks));
  return parts;
}

/** All webhooks of a version are one part: they are told apart from each other. */
export const webhooksKey = "webhooks";

function partOfWebhooks(webhooks: readonly Webhook[]): Part {
  const own = new Set(webhooks.flatMap(({ declarations }) => declarations.map(({ name }) => name)));
  const references = webhooks
    .flatMap(schemasOfWebhook)
    .flatMap(referencesIn)
    .filter((name) => !own.has(name));
  return { json: jsonOf(webhooks), references: [...new Set(references)] };
}

export function operationKey(name: string): string {
  return `operation ${name}`;
}

export function typeKey(name: TypeName): string {
  return `type ${name}`;
}

/** A type that versions have in common is one object: its text is made once. */
const typeParts = new WeakMap<TypeDeclaration, Part>();

function partOfType(type: TypeDeclaration): Part {
  const known = typeParts.get(type);
  if (known !== undefined) return known;
  const part = { json: jsonOf(type), references: [...new Set(referencesIn(type.schema))] };
  typeParts.set(type, part);
  return part;
}

/** What an operation says of itself, whichever version a request for it names. */
export function jsonWithoutVersion(operation: Operation): string {
  return jsonOf({ ...operation, send: { headers: {}, query: {} }, revision: { request: null, response: null } });
}

/** Where something stands in its document is no part of what it says. */
function jsonOf(value: Operation | TypeDeclaration | readonly Webhook[]): string {
  return JSON.stringify(value, (key, member: unknown) => (key === "at" ? undefined : member));
}

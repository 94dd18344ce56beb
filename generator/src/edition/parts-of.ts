import { schemasOfOperation } from "../analyze/operations/schemas-of-operation.js";
import { schemasOfResponse } from "../analyze/operations/outcomes/schemas-of-response.js";
import { schemasOfWebhook } from "../analyze/operations/schemas-of-webhook.js";
import { referencesIn } from "../analyze/schemas/references-in.js";
import type { Model, Operation, ResponseDeclaration, Webhook } from "../model/model.js";
import type { TypeDeclaration, TypeName } from "../model/schema.js";

/** The unit that is compared between versions: an operation with its own types, a type, or all webhooks. */
export interface Part {
  /** The part as JSON, without locations. */
  readonly json: string;
  /** The types that the part refers to directly. */
  readonly references: readonly TypeName[];
}

/** Returns the parts of a model, keyed by `operation <name>`, `type <name>` (also for responses and headers) and `webhooks`. */
export function partsOf(model: Model): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const operation of model.operations) {
    const declared = new Set(operation.declarations.map(({ name }) => name));
    const references = schemasOfOperation(operation)
      .flatMap(referencesIn)
      .filter((name) => !declared.has(name));
    parts.set(operationKey(operation.name), { json: jsonOf(operation), references: [...new Set(references)] });
  }
  for (const type of [...model.types, ...model.headers]) parts.set(typeKey(type.name), partOfType(type));
  for (const response of model.responses) parts.set(typeKey(response.name), partOfResponse(response));
  if (model.webhooks.length > 0) parts.set(webhooksKey, partOfWebhooks(model.webhooks));
  return parts;
}

/**
 * The key of the webhooks. All webhooks of a version form one part, because the values that identify a webhook depend
 * on the other webhooks.
 */
export const webhooksKey = "webhooks";

function partOfWebhooks(webhooks: readonly Webhook[]): Part {
  const declared = new Set(webhooks.flatMap(({ declarations }) => declarations.map(({ name }) => name)));
  const references = webhooks
    .flatMap(schemasOfWebhook)
    .flatMap(referencesIn)
    .filter((name) => !declared.has(name));
  return { json: jsonOf(webhooks), references: [...new Set(references)] };
}

export function operationKey(name: string): string {
  return `operation ${name}`;
}

export function typeKey(name: TypeName): string {
  return `type ${name}`;
}

/** Caches the parts of types. Versions share the object of an unchanged type, so each type is serialized only once. */
const typeParts = new WeakMap<TypeDeclaration, Part>();

function partOfType(type: TypeDeclaration): Part {
  const cached = typeParts.get(type);
  if (cached !== undefined) return cached;
  const part = { json: jsonOf(type), references: [...new Set(referencesIn(type.schema))] };
  typeParts.set(type, part);
  return part;
}

function partOfResponse(response: ResponseDeclaration): Part {
  const references = schemasOfResponse(response).flatMap(referencesIn);
  return { json: jsonOf(response), references: [...new Set(references)] };
}

/** Returns an operation as JSON, without the version that its requests send. */
export function jsonWithoutVersion(operation: Operation): string {
  return jsonOf({ ...operation, send: { headers: {}, query: {} }, revision: { request: null, response: null } });
}

/** Returns a value as JSON, without its locations in the document. */
function jsonOf(value: Operation | TypeDeclaration | ResponseDeclaration | readonly Webhook[]): string {
  return JSON.stringify(value, (key, property: unknown) => (key === "at" ? undefined : property));
}

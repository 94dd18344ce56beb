import { schemasOfOperation } from "../analyze/operations/schemas-of-operation.js";
import { schemasOfResponse } from "../analyze/operations/outcomes/schemas-of-response.js";
import { schemasOfWebhook } from "../analyze/operations/schemas-of-webhook.js";
import { referencesIn } from "../analyze/schemas/references-in.js";
import type { Model, Operation, ResponseDeclaration, Webhook } from "../model/model.js";
import type { TypeDeclaration, TypeName } from "../model/schema.js";

/** The unit that is compared between versions: an operation with its own types, a type, or all webhooks. */
export interface Part {
  readonly value: PartValue;
  /** The types that the part refers to directly. */
  readonly references: readonly TypeName[];
}

export type PartValue = Operation | TypeDeclaration | ResponseDeclaration | readonly Webhook[];

/** Caches the parts of models, because several steps need them. */
const cache = new WeakMap<Model, ReadonlyMap<string, Part>>();

/** Returns the parts of a model, keyed by `operation <name>`, `type <name>` (also for responses and headers) and `webhooks`. */
export function partsOf(model: Model): ReadonlyMap<string, Part> {
  const parts = cache.get(model) ?? listParts(model);
  cache.set(model, parts);
  return parts;
}

function listParts(model: Model): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const operation of model.operations) parts.set(operationKey(operation.name), partOfOperation(operation));
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
  return partOf(webhooks, () => {
    const declared = new Set(webhooks.flatMap(({ declarations }) => declarations.map(({ name }) => name)));
    return webhooks
      .flatMap(schemasOfWebhook)
      .flatMap(referencesIn)
      .filter((name) => !declared.has(name));
  });
}

export function operationKey(name: string): string {
  return `operation ${name}`;
}

export function typeKey(name: TypeName): string {
  return `type ${name}`;
}

/** Caches parts. Versions share the object of an unchanged operation or type. */
const cached = new WeakMap<PartValue, Part>();

function partOf<T extends PartValue>(value: T, referencesOf: (value: T) => readonly TypeName[]): Part {
  const part = cached.get(value) ?? { value, references: [...new Set(referencesOf(value))] };
  cached.set(value, part);
  return part;
}

function partOfOperation(operation: Operation): Part {
  return partOf(operation, () => {
    const declared = new Set(operation.declarations.map(({ name }) => name));
    return schemasOfOperation(operation)
      .flatMap(referencesIn)
      .filter((name) => !declared.has(name));
  });
}

function partOfType(type: TypeDeclaration): Part {
  return partOf(type, ({ schema }) => referencesIn(schema));
}

function partOfResponse(response: ResponseDeclaration): Part {
  return partOf(response, (value) => schemasOfResponse(value).flatMap(referencesIn));
}

import { isArray, isObject, toText } from "../../model/json.js";
import type { Webhook, WebhookMark } from "../../model/model.js";
import type { Literal, Schema, TypeName } from "../../model/schema.js";
import type { ApiDocument, DocumentOperation } from "../../resolve/document.js";
import { buildReceivedBody } from "./build-received-body.js";
import type { TypeCatalog } from "../types/type-catalog.js";

/** Builds the webhooks of an API, each with the header and body values that distinguish it from the others. */
export function buildWebhooks(
  document: ApiDocument,
  nameOf: (...parts: readonly string[]) => TypeName,
  catalog: TypeCatalog,
): readonly Webhook[] {
  const webhooks = document.webhooks.map(({ name, operation }): Webhook => {
    const received = buildReceivedBody(operation, { name: nameOf(name, "Webhook"), document, catalog });
    const paragraphs = [operation.summary, operation.description].filter((part) => part !== null);
    return {
      at: operation.at,
      name,
      documentation: {
        text: paragraphs.length === 0 ? null : paragraphs.join("\n\n"),
        isDeprecated: operation.deprecated,
        facts: [],
      },
      payload: received?.payload ?? null,
      declarations: received === null ? [] : [received.declaration],
      marks: [
        ...headerMarks(operation),
        ...(received === null ? [] : bodyMarks(received.declaration.schema, (type) => catalog.resolve(type))),
      ],
    };
  });
  const spellings = spellingsOf(webhooks);
  return webhooks.map((webhook) => ({
    ...webhook,
    marks: distinguishingMarks(webhook, { spellings, count: webhooks.length }),
  }));
}

/** The values that webhooks have for a mark. */
interface Spellings {
  readonly values: Set<string>;
  /** The number of webhooks with the mark. */
  count: number;
}

/** Collects the values of each mark in all webhooks. If a webhook has several marks of one name, uses the first. */
function spellingsOf(webhooks: readonly Webhook[]): ReadonlyMap<string, Spellings> {
  const spellings = new Map<string, Spellings>();
  for (const { marks } of webhooks) {
    const first = new Map([...marks].reverse().map((mark) => [keyOfMark(mark), mark]));
    for (const [key, { values }] of first) {
      const known = spellings.get(key) ?? { values: new Set<string>(), count: 0 };
      known.values.add(JSON.stringify(values));
      known.count += 1;
      spellings.set(key, known);
    }
  }
  return spellings;
}

function keyOfMark({ in: location, name }: WebhookMark): string {
  return `${location} ${name}`;
}

/**
 * Returns the marks (headers and body properties) whose values differ between webhooks. If there are none, returns the
 * webhook's marks that at least one other webhook lacks.
 */
function distinguishingMarks(
  { marks }: Webhook,
  { spellings, count }: { readonly spellings: ReadonlyMap<string, Spellings>; readonly count: number },
): readonly WebhookMark[] {
  const spellingsOfMark = (mark: WebhookMark): Spellings | undefined => spellings.get(keyOfMark(mark));
  const differing = marks.filter((mark) => (spellingsOfMark(mark)?.values.size ?? 0) > 1);
  return differing.length > 0 ? differing : marks.filter((mark) => spellingsOfMark(mark)?.count !== count);
}

function headerMarks({ parameters }: DocumentOperation): readonly WebhookMark[] {
  return parameters.flatMap((parameter): readonly WebhookMark[] => {
    const { schema, name } = parameter;
    if (parameter.in !== "header" || !isObject(schema)) return [];
    const listed = schema["const"] === undefined ? schema["enum"] : [schema["const"]];
    return isArray(listed) ? [{ in: "header", name: name.toLowerCase(), values: listed.map(toText) }] : [];
  });
}

function bodyMarks(schema: Schema, resolve: (name: TypeName) => Schema): readonly WebhookMark[] {
  return [...constantsIn(schema, resolve)].map(([name, values]) => ({ in: "body", name, values: values.map(String) }));
}

/** The top-level properties whose schema is a constant or a closed enum, each with its values. */
function constantsIn(schema: Schema, resolve: (name: TypeName) => Schema): ReadonlyMap<string, readonly Literal[]> {
  if (schema.kind === "reference") return constantsIn(resolve(schema.name), resolve);
  if (schema.kind === "intersection") return new Map(schema.parts.flatMap((part) => [...constantsIn(part, resolve)]));
  if (schema.kind !== "object") return new Map();
  return new Map(
    schema.properties.flatMap(({ name, schema: value }) => {
      const resolved = value.kind === "reference" ? resolve(value.name) : value;
      return resolved.kind === "enum" && !resolved.isOpen ? [[name, resolved.values] as const] : [];
    }),
  );
}

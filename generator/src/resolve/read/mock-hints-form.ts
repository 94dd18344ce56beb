import type { JsonObject } from "../../model/json.js";

const text = { type: "string" };
const texts = { type: "array", items: text };
const textOrTexts = { type: ["string", "array"], items: text };
const object = (properties: JsonObject, required: readonly string[] = []): JsonObject => ({
  type: "object",
  additionalProperties: false,
  required: [...required],
  properties,
});
/** What can stand in a header of HTTP. */
const headerText = {
  type: "string",
  pattern: "^[\\t\\x20-\\x7e\\x80-\\xff]*$",
  description: "Write it on one line, in Latin letters: it is sent in a header.",
};
const headers: JsonObject = {
  type: "object",
  propertyNames: {
    description: "Write the name of a header: letters, digits and hyphens.",
    pattern: "^[!#$%&'*+.^_`|~\\w-]+$",
  },
  additionalProperties: headerText,
};
const leading = (step: string): JsonObject => ({
  contains: { const: step },
  description: "Add it: without it no request finds its operation.",
});
const mapOf = (value: JsonObject): JsonObject => ({ type: "object", additionalProperties: value });

/** What `x-mock` of a document may say (JSON Schema): see docs/mock-hints.md. */
export const mockHintsForm: JsonObject = object({
  order: {
    type: "array",
    uniqueItems: true,
    allOf: [leading("version"), leading("route")],
    items: { enum: ["authenticate", "admit", "version", "route", "parameters", "authorize", "parents", "body"] },
  },
  versions: object({ unnamed: { enum: ["refuse", "newest"] }, accept: { enum: ["read", "ignored"] } }),
  style: object({
    sorted: { type: "boolean" },
    charset: headerText,
    pretty: text,
    envelope: text,
    links: object({ property: text, query: texts }, ["property"]),
    headers,
    days: { enum: ["padded", "unpadded"] },
  }),
  errors: object({
    body: { type: "object" },
    mediaType: headerText,
    headers,
    codes: mapOf(text),
    challenge: object({ body: { type: "object" }, pretty: { type: "boolean" } }, ["body"]),
  }),
  realm: headerText,
  accounts: mapOf(
    object({ resource: text, user: text, password: text, expires: text }, ["resource", "user", "password"]),
  ),
  resources: mapOf(
    object({
      key: text,
      secrets: mapOf({
        type: ["string", "null", "object"],
        additionalProperties: false,
        required: ["property", "mask"],
        properties: { property: text, mask: text },
      }),
      computed: mapOf({
        type: ["string", "object"],
        additionalProperties: false,
        minProperties: 1,
        properties: {
          count: text,
          parent: text,
          property: text,
          now: { enum: ["created", "changed", "shown"] },
        },
      }),
      order: text,
      unique: texts,
      notFound: text,
      taken: text,
    }),
  ),
  links: mapOf(
    object(
      {
        resource: text,
        to: text,
        by: text,
        carries: texts,
        taken: text,
        notFound: text,
        ...Object.fromEntries(
          ["link", "change", "unlink", "read", "list", "holders"].map((role) => [role, textOrTexts]),
        ),
      },
      ["resource", "to"],
    ),
  ),
  limits: {
    type: "array",
    items: object(
      {
        paths: texts,
        scope: text,
        capacity: { type: "integer", minimum: 1 },
        refill: { type: "integer", minimum: 0 },
        seconds: { type: "integer", minimum: 1 },
      },
      ["paths", "capacity", "refill", "seconds"],
    ),
  },
  seed: object({
    names: mapOf({ type: "string", pattern: "^(uuid|(hex|letters) [1-9][0-9]?)$" }),
    entities: {
      type: "array",
      items: object({ resource: text, keys: texts, value: { type: "object" } }, ["resource", "keys", "value"]),
    },
    credentials: mapOf(mapOf(text)),
    ids: mapOf(text),
  }),
  choices: mapOf(object({ values: { ...texts, minItems: 2 }, statusOf: text }, ["values"])),
  parity: mapOf({ enum: ["recorded", "documented", "inferred"] }),
});

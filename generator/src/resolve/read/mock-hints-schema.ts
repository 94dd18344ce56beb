import type { JsonObject } from "../../model/json.js";

const string = { type: "string" };
const strings = { type: "array", items: string };
const stringOrStrings = { type: ["string", "array"], items: string };
const object = (properties: JsonObject, required: readonly string[] = []): JsonObject => ({
  type: "object",
  additionalProperties: false,
  required: [...required],
  properties,
});
/** A value that HTTP allows in a header. */
const headerValue = {
  type: "string",
  pattern: "^[\\t\\x20-\\x7e\\x80-\\xff]*$",
  description: "Write it on one line, in Latin-1 characters: it is sent in a header.",
};
const headers: JsonObject = {
  type: "object",
  propertyNames: {
    description: "Write a header name: letters, digits and hyphens.",
    pattern: "^[!#$%&'*+.^_`|~\\w-]+$",
  },
  additionalProperties: headerValue,
};
const requiredStep = (step: string): JsonObject => ({
  contains: { const: step },
  description: "Add it: without this step, no request is matched to an operation.",
});
const mapOf = (value: JsonObject): JsonObject => ({ type: "object", additionalProperties: value });

const duration: JsonObject = {
  type: "string",
  pattern: "^[0-9]{1,9}(ms|s|m|h|d)$",
  description: "Write a duration such as 500ms, 30s, 15m, 1h or 2d.",
};

/** The JSON Schema of `x-mock`: see docs/mock-hints.md. */
export const mockHintsSchema: JsonObject = object({
  order: {
    type: "array",
    uniqueItems: true,
    allOf: [requiredStep("version"), requiredStep("route")],
    items: { enum: ["authenticate", "admit", "version", "route", "parameters", "authorize", "parents", "body"] },
  },
  versions: object({ unnamed: { enum: ["refuse", "newest"] }, accept: { enum: ["read", "ignored"] } }),
  style: object({
    sorted: { type: "boolean" },
    charset: headerValue,
    pretty: string,
    envelope: string,
    links: object({ property: string, query: strings }, ["property"]),
    headers,
    days: { enum: ["padded", "unpadded"] },
  }),
  errors: object({
    body: { type: "object" },
    mediaType: headerValue,
    headers,
    codes: mapOf(string),
    challenge: object({ body: { type: "object" }, pretty: { type: "boolean" }, mediaType: headerValue }, ["body"]),
    methodNotAllowed: object({ body: { const: "none" }, allow: strings }, ["body"]),
    unlimited: strings,
  }),
  realm: headerValue,
  accounts: mapOf(
    object({ resource: string, user: string, password: string, expires: string }, ["resource", "user", "password"]),
  ),
  resources: mapOf(
    object({
      key: string,
      owner: string,
      secrets: mapOf({
        type: ["string", "null", "object"],
        additionalProperties: false,
        required: ["property", "mask"],
        properties: { property: string, mask: string },
      }),
      computed: mapOf({
        type: ["string", "object"],
        additionalProperties: false,
        minProperties: 1,
        properties: {
          count: string,
          parent: string,
          property: string,
          now: { enum: ["created", "changed", "shown"] },
          progress: { ...mapOf(duration), minProperties: 1 },
        },
      }),
      order: string,
      unique: strings,
      put: { enum: ["replace", "merge"] },
      otherKeys: strings,
      notFound: string,
      taken: string,
    }),
  ),
  operations: mapOf(
    object({
      does: {
        enum: [
          ...["list", "create", "read", "update", "replace", "delete", "act", "count", "clear"],
          ...["exists", "upsert-many", "delete-many"],
          ...["read-one", "update-one", "replace-one", "delete-one", "schema"],
        ],
      },
      resource: string,
      key: string,
      body: string,
      response: { type: ["string", "null"] },
      merge: { enum: ["properties", "deep"] },
      properties: mapOf({ type: ["string", "array", "null"], items: string }),
      set: mapOf({ description: "Write a value, { body: property }, { query: parameter } or { now: true }." }),
      when: mapOf({ type: "array" }),
      refused: string,
    }),
  ),
  links: mapOf(
    object(
      {
        resource: string,
        to: string,
        by: string,
        carries: strings,
        taken: string,
        notFound: string,
        ...Object.fromEntries(
          ["link", "change", "unlink", "read", "list", "holders"].map((role) => [role, stringOrStrings]),
        ),
      },
      ["resource", "to"],
    ),
  ),
  limits: {
    type: "array",
    items: object(
      {
        paths: strings,
        scope: string,
        capacity: { type: "integer", minimum: 1 },
        refill: { type: "integer", minimum: 0 },
        seconds: { type: "integer", minimum: 1 },
      },
      ["paths", "capacity", "refill", "seconds"],
    ),
  },
  webhooks: object({
    after: mapOf(stringOrStrings),
    signature: object(
      {
        header: {
          type: "string",
          pattern: "^[!#$%&'*+.^_`|~\\w-]+$",
          description: "Write a header name: letters, digits and hyphens.",
        },
        algorithm: { enum: ["sha1", "sha256", "sha512"] },
        signs: string,
        value: headerValue,
        headers,
        secret: string,
      },
      ["header"],
    ),
  }),
  seed: object({
    names: mapOf({ type: "string", pattern: "^(uuid|(hex|letters) [1-9][0-9]?)$" }),
    entities: {
      type: "array",
      items: object({ resource: string, keys: strings, value: { type: "object" } }, ["resource", "keys", "value"]),
    },
    credentials: mapOf(mapOf(string)),
    ids: mapOf(string),
  }),
  choices: mapOf(object({ values: { ...strings, minItems: 2 }, statusOf: string }, ["values"])),
  parity: mapOf({ enum: ["recorded", "documented", "inferred"] }),
  behavior: mapOf({ enum: ["recorded", "documented", "inferred", "differs"] }),
});

import { documentOf, json, ok, text, type At, type Node } from "./document.js";

const pointer = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25");

/** Features of OpenAPI 3.2. */
export const newer = (at: At): Node => ({
  openapi: "3.2.0",
  $self: at("$self", "https://api.example.com/openapi.json"),
  jsonSchemaDialect: at("jsonSchemaDialect", "https://spec.openapis.org/oas/3.1/dialect/base"),
  info: { title: "Things", version: "1" },
  servers: [
    { url: "https://a.example.com", name: at("server.name", "main"), description: "Main" },
    {
      url: at("second server.url", "https://b.example.com"),
      name: "other",
      description: at("second server.description", "B"),
    },
  ],
  tags: [
    { name: "All", kind: "nav", summary: at("tag.summary", "All") },
    {
      name: "Things",
      summary: "Things",
      parent: at("tag.parent", "All"),
      kind: at("tag.kind", "nav"),
      externalDocs: {
        url: at("tag.externalDocs", "https://example.com"),
        description: at("tag.externalDocs.text", "More"),
      },
    },
  ],
  paths: {
    "/things": {
      additionalOperations: {
        [at("additional method", "LINK")]: { operationId: "linkThings", tags: ["Things"], responses: { 200: ok } },
      },
      query: {
        operationId: "queryThings",
        tags: ["Things"],
        parameters: [
          {
            name: at("querystring.name", "query"),
            in: "querystring",
            description: at("querystring.description", "What"),
            content: {
              "application/x-www-form-urlencoded": {
                schema: { type: "object", properties: { [at("querystring.property", "a")]: text } },
              },
            },
          },
          { name: at("cookie of 3.2", "seen"), in: "cookie", style: "cookie", schema: text },
        ],
        responses: {
          200: { description: "OK", content: { [at("mediaType of events", "text/event-stream")]: events(at) } },
        },
      },
      get: {
        operationId: "streamThings",
        tags: ["Things"],
        responses: {
          200: {
            summary: at("response.summary", "Lines"),
            description: "OK",
            content: {
              "application/jsonl": {
                itemSchema: {
                  type: "object",
                  title: at("itemSchema.title", "Line"),
                  properties: { [at("itemSchema.property", "a")]: text },
                },
                examples: {
                  [at("example.name", "one")]: {
                    dataValue: { a: at("example.dataValue", "x") },
                    serializedValue: at("example.serializedValue", '{"a":"x"}'),
                    externalValue: at("example.externalValue", "one.json"),
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  components: {
    mediaTypes: { [at("components.mediaTypes", "Lines")]: { schema: text } },
    securitySchemes: {
      device: {
        type: "oauth2",
        oauth2MetadataUrl: at("oauth2MetadataUrl", "https://a.example.com/meta"),
        flows: {
          deviceAuthorization: {
            deviceAuthorizationUrl: at("deviceAuthorizationUrl", "https://a.example.com/device"),
            tokenUrl: "https://a.example.com/token",
            scopes: {},
          },
        },
      },
    },
  },
  security: [{ device: [] }],
});

const events = (at: At): Node => ({
  itemSchema: {
    type: "object",
    properties: {
      event: { const: at("event.name", "made") },
      data: {
        type: "string",
        contentMediaType: "application/json",
        contentSchema: { type: "object", properties: { [at("event.property", "id")]: text } },
      },
    },
  },
});

/** Schemas with identifiers, and keywords whose values refer to them. */
export const named = (at: At): Node =>
  documentOf(
    {
      components: {
        schemas: {
          Root: {
            $id: at("$id", "https://example.com/root"),
            $comment: at("$comment", "None"),
            type: "object",
            properties: {
              self: { $ref: `#${at("$anchor", "leaf")}` },
              list: { type: "array", items: { $dynamicRef: `#${at("$dynamicAnchor", "item")}` } },
              whole: { $ref: at("$ref by $id", "https://example.com/other") },
            },
            $defs: {
              [at("$defs.key", "leaf")]: { $anchor: at("$anchor", "leaf"), type: "object", properties: { a: text } },
              item: { $dynamicAnchor: at("$dynamicAnchor", "item"), type: "object", properties: { b: text } },
            },
          },
          Other: { $id: at("$ref by $id", "https://example.com/other"), type: "object", properties: { c: text } },
          Rules: {
            type: "object",
            properties: {
              kind: {
                oneOf: [
                  {
                    const: at("oneOf.const", "a"),
                    title: at("oneOf.title", "A"),
                    description: at("oneOf.description", "An A"),
                  },
                  { const: "b" },
                ],
              },
              none: {
                type: "string",
                nullable: true,
                allOf: [{ maxLength: 3 }],
                [at("keyword beside allOf", "x-any")]: { type: "string" },
              },
              old: {
                enum: ["a", at("x-enumNames.value", "b")],
                "x-enumNames": ["A", at("x-enumNames", "B")],
                "x-enumDescriptions": ["A", at("x-enumDescriptions", "B")],
              },
              both: {
                allOf: [{ type: "object", properties: { [at("allOf.property", "a")]: text } }],
                description: at("allOf.description", "Both"),
              },
              tuple: {
                type: "array",
                prefixItems: [{ title: at("prefixItems.title", "First"), type: "string" }],
                minItems: 1,
              },
              numbers: { type: "integer", format: at("number.format", "int64"), example: at("number.example", "1") },
              day: { type: "string", format: "date-time", default: at("date.default", "2024-01-01T00:00:00Z") },
              coded: {
                type: "string",
                contentEncoding: at("contentEncoding", "base64"),
                contentMediaType: "image/png",
              },
            },
            propertyNames: {
              enum: ["kind", "old", "both", "tuple", "numbers", "day", "coded", at("propertyNames.enum", "more")],
            },
            dependentSchemas: { kind: { required: [at("dependentSchemas.required", "old")] } },
            not: { required: [at("not.required", "none")] },
            if: { required: [at("if.required", "kind")] },
            then: { description: at("then.description", "Then") },
            externalDocs: {
              url: at("schema.externalDocs", "https://example.com"),
              description: at("schema.externalDocs.text", "More"),
            },
          },
          Family: {
            oneOf: [{ $ref: "#/components/schemas/Cat" }],
            discriminator: {
              propertyName: "type",
              mapping: { [at("mapping.key", "cat")]: "#/components/schemas/Cat" },
              defaultMapping: at("defaultMapping", "Cat"),
            },
          },
          Cat: { type: "object", properties: { type: text }, required: ["type"] },
        },
        parameters: {
          [at("components.parameters", "Page")]: { name: "page", in: "query", schema: text, description: "P" },
        },
        responses: {
          [at("components.responses", "Fine")]: { description: at("components.response.description", "Fine") },
        },
        examples: { [at("components.examples", "One")]: { value: at("components.example.value", "x") } },
        headers: { [at("components.headers", "Count")]: { schema: text } },
        requestBodies: { [at("components.requestBodies", "Body")]: json({ $ref: "#/components/schemas/Root" }) },
      },
    },
    {
      parameters: [{ $ref: `#/components/parameters/${pointer(at("components.parameters", "Page"))}` }],
      requestBody: { $ref: `#/components/requestBodies/${pointer(at("components.requestBodies", "Body"))}` },
      responses: {
        200: {
          ...ok,
          ...json({ anyOf: [{ $ref: "#/components/schemas/Rules" }, { $ref: "#/components/schemas/Family" }] }),
        },
        201: { $ref: `#/components/responses/${pointer(at("components.responses", "Fine"))}` },
      },
    },
  );

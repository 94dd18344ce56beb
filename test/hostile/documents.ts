import { documentOf, ok, text, withSchema, type At, type Node } from "./document.js";
import { events, forms, links } from "./form-documents.js";
import { hinted } from "./mock-documents.js";
import { markings, security, versions, webhooks } from "./more-documents.js";
import { named, newer } from "./newer-documents.js";
import { swagger } from "./swagger-document.js";

const info = (at: At): Node =>
  documentOf({
    info: {
      title: at("info.title", "Things"),
      version: at("info.version", "1"),
      summary: at("info.summary", "All"),
      description: at("info.description", "All things."),
      termsOfService: at("info.termsOfService", "https://example.com/terms"),
      contact: {
        name: at("info.contact.name", "Us"),
        url: at("info.contact.url", "https://example.com"),
        email: at("info.contact.email", "a@example.com"),
      },
      license: { name: at("info.license.name", "MIT"), identifier: at("info.license.identifier", "MIT") },
    },
    externalDocs: {
      url: at("externalDocs.url", "https://example.com"),
      description: at("externalDocs.description", "Docs"),
    },
    tags: [{ name: "Things", description: at("tag.description", "Of things") }],
  });

const server = (at: At): Node =>
  documentOf({
    servers: [
      {
        url: `https://{${at("server.variable.name", "region")}}.example.com${at("server.url", "/v1")}`,
        description: at("server.description", "Main"),
        variables: {
          [at("server.variable.name", "region")]: {
            default: at("server.variable.default", "eu"),
            enum: ["eu", "us", at("server.variable.default", "eu"), at("server.variable.enum", "as")].filter(
              (each, index, all) => all.indexOf(each) === index,
            ),
            description: at("server.variable.description", "Where"),
          },
        },
      },
    ],
  });

const operation = (at: At): Node =>
  documentOf(
    {},
    {
      operationId: at("operationId", "doIt"),
      tags: [at("tag.name", "Things")],
      summary: at("operation.summary", "Does it"),
      description: at("operation.description", "Does it well."),
      externalDocs: { url: at("operation.externalDocs.url", "https://example.com/it") },
      deprecated: true,
      "x-sunset": at("x-sunset", "2030-01-01"),
      "x-xgen-owner-team": at("extension", "team"),
      [at("unknown field", "x-any")]: { description: "Any" },
    },
    `/things/${at("path", "all")}`,
  );

const parameters = (at: At): Node =>
  documentOf(
    {},
    {
      parameters: [
        {
          name: at("parameter.path.name", "id"),
          in: "path",
          required: true,
          schema: text,
          description: at("parameter.description", "Which"),
        },
        {
          name: at("parameter.query.name", "filter"),
          in: "query",
          schema: { type: "string", default: at("parameter.query.default", "none") },
          example: at("parameter.example", "some"),
        },
        {
          name: at("parameter.header.name", "X-Filter"),
          in: "header",
          schema: { type: "string", default: at("parameter.header.default", "none") },
        },
        { name: at("parameter.cookie.name", "seen"), in: "cookie", schema: text },
        {
          name: at("parameter.deep.name", "deep"),
          in: "query",
          style: "deepObject",
          schema: { type: "object", properties: { [at("parameter.deep.property", "a")]: text } },
        },
        { name: "coded", in: "query", content: { [at("parameter.content", "application/json")]: { schema: text } } },
      ],
    },
    `/things/{${at("parameter.path.name", "id")}}`,
  );

const schemas = (at: At): Node =>
  withSchema(
    {
      type: "object",
      title: at("schema.title", "Thing"),
      description: at("schema.description", "A thing."),
      properties: {
        [at("property.name", "colour")]: { type: "string", description: at("property.description", "Its colour") },
        kind: {
          type: "string",
          enum: ["a", "b", at("enum.value", "c")],
          "x-enum-varnames": ["A", "B", at("x-enum-varnames", "C")],
          "x-enum-descriptions": ["A", "B", at("x-enum-descriptions", "C")],
        },
        fixed: { const: at("const", "it") },
        given: { type: "string", default: at("default", "x") },
        matched: { type: "string", pattern: at("pattern", "^a+$") },
        formed: {
          type: "string",
          format: at("format", "slug"),
          contentMediaType: at("contentMediaType", "text/plain"),
        },
        seen: { type: "string", examples: [at("schema.example", "x")] },
        any: {
          type: "object",
          patternProperties: { [at("patternProperties.key", "^x-")]: text },
          default: { [at("default.key", "a")]: at("default.value", "b") },
        },
      },
      required: [at("required", "kind")],
      dependentRequired: { kind: [at("dependentRequired", "fixed")] },
      xml: { name: at("xml.name", "thing") },
      [at("unknown keyword", "x-any")]: { type: "object", properties: { b: text } },
      "x-extensible-enum": [at("x-extensible-enum", "a")],
    },
    {
      [at("schema.name", "Other")]: { type: "object", properties: { a: text } },
      User: {
        $ref: `#/components/schemas/${at("schema.name", "Other").replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25")}`,
      },
    },
  );

const families = (at: At): Node =>
  withSchema(
    {
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
      discriminator: {
        propertyName: at("discriminator.propertyName", "type"),
        mapping: {
          [at("discriminator.mapping.key", "cat")]: "#/components/schemas/Cat",
          dog: at("discriminator.mapping.target", "#/components/schemas/Dog"),
        },
      },
    },
    {
      Cat: {
        type: "object",
        properties: { [at("discriminator.propertyName", "type")]: text },
        required: [at("discriminator.propertyName", "type")],
      },
      Dog: {
        type: "object",
        properties: { [at("discriminator.propertyName", "type")]: text },
        required: [at("discriminator.propertyName", "type")],
      },
    },
  );

const answers = (at: At): Node =>
  documentOf(
    {},
    {
      requestBody: {
        description: at("requestBody.description", "What"),
        content: {
          [at("requestBody.mediaType", "application/json")]: {
            schema: text,
            example: at("requestBody.example", "x"),
            encoding: { a: { contentType: at("encoding.contentType", "text/plain") } },
          },
        },
      },
      responses: {
        200: {
          description: at("response.description", "OK"),
          headers: {
            [at("response.header.name", "X-Count")]: {
              schema: text,
              description: at("response.header.description", "How many"),
              example: at("response.header.example", "1"),
            },
          },
          content: {
            [at("response.mediaType", "application/json")]: {
              schema: text,
              examples: {
                [at("example.name", "one")]: { summary: at("example.summary", "One"), value: at("example.value", "x") },
              },
            },
          },
          links: {
            [at("link.name", "next")]: {
              operationId: at("link.operationId", "doIt"),
              description: at("link.description", "Next"),
              parameters: { a: at("link.parameter", "$response.body#/id") },
            },
          },
        },
        [at("response.status", "404")]: { description: "Not found" },
      },
      callbacks: {
        [at("callback.name", "done")]: {
          [at("callback.expression", "{$request.body#/url}")]: {
            post: { operationId: at("callback.operationId", "onDone"), responses: { 200: ok } },
          },
        },
      },
    },
  );

/** The documents with positions. A test puts a payload into one position of one document. */
export const documents: Readonly<Record<string, (at: At) => Node>> = {
  info,
  server,
  operation,
  parameters,
  schemas,
  families,
  answers,
  webhooks,
  security,
  versions,
  markings,
  forms,
  links,
  events,
  newer,
  named,
  swagger,
  hinted,
};

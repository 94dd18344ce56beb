import { ok, text, type At, type Node } from "./document.js";

/** Features that are specific to Swagger 2.0. */
export const swagger = (at: At): Node => ({
  swagger: "2.0",
  info: { title: at("swagger.title", "Things"), version: "1" },
  host: at("host", "api.example.com"),
  basePath: at("basePath", "/v1"),
  schemes: ["https", at("scheme", "http")],
  consumes: [at("consumes", "application/json")],
  produces: [at("produces", "application/json")],
  tags: [{ name: "Things", description: at("swagger.tag.description", "All") }],
  securityDefinitions: {
    [at("securityDefinition.name", "key")]: {
      type: "apiKey",
      in: "header",
      name: at("securityDefinition.header", "X-Key"),
      description: at("securityDefinition.description", "A key"),
    },
    account: {
      type: "oauth2",
      flow: at("securityDefinition.flow", "application"),
      tokenUrl: at("securityDefinition.tokenUrl", "https://api.example.com/token"),
      scopes: { [at("securityDefinition.scope", "read")]: at("securityDefinition.scope.text", "Reads") },
    },
  },
  security: [{ [at("securityDefinition.name", "key")]: [] }, { account: [at("securityDefinition.scope", "read")] }],
  paths: {
    "/things": {
      post: {
        operationId: "makeThing",
        tags: ["Things"],
        parameters: [
          {
            name: at("body.name", "body"),
            in: "body",
            description: at("body.description", "It"),
            schema: { $ref: "#/definitions/Thing" },
          },
          {
            name: "list",
            in: "query",
            type: "array",
            items: { type: "string", enum: ["a", at("items.enum", "b")], pattern: at("items.pattern", "^a") },
            collectionFormat: at("collectionFormat", "pipes"),
            default: [at("list.default", "a")],
          },
        ],
        responses: {
          200: {
            description: "OK",
            schema: { $ref: "#/definitions/Thing" },
            headers: {
              [at("swagger.header", "X-Count")]: { type: "string", description: at("swagger.header.text", "Count") },
            },
            examples: { [at("examples.mediaType", "application/json")]: { a: at("examples.value", "x") } },
          },
        },
      },
    },
    "/forms": {
      post: {
        operationId: "sendForm",
        tags: ["Things"],
        consumes: ["multipart/form-data", at("operation.consumes", "application/x-www-form-urlencoded")],
        produces: [at("operation.produces", "text/plain")],
        schemes: [at("operation.scheme", "https")],
        parameters: [
          {
            name: at("formData.name", "field"),
            in: "formData",
            type: "string",
            description: at("formData.description", "F"),
            default: at("formData.default", "a"),
          },
          { name: at("formData.file", "file"), in: "formData", type: "file" },
        ],
        responses: { 200: ok },
      },
    },
  },
  definitions: {
    [at("definition.name", "Kind")]: { type: "string", "x-nullable": true, enum: ["a", at("definition.enum", "b")] },
    Thing: {
      type: "object",
      discriminator: at("swagger.discriminator", "kind"),
      properties: { [at("swagger.discriminator", "kind")]: text, [at("swagger.property", "a")]: text },
      required: [at("swagger.discriminator", "kind")],
      example: { a: at("swagger.example", "x") },
    },
    [at("swagger.child", "Child")]: {
      allOf: [{ $ref: "#/definitions/Thing" }, { type: "object", properties: { c: text } }],
    },
  },
});

import { documentOf, json, ok, text, type At, type Node } from "./document.js";

export const webhooks = (at: At): Node =>
  documentOf({
    webhooks: {
      [at("webhook.name", "done")]: {
        post: {
          operationId: at("webhook.operationId", "onDone"),
          summary: at("webhook.summary", "Done"),
          requestBody: json({ type: "object", properties: { [at("webhook.property", "id")]: text } }),
          responses: { 200: ok },
        },
      },
    },
  });

export const security = (at: At): Node =>
  documentOf({
    components: {
      securitySchemes: {
        [at("securityScheme.name", "key")]: {
          type: "apiKey",
          in: "header",
          name: at("apiKey.header", "X-Key"),
          description: at("securityScheme.description", "A key."),
        },
        cookie: { type: "apiKey", in: "cookie", name: at("apiKey.cookie", "session") },
        query: { type: "apiKey", in: "query", name: at("apiKey.query", "key") },
        bearer: { type: "http", scheme: at("http.scheme", "bearer"), bearerFormat: at("bearerFormat", "JWT") },
        account: {
          type: "oauth2",
          flows: {
            clientCredentials: {
              tokenUrl: at("oauth2.tokenUrl", "https://api.example.com/token"),
              refreshUrl: at("oauth2.refreshUrl", "https://api.example.com/again"),
              "x-revocation-url": at("x-revocation-url", "https://api.example.com/revoke"),
              scopes: { [at("oauth2.scope", "read")]: at("oauth2.scope.description", "Reads") },
            },
          },
        },
        id: { type: "openIdConnect", openIdConnectUrl: at("openIdConnectUrl", "https://api.example.com/id") },
      },
    },
    security: [{ [at("securityScheme.name", "key")]: [] }, { account: [at("oauth2.scope", "read")] }],
  });

export const versions = (at: At): Node =>
  documentOf(
    {
      info: {
        title: "Things",
        version: "1",
        "x-versions": ["2024-01-01", at("x-versions", "2024-06-01"), at("version in a media type", "2025-01-01")],
      },
    },
    {
      responses: {
        200: {
          ...ok,
          content: {
            "application/vnd.things.2024-01-01+json": { schema: text },
            [`application/vnd.things.${at("version in a media type", "2025-01-01")}+json`]: {
              schema: { type: "integer" },
            },
          },
        },
      },
    },
  );

export const markings = (at: At): Node =>
  documentOf(
    {},
    {
      parameters: [
        {
          name: at("version.header", "X-Version"),
          in: "header",
          required: true,
          schema: { type: "string", enum: ["2024-01-01", at("version of a header", "preview")] },
        },
      ],
      responses: {
        200: {
          ...ok,
          content: { "application/json": { schema: text, "x-sunset": at("x-sunset of a media type", "2030-01-01") } },
        },
      },
    },
  );

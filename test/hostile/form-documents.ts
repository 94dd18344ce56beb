import { documentOf, ok, text, type At, type Node } from "./document.js";

const names = (at: At, form: string): Node => ({
  type: "object",
  properties: {
    [at(`${form}.property`, "name")]: text,
    list: { type: "array", items: text },
    deep: { type: "object", properties: { [at(`${form}.deep.property`, "a")]: text } },
    file: { type: "string", format: "binary" },
  },
  required: [at(`${form}.property`, "name")],
});

const encodings = (at: At, form: string): Node => ({
  [at(`${form}.property`, "name")]: {
    contentType: at(`${form}.encoding.contentType`, "text/plain"),
    headers: {
      [at(`${form}.encoding.header`, "X-Part")]: {
        schema: { type: "string", default: at(`${form}.header.default`, "a") },
      },
    },
  },
  list: { style: at(`${form}.encoding.style`, "spaceDelimited"), explode: false },
  [at(`${form}.encoding of nothing`, "deep")]: { contentType: "application/json" },
});

/** Form bodies, each in a separate operation. */
export const forms = (at: At): Node => {
  const send = (operationId: string, content: Node): Node => ({
    post: { operationId, tags: ["Forms"], requestBody: { content }, responses: { 200: ok } },
  });
  return {
    ...documentOf({
      paths: {
        "/fields": send("sendFields", {
          "application/x-www-form-urlencoded": { schema: names(at, "form"), encoding: encodings(at, "form") },
        }),
        "/parts": send("sendParts", {
          "multipart/form-data": { schema: names(at, "multipart"), encoding: encodings(at, "multipart") },
        }),
        "/choice": send("sendEither", {
          [at("second mediaType", "application/xml")]: { schema: text },
          "application/json": { schema: { type: "object", properties: { a: text } } },
          "application/x-www-form-urlencoded": { schema: { type: "object", properties: { b: text } } },
        }),
        "/positions": send("sendPositions", {
          [`multipart/${at("multipart.subtype", "mixed")}`]: {
            schema: { type: "array", prefixItems: [text], items: text },
            prefixEncoding: [{ contentType: at("prefixEncoding.contentType", "text/plain") }],
            itemEncoding: { contentType: at("itemEncoding.contentType", "text/plain") },
          },
        }),
      },
    }),
    openapi: "3.2.0",
  };
};

/** Responses with headers of all kinds, several media types, and links. */
export const links = (at: At): Node => ({
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  paths: {
    "/things": {
      get: {
        operationId: "listThings",
        responses: {
          200: {
            description: "OK",
            headers: {
              [at("header.name", "X-Kind")]: {
                description: at("header.description", "Its kind"),
                schema: { type: "string", enum: ["a", at("header.enum", "b")], default: at("header.default", "a") },
              },
              "X-List": { schema: { type: "array", items: text } },
              "X-Coded": {
                content: {
                  [at("header.content", "application/json")]: {
                    schema: { type: "object", properties: { [at("header.property", "a")]: text } },
                  },
                },
              },
            },
            content: {
              "application/json": { schema: { type: "object", properties: { id: text } } },
              [at("response.second mediaType", "text/csv")]: { schema: text },
            },
            links: {
              [at("link.name", "self")]: {
                operationId: "getThing",
                description: at("link.description", "It"),
                parameters: { [at("link.parameter.name", "id")]: at("link.parameter.value", "$response.body#/id") },
                requestBody: at("link.requestBody", "$response.body"),
              },
              [at("link.by reference", "again")]: {
                operationRef: at("link.operationRef", "#/paths/~1things~1{id}/get"),
                server: {
                  url: at("link.server", "https://b.example.com"),
                  description: at("link.server.description", "B"),
                },
              },
            },
          },
          "4XX": {
            description: at("range.description", "Wrong"),
            content: { "application/problem+json": { schema: text } },
          },
          default: { description: at("default.description", "Else"), summary: at("response.summary", "Else") },
        },
      },
    },
    "/things/{id}": {
      summary: at("pathItem.summary", "One"),
      description: at("pathItem.description", "One thing"),
      servers: [
        { url: at("pathItem.server", "https://c.example.com"), description: at("pathItem.server.description", "C") },
      ],
      parameters: [
        { name: "id", in: "path", required: true, schema: text, description: at("pathItem.parameter", "Which") },
      ],
      get: {
        operationId: "getThing",
        "x-required-roles": [at("x-required-roles", "OWNER")],
        "x-internal": at("x-internal", "no"),
        responses: { 200: { description: "OK" } },
      },
    },
  },
});

/** Webhooks, identified by headers and constants, and callbacks with bodies. */
export const events = (at: At): Node => {
  const sent = (schema: Node): Node => ({ content: { "application/json": { schema } } });
  const event = (name: string, mark: string): Node => ({
    post: {
      operationId: name,
      description: at("webhook.description", "Comes"),
      parameters: [
        {
          name: at("webhook.header", "X-Event"),
          in: "header",
          description: at("webhook.header.description", "Which"),
          schema: { type: "string", enum: [mark] },
        },
        { name: at("signature.header", "X-Signature"), in: "header", schema: text },
      ],
      requestBody: sent({
        type: "object",
        properties: { [at("webhook.mark", "kind")]: { const: mark }, value: { type: "string", format: "date-time" } },
        required: [at("webhook.mark", "kind")],
      }),
      responses: { 200: ok },
    },
  });
  return documentOf(
    {
      webhooks: {
        [at("webhook.name", "opened")]: event("onOpened", at("webhook.constant", "opened")),
        closed: event("onClosed", "closed"),
      },
      "x-webhooks": { [at("x-webhooks.name", "moved")]: event("onMoved", "moved") },
    },
    {
      callbacks: {
        [at("callback.name", "done")]: {
          [at("callback.expression", "{$request.body#/url}")]: {
            post: {
              operationId: "onDone",
              summary: at("callback.summary", "Done"),
              description: at("callback.description", "It is done."),
              requestBody: sent({ type: "object", properties: { [at("callback.property", "id")]: text } }),
              responses: { 200: ok },
            },
          },
          [at("callback.second expression", "{$request.query.url}")]: {
            put: { requestBody: sent(text), responses: { 200: ok } },
          },
        },
      },
    },
  );
};

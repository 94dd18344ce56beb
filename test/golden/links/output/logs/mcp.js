// Generated from openapi.yaml by Almanac. Do not edit.

export const tools = {
  api: "logs",
  title: "Logs",
  version: null,
  environment: "API",
  credentials: [{ scheme: "Key", helper: "apiKey", kind: "apiKey", parts: [{ variable: "KEY", key: "key" }] }],
  schemas: {
    input: {
      Event: {
        type: "object",
        properties: { id: { type: "string" }, text: { type: "string" }, level: { type: "string" } },
        required: ["id", "text"],
      },
    },
    output: {
      Event: {
        type: "object",
        properties: { id: { type: "string" }, text: { type: "string" }, level: { type: "string" } },
        required: ["id", "text"],
      },
    },
  },
  tools: [
    {
      name: "addEvent",
      operation: "addEvent",
      resource: "streams",
      member: "addEvent",
      method: "POST",
      title: "addEvent",
      description: "POST /streams/{stream}/events",
      input: {
        type: "object",
        properties: { stream: { type: "string" }, body: { $ref: "#/$defs/Event" } },
        required: ["stream", "body"],
        additionalProperties: false,
      },
      output: { $ref: "#/$defs/Event" },
      cursor: null,
      files: { body: false, properties: [] },
      mediaType: null,
      needsCredentials: true,
      isAdditive: true,
    },
    {
      name: "listEvents",
      operation: "listEvents",
      resource: "streams",
      member: "listEvents",
      method: "GET",
      title: "listEvents",
      description: "GET /streams/{stream}/events",
      input: {
        type: "object",
        properties: {
          stream: { type: "string" },
          level: { type: "string" },
          before: { type: "string" },
          after: { type: "string" },
          per_page: { type: "integer", default: 3, maximum: 100 },
          cursor: { type: "string", description: "The `nextCursor` of the page before." },
        },
        required: ["stream"],
        additionalProperties: false,
      },
      output: { type: "array", items: { $ref: "#/$defs/Event" } },
      cursor: "cursor",
      files: { body: false, properties: [] },
      mediaType: null,
      needsCredentials: true,
      isAdditive: false,
    },
  ],
};

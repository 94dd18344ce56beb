// Generated from openapi.yaml by Almanac. Do not edit.
const part = {
  type: "object",
  required: ["rows"],
  properties: { rows: { type: "array", items: { type: "string" } } },
};

export const api = {
  name: "wire",
  server: "https://wire.example",
  marking: { kind: "none" },
  versions: [],
  schemes: {},
  security: null,
  operations: [
    {
      name: "findPoints",
      method: "GET",
      path: "/points/{place}",
      action: { kind: "schema" },
      security: null,
      list: { items: [], page: null, query: [] },
      roles: [],
      revisions: [
        {
          version: null,
          parameters: [
            {
              name: "place",
              in: "path",
              isRequired: true,
              style: "label",
              explode: true,
              content: null,
              schema: { type: "object", properties: { x: { type: "integer" }, y: { type: "integer" } } },
            },
            {
              name: "tags",
              in: "query",
              isRequired: false,
              style: "form",
              explode: false,
              content: null,
              schema: { type: "array", items: { type: "string" } },
            },
            {
              name: "range",
              in: "query",
              isRequired: false,
              style: "deepObject",
              explode: false,
              content: null,
              schema: { type: "object", properties: { from: { type: "integer" }, to: { type: "integer" } } },
            },
            {
              name: "filter",
              in: "query",
              isRequired: false,
              style: "form",
              explode: true,
              content: "application/json",
              schema: { type: "object", required: ["color"], properties: { color: { type: "string" } } },
            },
            {
              name: "X-Trace",
              in: "header",
              isRequired: false,
              style: "simple",
              explode: false,
              content: null,
              schema: { type: "array", items: { type: "integer" } },
            },
            {
              name: "session",
              in: "cookie",
              isRequired: false,
              style: "cookie",
              explode: true,
              content: null,
              schema: { type: "string" },
            },
          ],
          body: null,
          responses: [
            {
              status: "200",
              headers: {},
              made: {},
              content: [
                {
                  mediaType: "application/json",
                  schema: { type: "array", items: { $ref: "Point" } },
                  example: null,
                },
              ],
            },
          ],
          sunset: null,
          deprecated: null,
        },
      ],
    },
    {
      name: "search",
      method: "GET",
      path: "/search",
      action: { kind: "schema" },
      security: null,
      list: null,
      roles: [],
      revisions: [
        {
          version: null,
          parameters: [
            {
              name: "form",
              in: "querystring",
              isRequired: false,
              style: "form",
              explode: true,
              content: "application/x-www-form-urlencoded",
              schema: {
                type: "object",
                required: ["q"],
                properties: { q: { type: "string" }, sort: { type: "array", items: { type: "string" } } },
              },
            },
          ],
          body: null,
          responses: [{ status: "204", headers: {}, made: {}, content: [] }],
          sunset: null,
          deprecated: null,
        },
      ],
    },
    {
      name: "addPhoto",
      method: "POST",
      path: "/photos",
      action: { kind: "schema" },
      security: null,
      list: null,
      roles: [],
      revisions: [
        {
          version: null,
          parameters: [],
          body: {
            isRequired: true,
            content: [
              {
                mediaType: "multipart/form-data",
                schema: {
                  type: "object",
                  required: ["photo", "title"],
                  properties: {
                    photo: { type: "string", format: "binary" },
                    thumbnails: { type: "array", items: { type: "string", format: "binary" } },
                    title: { type: "string", maxLength: 10 },
                    place: { $ref: "Point" },
                    sizes: { type: "array", items: { type: "integer" } },
                    scans: {
                      type: "array",
                      items: { type: ["string", "null"], contentMediaType: "application/octet-stream" },
                    },
                    signature: { type: "string" },
                    stamp: { type: "string", contentMediaType: "image/png", contentEncoding: "base64" },
                  },
                },
                delimiters: { sizes: "," },
                example: null,
              },
              {
                mediaType: "application/json",
                schema: { type: "object", required: ["url"], properties: { url: { type: "string" } } },
                example: null,
              },
              {
                mediaType: "application/x-www-form-urlencoded",
                schema: {
                  type: "object",
                  required: ["url"],
                  properties: { url: { type: "string" }, place: { $ref: "Point" } },
                },
                example: null,
              },
              { mediaType: "image/png", schema: null, example: null },
            ],
          },
          responses: [
            {
              status: "201",
              headers: {
                Location: { type: "string" },
                "X-Sizes": { type: "array", items: { type: "integer" } },
                "X-Left": { type: "integer" },
              },
              made: { Location: { type: "string" } },
              content: [{ mediaType: "application/json", schema: { $ref: "Photo" }, example: null }],
            },
            {
              status: "4XX",
              headers: { "Retry-After": { type: "integer" } },
              made: {},
              content: [
                {
                  mediaType: "application/problem+json",
                  schema: { $ref: "Problem" },
                  example: null,
                },
              ],
            },
            {
              status: "default",
              headers: {},
              made: {},
              content: [{ mediaType: "text/plain", schema: { type: "string" }, example: null }],
            },
          ],
          sunset: null,
          deprecated: null,
        },
      ],
    },
    {
      name: "putNotes",
      method: "PUT",
      path: "/notes",
      action: { kind: "schema" },
      security: null,
      list: null,
      roles: [],
      revisions: [
        {
          version: null,
          parameters: [],
          body: {
            isRequired: false,
            content: [
              { mediaType: "application/xml", schema: { type: "object" }, example: null },
              { mediaType: "text/plain", schema: { type: "string" }, example: null },
            ],
          },
          responses: [{ status: "204", headers: {}, made: {}, content: [] }],
          sunset: null,
          deprecated: null,
        },
      ],
    },
    {
      name: "getReport",
      method: "GET",
      path: "/report",
      action: { kind: "schema" },
      security: null,
      list: null,
      roles: [],
      revisions: [
        {
          version: null,
          parameters: [],
          body: null,
          responses: [
            {
              status: "200",
              headers: { "X-Rows": { type: "integer" } },
              made: {},
              content: [
                { mediaType: "application/json", schema: part, example: null },
                { mediaType: "text/json", schema: part, example: null },
                { mediaType: "text/csv", schema: { type: "string" }, example: null },
                {
                  mediaType: "application/pdf",
                  schema: { type: "string", format: "binary" },
                  example: null,
                },
              ],
            },
            {
              status: "4XX",
              headers: {},
              made: {},
              content: [
                {
                  mediaType: "application/problem+json",
                  schema: { $ref: "Problem" },
                  example: null,
                },
              ],
            },
          ],
          sunset: null,
          deprecated: null,
        },
      ],
    },
    {
      name: "getFile",
      method: "GET",
      path: "/photos/{id}/file",
      action: { kind: "schema" },
      security: null,
      list: null,
      roles: [],
      revisions: [
        {
          version: null,
          parameters: [
            {
              name: "id",
              in: "path",
              isRequired: true,
              style: "simple",
              explode: false,
              content: null,
              schema: { type: "string" },
            },
          ],
          body: null,
          responses: [
            {
              status: "200",
              headers: {},
              made: {},
              content: [{ mediaType: "image/png", schema: null, example: null }],
            },
          ],
          sunset: null,
          deprecated: null,
        },
      ],
    },
    {
      name: "watch",
      method: "GET",
      path: "/events",
      action: { kind: "schema" },
      security: null,
      list: null,
      roles: [],
      revisions: [
        {
          version: null,
          parameters: [],
          body: null,
          responses: [
            {
              status: "200",
              headers: {},
              made: {},
              content: [
                {
                  mediaType: "text/event-stream",
                  schema: {
                    type: "array",
                    items: {
                      allOf: [
                        {
                          type: "object",
                          required: ["event", "data"],
                          properties: { id: { type: "string" } },
                          oneOf: [
                            {
                              properties: { event: { const: "added" }, data: { $ref: "Photo" } },
                              required: ["data", "event", "data"],
                            },
                            {
                              properties: { event: { const: "ping" }, data: { type: "string" } },
                              required: ["data", "event", "data"],
                            },
                          ],
                        },
                      ],
                      required: ["data"],
                    },
                    minItems: 2,
                    maxItems: 3,
                  },
                  example: null,
                },
              ],
            },
          ],
          sunset: null,
          deprecated: null,
        },
      ],
    },
    {
      name: "chat",
      method: "POST",
      path: "/chat",
      action: { kind: "schema" },
      security: null,
      list: null,
      roles: [],
      revisions: [
        {
          version: null,
          parameters: [],
          body: {
            isRequired: true,
            content: [
              {
                mediaType: "application/json",
                schema: {
                  type: "object",
                  required: ["text"],
                  properties: { text: { type: "string" }, stream: { type: "boolean", default: false } },
                },
                example: null,
              },
            ],
          },
          responses: [
            {
              status: "200",
              headers: {},
              made: {},
              content: [
                {
                  mediaType: "application/json",
                  schema: { type: "object", required: ["text"], properties: { text: { type: "string" } } },
                  example: null,
                },
                {
                  mediaType: "text/event-stream",
                  schema: {
                    type: "array",
                    items: {
                      type: "object",
                      required: ["data"],
                      properties: {
                        data: {
                          type: "object",
                          required: ["delta"],
                          properties: { delta: { type: "string" } },
                        },
                      },
                    },
                    minItems: 2,
                    maxItems: 3,
                  },
                  end: "[DONE]",
                  example: null,
                },
              ],
            },
          ],
          streams: { property: "stream", types: ["text/event-stream"], isDefault: false },
          sunset: null,
          deprecated: null,
        },
      ],
    },
    {
      name: "exportPoints",
      method: "GET",
      path: "/points",
      action: { kind: "schema" },
      security: null,
      list: null,
      roles: [],
      revisions: [
        {
          version: null,
          parameters: [],
          body: null,
          responses: [
            {
              status: "200",
              headers: {},
              made: {},
              content: [
                {
                  mediaType: "application/jsonl",
                  schema: { type: "array", items: { $ref: "Point" }, minItems: 2, maxItems: 3 },
                  example: null,
                },
                {
                  mediaType: "application/geo+json-seq",
                  schema: { type: "array", items: { $ref: "Point" }, minItems: 2, maxItems: 3 },
                  example: null,
                },
              ],
            },
          ],
          sunset: null,
          deprecated: null,
        },
      ],
    },
    {
      name: "importPoints",
      method: "POST",
      path: "/points",
      action: { kind: "schema" },
      security: null,
      list: null,
      roles: [],
      revisions: [
        {
          version: null,
          parameters: [],
          body: {
            isRequired: true,
            content: [
              {
                mediaType: "application/x-ndjson",
                schema: { type: "array", items: { $ref: "Point" } },
                example: null,
              },
            ],
          },
          responses: [{ status: "204", headers: {}, made: {}, content: [] }],
          sunset: null,
          deprecated: null,
        },
      ],
    },
  ],
  schemas: {
    Photo: { type: "object", required: ["title"], properties: { title: { type: "string" } } },
    Point: {
      type: "object",
      required: ["x", "y"],
      properties: { x: { type: "integer" }, y: { type: "integer" } },
    },
    Problem: { type: "object", required: ["title"], properties: { title: { type: "string" } } },
  },
  errors: { body: null, mediaType: null, headers: {}, codes: {}, challenge: null, catalogue: {} },
  style: {
    isSorted: false,
    hasPaddedDays: true,
    charset: "",
    pretty: null,
    envelope: null,
    links: null,
    headers: {},
  },
  order: ["route", "authenticate", "admit", "version", "parameters", "authorize", "parents", "body"],
  limits: [],
  unnamed: "newest",
  isAcceptIgnored: false,
};

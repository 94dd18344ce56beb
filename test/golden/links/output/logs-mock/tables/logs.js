// Generated from openapi.yaml by Almanac. Do not edit.
const part = {
  items: [],
  page: {
    first: 1,
    total: null,
    next: null,
    more: null,
    size: "per_page",
    defaultSize: 3,
    by: "cursor",
    parameter: "after",
    before: "before",
    isLinked: true,
  },
  query: [{ parameter: ["level"], does: "equals", property: ["level"] }],
};
const parameter_stream = {
  name: "stream",
  in: "path",
  isRequired: true,
  style: "simple",
  explode: false,
  content: null,
  schema: { type: "string" },
};
const parameter_per_page = {
  name: "per_page",
  in: "query",
  isRequired: false,
  style: "form",
  explode: true,
  content: null,
  schema: { type: "integer", default: 3, maximum: 100 },
};
const parameter_id = {
  name: "id",
  in: "path",
  isRequired: true,
  style: "simple",
  explode: false,
  content: null,
  schema: { type: "string" },
};
const part_2 = {
  items: ["streams"],
  page: {
    first: 1,
    total: ["total_count"],
    next: null,
    more: null,
    size: "per_page",
    defaultSize: 3,
    by: "page",
    parameter: "page",
    isLinked: true,
  },
  query: [],
};

export const api = {
  name: "logs",
  server: "https://logs.example",
  marking: { kind: "none" },
  versions: [],
  schemes: { Key: { type: "apiKey", in: "query", name: "key" } },
  security: [["Key"]],
  operations: [
    {
      name: "listEvents",
      method: "GET",
      path: "/v1/streams/{stream}/events",
      action: {
        kind: "list",
        resource: "events",
        scope: [{ parameter: "stream", resource: "streams" }],
        where: [],
        list: part,
      },
      security: null,
      list: part,
      roles: [],
      revisions: [
        {
          version: null,
          parameters: [
            parameter_stream,
            {
              name: "level",
              in: "query",
              isRequired: false,
              style: "form",
              explode: true,
              content: null,
              schema: { type: "string" },
            },
            {
              name: "before",
              in: "query",
              isRequired: false,
              style: "form",
              explode: true,
              content: null,
              schema: { type: "string" },
            },
            {
              name: "after",
              in: "query",
              isRequired: false,
              style: "form",
              explode: true,
              content: null,
              schema: { type: "string" },
            },
            parameter_per_page,
          ],
          body: null,
          responses: [
            {
              status: "200",
              headers: { Link: { type: "string" } },
              made: {},
              content: [
                {
                  mediaType: "application/json",
                  schema: { type: "array", items: { $ref: "Event" } },
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
      name: "addEvent",
      method: "POST",
      path: "/v1/streams/{stream}/events",
      action: {
        kind: "create",
        resource: "events",
        scope: [{ parameter: "stream", resource: "streams" }],
        list: null,
        wrapper: null,
      },
      security: null,
      list: null,
      roles: [],
      revisions: [
        {
          version: null,
          parameters: [parameter_stream],
          body: {
            isRequired: true,
            content: [{ mediaType: "application/json", schema: { $ref: "Event" }, example: null }],
          },
          responses: [
            {
              status: "201",
              headers: {},
              made: {},
              content: [{ mediaType: "application/json", schema: { $ref: "Event" }, example: null }],
            },
          ],
          sunset: null,
          deprecated: null,
        },
      ],
    },
    {
      name: "getEvent",
      method: "GET",
      path: "/v1/streams/{stream}/events/{id}",
      action: {
        kind: "read",
        resource: "events",
        scope: [{ parameter: "stream", resource: "streams" }],
        key: "id",
        isUpsert: false,
      },
      security: null,
      list: null,
      roles: [],
      revisions: [
        {
          version: null,
          parameters: [parameter_stream, parameter_id],
          body: null,
          responses: [
            {
              status: "200",
              headers: {},
              made: {},
              content: [{ mediaType: "application/json", schema: { $ref: "Event" }, example: null }],
            },
          ],
          sunset: null,
          deprecated: null,
        },
      ],
    },
    {
      name: "listStreams",
      method: "GET",
      path: "/v1/streams",
      action: { kind: "list", resource: "streams", scope: [], where: [], list: part_2 },
      security: null,
      list: part_2,
      roles: [],
      revisions: [
        {
          version: null,
          parameters: [
            {
              name: "page",
              in: "query",
              isRequired: false,
              style: "form",
              explode: true,
              content: null,
              schema: { type: "integer", default: 1 },
            },
            parameter_per_page,
          ],
          body: null,
          responses: [
            {
              status: "200",
              headers: { link: { type: "string" } },
              made: {},
              content: [
                {
                  mediaType: "application/json",
                  schema: {
                    type: "object",
                    required: ["total_count", "streams"],
                    properties: {
                      total_count: { type: "integer" },
                      streams: { type: "array", items: { $ref: "Stream" } },
                    },
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
      name: "addStream",
      method: "POST",
      path: "/v1/streams",
      action: { kind: "create", resource: "streams", scope: [], list: null, wrapper: null },
      security: null,
      list: null,
      roles: [],
      revisions: [
        {
          version: null,
          parameters: [],
          body: {
            isRequired: true,
            content: [{ mediaType: "application/json", schema: { $ref: "Stream" }, example: null }],
          },
          responses: [
            {
              status: "201",
              headers: {},
              made: {},
              content: [{ mediaType: "application/json", schema: { $ref: "Stream" }, example: null }],
            },
          ],
          sunset: null,
          deprecated: null,
        },
      ],
    },
    {
      name: "getStream",
      method: "GET",
      path: "/v1/streams/{id}",
      action: { kind: "read", resource: "streams", scope: [], key: "id", isUpsert: false },
      security: null,
      list: null,
      roles: [],
      revisions: [
        {
          version: null,
          parameters: [parameter_id],
          body: null,
          responses: [
            {
              status: "200",
              headers: { Link: { type: "string" } },
              made: {},
              content: [{ mediaType: "application/json", schema: { $ref: "Stream" }, example: null }],
            },
          ],
          sunset: null,
          deprecated: null,
        },
      ],
    },
    {
      name: "listReaders",
      method: "GET",
      path: "/v1/readers",
      action: { kind: "schema" },
      security: null,
      list: {
        items: [],
        page: {
          first: 1,
          total: null,
          next: null,
          more: null,
          size: null,
          defaultSize: null,
          by: "cursor",
          parameter: "cursor",
          isLinked: true,
        },
        query: [],
      },
      roles: [],
      revisions: [
        {
          version: null,
          parameters: [
            {
              name: "cursor",
              in: "query",
              isRequired: false,
              style: "form",
              explode: true,
              content: null,
              schema: { type: "string" },
            },
          ],
          body: null,
          responses: [
            {
              status: "200",
              headers: { Link: { type: "string" } },
              made: {},
              content: [
                {
                  mediaType: "application/json",
                  schema: { type: "array", items: { type: "string" } },
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
  ],
  schemas: {
    Event: {
      type: "object",
      required: ["id", "text"],
      properties: { id: { type: "string" }, text: { type: "string" }, level: { type: "string" } },
    },
    Stream: {
      type: "object",
      required: ["id"],
      properties: { id: { type: "string" }, labels: { type: "array", items: { type: "string" } } },
    },
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

// Generated from openapi.yaml by Almanac. Do not edit.
const list = [
  {
    name: "lockerId",
    in: "path",
    isRequired: true,
    style: "simple",
    explode: false,
    content: null,
    schema: { type: "string" },
  },
];

export const api = {
  name: "lockers",
  server: "https://lockers.example",
  marking: { kind: "media-type", prefixes: ["application/vnd.lockers."] },
  versions: ["2024-01-01", "2025-01-01"],
  schemes: {
    Pin: {
      type: "basic",
      realm: "mock",
      accounts: { resource: "lockers", user: "name", password: "pin", expires: null },
    },
  },
  security: [["Pin"]],
  operations: [
    {
      name: "listLockers",
      method: "GET",
      path: "/api/lockers",
      action: {
        kind: "list",
        resource: "lockers",
        scope: [],
        where: [],
        list: { items: [], page: null, query: [] },
      },
      security: null,
      list: { items: [], page: null, query: [] },
      roles: [],
      revisions: [
        {
          version: "2024-01-01",
          parameters: [],
          body: null,
          responses: [
            {
              status: "200",
              headers: {},
              made: {},
              content: [
                {
                  mediaType: "application/vnd.lockers.2024-01-01+json",
                  schema: { type: "array", items: { $ref: "Locker" } },
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
      name: "createLocker",
      method: "POST",
      path: "/api/lockers",
      action: { kind: "create", resource: "lockers", scope: [], list: null, wrapper: null },
      security: null,
      list: null,
      roles: [],
      revisions: [
        {
          version: "2024-01-01",
          parameters: [],
          body: {
            isRequired: true,
            content: [
              {
                mediaType: "application/vnd.lockers.2024-01-01+json",
                schema: { $ref: "NewLocker" },
                example: null,
              },
            ],
          },
          responses: [
            {
              status: "201",
              headers: {},
              made: {},
              content: [
                {
                  mediaType: "application/vnd.lockers.2024-01-01+json",
                  schema: { $ref: "Locker" },
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
      name: "getLocker",
      method: "GET",
      path: "/api/lockers/{lockerId}",
      action: { kind: "read", resource: "lockers", scope: [], key: "lockerId", isUpsert: false },
      security: null,
      list: null,
      roles: [],
      revisions: [
        {
          version: "2024-01-01",
          parameters: list,
          body: null,
          responses: [
            {
              status: "200",
              headers: {},
              made: {},
              content: [
                {
                  mediaType: "application/vnd.lockers.2024-01-01+json",
                  schema: { $ref: "Locker" },
                  example: null,
                },
              ],
            },
          ],
          sunset: null,
          deprecated: "2025-01-01",
        },
        {
          version: "2025-01-01",
          parameters: list,
          body: null,
          responses: [
            {
              status: "200",
              headers: {},
              made: {},
              content: [
                {
                  mediaType: "application/vnd.lockers.2025-01-01+json",
                  schema: { $ref: "SizedLocker" },
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
      name: "deleteLocker",
      method: "DELETE",
      path: "/api/lockers/{lockerId}",
      action: { kind: "delete", resource: "lockers", scope: [], key: "lockerId", isUpsert: false },
      security: null,
      list: null,
      roles: [],
      revisions: [
        {
          version: "2024-01-01",
          parameters: list,
          body: null,
          responses: [{ status: "204", headers: {}, made: {}, content: [] }],
          sunset: null,
          deprecated: null,
        },
      ],
    },
    {
      name: "openLocker",
      method: "POST",
      path: "/api/lockers/{lockerId}:open",
      action: { kind: "schema" },
      security: null,
      list: null,
      roles: [],
      revisions: [
        {
          version: "2025-01-01",
          parameters: list,
          body: null,
          responses: [
            {
              status: "200",
              headers: {},
              made: {},
              content: [
                {
                  mediaType: "application/vnd.lockers.2025-01-01+json",
                  schema: {
                    type: "object",
                    required: ["isOpen"],
                    properties: { isOpen: { type: "boolean" } },
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
  ],
  schemas: {
    Locker: {
      type: "object",
      required: ["id", "name", "pin"],
      properties: {
        id: { type: "string", readOnly: true, pattern: "^[a-f0-9]{12}$|^first$" },
        name: { type: "string" },
        pin: { type: "string", readOnly: true, minLength: 4, maxLength: 6 },
      },
    },
    NewLocker: {
      type: "object",
      required: ["name"],
      properties: { name: { type: "string" }, size: { $ref: "Size" } },
    },
    Size: { type: "string", enum: ["small", "large"], default: "small" },
    SizedLocker: {
      allOf: [
        { $ref: "Locker" },
        { type: "object", required: ["size"], properties: { size: { $ref: "Size" } } },
      ],
    },
  },
  errors: {
    body: { code: "$code", text: "$detail" },
    mediaType: "application/json",
    headers: {},
    codes: { "not-found": "NO_LOCKER", invalid: "BAD_REQUEST" },
    challenge: null,
    catalogue: {
      NO_LOCKER: { status: 404, detail: "There is no locker %s." },
      BAD_REQUEST: { status: 400, detail: "%s is wrong." },
      NOT_YOURS: { status: 403, detail: "It is somebody else's." },
    },
  },
  style: {
    isSorted: false,
    hasPaddedDays: true,
    charset: "",
    pretty: null,
    envelope: null,
    links: null,
    headers: {},
  },
  order: ["route", "authenticate", "version", "parameters", "authorize", "parents", "body"],
  limits: [],
  unnamed: "newest",
  isAcceptIgnored: false,
  webhooks: {
    sent: [
      {
        method: "POST",
        headers: {},
        body: {
          mediaType: "application/json",
          schema: { type: "object", required: ["lockerId"], properties: { lockerId: { type: "string" } } },
          example: null,
        },
        name: "lockerOpened",
        after: ["openLocker"],
        url: null,
      },
    ],
    signature: null,
  },
};

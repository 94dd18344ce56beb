// Generated from openapi.yaml by Almanac. Do not edit.
const parameter_name = {
  name: "name",
  in: "path",
  isRequired: true,
  style: "simple",
  explode: false,
  content: null,
  schema: { type: "string" },
};

export const api = {
  name: "kennel",
  server: "https://api.kennel.example",
  marking: { kind: "none" },
  versions: [],
  schemes: { member: { type: "serviceAccount", accounts: null, lifetime: 3600 }, device: { type: "bearer" } },
  security: [["member"]],
  operations: [
    {
      name: "listAnimals",
      method: "GET",
      path: "/v1/animals",
      action: { kind: "schema" },
      security: null,
      list: null,
      roles: [],
      revisions: [
        {
          version: null,
          parameters: [
            {
              name: "selector",
              in: "querystring",
              isRequired: false,
              style: "form",
              explode: true,
              content: "application/x-www-form-urlencoded",
              schema: {
                type: "object",
                required: ["q"],
                properties: { q: { type: "string" }, tags: { type: "array", items: { type: "string" } } },
              },
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
                  mediaType: "application/jsonl",
                  schema: { type: "array", items: { $ref: "Animal" }, minItems: 2, maxItems: 3 },
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
      name: "findAnimals",
      method: "QUERY",
      path: "/v1/animals",
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
            content: [{ mediaType: "application/json", schema: { $ref: "Question" }, example: null }],
          },
          responses: [
            {
              status: "200",
              headers: {},
              made: {},
              content: [
                {
                  mediaType: "application/json",
                  schema: { type: "array", items: { $ref: "Animal" } },
                  example: {
                    value: [{ kind: "dog", name: "Rex", barks: true }, { kind: "fish", name: "Blub" }],
                  },
                  examples: {
                    two: {
                      value: [{ kind: "dog", name: "Rex", barks: true }, { kind: "fish", name: "Blub" }],
                    },
                  },
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
      name: "petAnimal",
      method: "PET",
      path: "/v1/animals/{name}",
      action: { kind: "schema" },
      security: null,
      list: null,
      roles: [],
      revisions: [
        {
          version: null,
          parameters: [parameter_name],
          body: {
            isRequired: false,
            content: [
              {
                mediaType: "application/json",
                schema: { type: "object", properties: { times: { type: "integer" } } },
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
    {
      name: "copyAnimal",
      method: "COPY",
      path: "/v1/animals/{name}",
      action: { kind: "schema" },
      security: null,
      list: null,
      roles: [],
      revisions: [
        {
          version: null,
          parameters: [
            parameter_name,
            {
              name: "Destination",
              in: "header",
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
              status: "201",
              headers: {},
              made: {},
              content: [{ mediaType: "application/json", schema: { $ref: "Animal" }, example: null }],
            },
          ],
          sunset: null,
          deprecated: null,
        },
      ],
    },
    {
      name: "watchBarks",
      method: "GET",
      path: "/v1/dogs/barks",
      action: { kind: "schema" },
      security: [["device"]],
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
                          required: ["data"],
                          properties: { event: { const: "bark" }, data: { $ref: "Bark" } },
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
      name: "getCard",
      method: "GET",
      path: "/v1/dogs/photo",
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
                  mediaType: "application/xml",
                  schema: { type: "object", properties: { dogs: { type: "integer" } } },
                  example: { value: "\u003ccard>\u003cdogs>1\u003c/dogs>\u003c/card>", isSerialized: true },
                  examples: {
                    one: { value: "\u003ccard>\u003cdogs>1\u003c/dogs>\u003c/card>", isSerialized: true },
                  },
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
      name: "token member",
      method: "POST",
      path: "/v1/token",
      action: { kind: "token", scheme: "member" },
      list: null,
      security: [],
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
              content: [{ mediaType: "application/json", schema: true, example: null }],
            },
          ],
          deprecated: null,
          sunset: null,
        },
      ],
    },
  ],
  schemas: {
    Animal: {
      type: "object",
      required: ["name"],
      properties: { kind: { type: "string" }, name: { type: "string" } },
      anyOf: [{ $ref: "Dog" }, { $ref: "OtherAnimal" }],
      discriminator: {
        propertyName: "kind",
        mapping: { dog: "Dog", OtherAnimal: "OtherAnimal" },
        defaultMapping: "OtherAnimal",
      },
    },
    Bark: {
      type: "object",
      required: ["dog", "loudness"],
      properties: { dog: { type: "string" }, loudness: { type: "integer" } },
    },
    Dog: {
      type: "object",
      required: ["kind", "barks"],
      properties: { kind: { const: "dog" }, name: { type: "string" }, barks: { type: "boolean" } },
    },
    OtherAnimal: { type: "object", properties: { kind: { type: "string" }, name: { type: "string" } } },
    Question: { type: "object", required: ["name"], properties: { name: { type: "string", minLength: 1 } } },
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

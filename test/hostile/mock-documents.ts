import { json, ok, text, type At, type Node } from "./document.js";

/** All mock hints. */
const hints = (at: At): Node => ({
  realm: at("hint.realm", "Things"),
  style: {
    charset: at("hint.charset", ";charset=utf-8"),
    pretty: at("hint.pretty", "pretty"),
    envelope: at("hint.envelope", "envelope"),
    links: { property: at("hint.links.property", "links"), query: [at("hint.links.query", "page")] },
    headers: { [at("hint.header", "X-Style")]: at("hint.header.value", "plain") },
  },
  errors: {
    body: { [at("hint.error.property", "code")]: "$code", says: at("hint.error.text", "$detail") },
    mediaType: at("hint.error.mediaType", "application/json"),
    headers: { [at("hint.error.header", "X-Code")]: at("hint.error.header.value", "$code") },
    codes: { [at("hint.error.kind", "not-found")]: at("hint.error.code", "NOT_FOUND") },
    challenge: { body: { [at("hint.challenge.property", "says")]: at("hint.challenge.text", "no") } },
  },
  accounts: {
    [at("hint.account", "Basic")]: {
      resource: at("hint.account.resource", "people"),
      user: at("hint.account.user", "name"),
      password: at("hint.account.password", "secret"),
    },
  },
  resources: {
    [at("hint.resource", "people")]: {
      key: at("hint.key", "id"),
      secrets: { [at("hint.secret", "secret")]: at("hint.mask", "***{-4}") },
      computed: {
        label: at("hint.computed", "{name} ({id:-4})"),
        [at("hint.computed.property", "count")]: { count: at("hint.computed.count", "teams") },
      },
      order: at("hint.order", "name"),
      unique: [at("hint.unique", "name")],
      notFound: at("hint.notFound", "NONE"),
      taken: at("hint.taken", "TAKEN"),
    },
    [at("hint.other resource", "teams")]: { order: "name" },
  },
  [at("unknown hint", "order")]: ["authenticate", "version", "route", "parameters", "parents", "body"],
  links: {
    [at("hint.link", "members")]: {
      resource: "people",
      to: "teams",
      by: at("hint.link.by", "personId"),
      carries: [at("hint.link.carries", "role")],
      link: at("hint.link.operation", "addMember"),
      taken: at("hint.link.taken", "ALREADY"),
      notFound: at("hint.link.notFound", "NO_MEMBER"),
    },
  },
  limits: [
    {
      paths: [at("hint.limit.path", "/people")],
      scope: at("hint.limit.scope", "id"),
      capacity: 9,
      refill: 9,
      seconds: 9,
    },
  ],
  seed: {
    names: { [at("hint.name", "person")]: at("hint.name.form", "uuid") },
    entities: [
      {
        resource: "people",
        keys: [at("hint.seed.key", "{person}")],
        value: {
          id: at("hint.seed.key", "{person}"),
          name: at("hint.seed.value", "Ann"),
          [at("hint.seed.property", "secret")]: "s",
        },
      },
    ],
    credentials: {
      [at("hint.credential", "ann")]: { [at("hint.credential.field", "user")]: at("hint.credential.value", "Ann") },
    },
    ids: { [at("hint.id", "person")]: at("hint.id.value", "{person}") },
  },
  choices: {
    [at("hint.choice", "pageSize")]: {
      values: ["reject", at("hint.choice.value", "clamp")],
      statusOf: at("hint.choice.status", "NONE"),
    },
  },
  parity: { "*": "documented", [at("hint.parity", "listPeople")]: at("hint.parity.value", "recorded") },
});

export const hinted = (at: At): Node => {
  const person = { $ref: "#/components/schemas/Person" };
  const one = { name: "id", in: "path", required: true, schema: text };
  const operation = (operationId: string, more: Node): Node => ({
    operationId,
    tags: ["People"],
    security: [{ Basic: [] }],
    responses: { 200: { ...ok, ...json(person) } },
    ...more,
  });
  const team = { type: "object", properties: { id: { type: "string", readOnly: true }, name: text } };
  const list = json({ type: "array", items: person });
  return {
    openapi: "3.1.0",
    info: { title: "People", version: "1" },
    "x-mock": hints(at),
    paths: {
      [`/${at("hint.resource", "people")}`]: {
        get: operation(at("hint.parity", "listPeople"), { responses: { 200: { ...ok, ...list } } }),
        post: operation("createPerson", { requestBody: json(person), responses: { 201: { ...ok, ...json(person) } } }),
      },
      [`/${at("hint.resource", "people")}/{id}`]: {
        get: operation("getPerson", { parameters: [one] }),
        delete: operation("deletePerson", { parameters: [one], responses: { 204: ok } }),
      },
      "/teams": {
        post: operation("createTeam", { requestBody: json(team), responses: { 201: { ...ok, ...json(team) } } }),
      },
      "/teams/{teamId}": {
        get: operation("getTeam", {
          parameters: [{ ...one, name: "teamId" }],
          responses: { 200: { ...ok, ...json(team) } },
        }),
      },
      "/teams/{teamId}/people/{personId}": {
        put: operation(at("hint.link.operation", "addMember"), {
          parameters: [
            { ...one, name: "teamId" },
            { ...one, name: "personId" },
          ],
          requestBody: json({ type: "object", properties: { [at("hint.link.carries", "role")]: text } }),
        }),
      },
    },
    components: {
      securitySchemes: { Basic: { type: "http", scheme: "basic" } },
      schemas: {
        Person: {
          type: "object",
          required: ["id", "name"],
          properties: {
            id: { type: "string", readOnly: true },
            name: { ...text, examples: [at("person.example", "Ann")] },
            secret: text,
            label: { type: "string", readOnly: true },
            count: { type: "integer", readOnly: true },
          },
        },
        Code: {
          type: "string",
          "x-error-catalogue": {
            [at("x-error-catalogue.code", "NONE")]: {
              status: 404,
              detail: at("x-error-catalogue.detail", "None is there"),
            },
          },
        },
      },
    },
  };
};

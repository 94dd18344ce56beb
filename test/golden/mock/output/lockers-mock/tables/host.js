// Generated from openapi.yaml by Almanac. Do not edit.

export const host = {
  resources: {
    lockers: {
      name: "lockers",
      key: "id",
      parents: [],
      secrets: { pin: { mask: "**{-2}", property: null } },
      computed: {},
      order: "name",
      unique: ["name"],
      notFound: null,
      taken: null,
    },
  },
  links: {},
  seed: {
    names: { pin: "hex 6" },
    entities: [
      {
        resource: "lockers",
        keys: ["first"],
        value: { id: "first", name: "ada", size: "small", pin: "{pin}" },
      },
    ],
    credentials: { ada: { username: "ada", password: "{pin}" } },
    ids: { lockerId: "first" },
  },
  choices: { doors: { values: ["open", "shut"], statusOf: null } },
};

// Generated from openapi.yaml by Almanac. Do not edit.

export const host = {
  resources: {
    lockers: {
      name: "lockers",
      key: "id",
      parents: [],
      secrets: { pin: "**{-2}" },
      order: "name",
      unique: ["name"],
      notFound: null,
      taken: null,
    },
  },
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

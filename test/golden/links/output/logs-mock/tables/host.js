// Generated from openapi.yaml by Almanac. Do not edit.

export const host = {
  resources: {
    events: {
      name: "events",
      key: "id",
      parents: ["streams"],
      secrets: {},
      computed: {},
      order: null,
      unique: [],
      notFound: null,
      taken: null,
    },
    streams: {
      name: "streams",
      key: "id",
      parents: [],
      secrets: {},
      computed: {},
      order: null,
      unique: [],
      notFound: null,
      taken: null,
    },
  },
  links: {},
  seed: { names: {}, entities: [], credentials: {}, ids: {} },
  choices: {},
};

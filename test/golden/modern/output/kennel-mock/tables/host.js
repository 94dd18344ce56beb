// Generated from openapi.yaml by Almanac. Do not edit.

export const host = {
  resources: {},
  links: {},
  seed: { names: {}, entities: [], credentials: {}, ids: {} },
  choices: {},
};

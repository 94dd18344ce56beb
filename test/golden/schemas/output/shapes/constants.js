// Generated from openapi.yaml by Almanac. Do not edit.

export const State = {
  ACTIVE: 1,
  GONE: 2,
  LOST: -1,
};

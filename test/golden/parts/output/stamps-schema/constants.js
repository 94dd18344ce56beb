// Generated from 2025.yaml by Almanac. Do not edit.

export const Condition = {
  MINT: 1,
  USED: 2,
  TORN: 3,
};

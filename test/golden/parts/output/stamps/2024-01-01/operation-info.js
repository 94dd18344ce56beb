// Generated from 2024.yaml and 1 more by Almanac. Do not edit.

export const addStamp = {
  id: "addStamp",
  operationId: "addStamp",
  method: "POST",
  path: "/albums/{albumId}/stamps",
  version: null,
  isDeprecated: false,
  sunset: null,
};

export const listStamps = {
  id: "listStamps",
  operationId: "listStamps",
  method: "GET",
  path: "/albums/{albumId}/stamps",
  version: null,
  isDeprecated: false,
  sunset: null,
};

export const uploadScan = {
  id: "uploadScan",
  operationId: "uploadScan",
  method: "PUT",
  path: "/stamps/{stampId}/scan",
  version: null,
  isDeprecated: false,
  sunset: null,
};

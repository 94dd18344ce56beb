// Generated from 2024.yaml and 1 more by Almanac. Do not edit.

export declare const addStamp: {
  readonly id: "addStamp";
  readonly operationId: "addStamp";
  readonly method: "POST";
  readonly path: "/albums/{albumId}/stamps";
  readonly version: null;
  readonly isDeprecated: false;
  readonly sunset: null;
};

export declare const listStamps: {
  readonly id: "listStamps";
  readonly operationId: "listStamps";
  readonly method: "GET";
  readonly path: "/albums/{albumId}/stamps";
  readonly version: null;
  readonly isDeprecated: false;
  readonly sunset: null;
};

export declare const uploadScan: {
  readonly id: "uploadScan";
  readonly operationId: "uploadScan";
  readonly method: "PUT";
  readonly path: "/stamps/{stampId}/scan";
  readonly version: null;
  readonly isDeprecated: false;
  readonly sunset: null;
};

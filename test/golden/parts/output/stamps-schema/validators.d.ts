// Generated from 2025.yaml by Almanac. Do not edit.
import type { Validator as Validator$ } from "@almanac/validators/json-schema";
import type * as types$ from "./index.js";

export declare const Condition: Validator$<types$.Condition>;

export declare const Design: Validator$<types$.Design>;

export declare const Id: Validator$<types$.Id>;

export declare const Portrait: Validator$<types$.Portrait>;

export declare const Problem: Validator$<types$.Problem>;

export declare const Scenery: Validator$<types$.Scenery>;

export declare const Stamp: Validator$<types$.Stamp>;

export declare const StampInput: Validator$<types$.StampInput>;

export declare const addStamp: {
  readonly parameters: Validator$<Omit<types$.AddStampParameters, "body">>;
  readonly body: Validator$<types$.AddStampBody>;
  readonly responses: {
    readonly 201: Validator$<types$.Stamp>;
    readonly default: Validator$<types$.Problem>;
  };
};

export declare const listStamps: {
  readonly parameters: Validator$<types$.ListStampsParameters>;
  readonly responses: {
    readonly 200: Validator$<types$.Stamp[]>;
    readonly default: Validator$<types$.Problem>;
  };
};

export declare const uploadScan: {
  readonly parameters: Validator$<Omit<types$.UploadScanParameters, "body">>;
  readonly body: Validator$<types$.UploadScanBody>;
};

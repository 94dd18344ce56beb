// Generated from 2024.yaml and 1 more by Almanac. Do not edit.
import type { Fixture as Fixture$ } from "@almanac/mock/fixtures";
import type * as types$ from "./index.js";

export declare const condition: Fixture$<types$.Condition>;

export declare const design: Fixture$<types$.Design>;

export declare const id: Fixture$<types$.Id>;

export declare const portrait: Fixture$<types$.Portrait>;

export declare const problem: Fixture$<types$.Problem>;

export declare const scenery: Fixture$<types$.Scenery>;

export declare const stamp: Fixture$<types$.Stamp>;

export declare const stampInput: Fixture$<types$.StampInput>;

/** Builds request bodies, by operation. */
export declare const bodies: {
  readonly addStamp: Fixture$<types$.AddStampBody>;
  readonly uploadScan: Fixture$<types$.UploadScanBody>;
};

/** Builds the bodies of responses, by operation and status. */
export declare const responses: {
  readonly listStamps: {
    readonly 200: Fixture$<types$.Stamp[]>;
    readonly default: Fixture$<types$.Problem>;
  };
  readonly addStamp: {
    readonly 201: Fixture$<types$.Stamp>;
    readonly default: Fixture$<types$.Problem>;
  };
};

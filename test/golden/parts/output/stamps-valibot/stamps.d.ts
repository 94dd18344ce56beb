// Generated from 2025.yaml by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v2";

/** POST /albums/{albumId}/stamps */
export declare const addStamp: Operation<AddStampParameters, AddStampOutcomes>;

export interface AddStampParameters {
  albumId: Id;
  body: AddStampBody;
}

export interface AddStampOutcomes {
  /** The stamp. */
  201: Stamp;
  /** The stamp was known. */
  204: undefined;
  /** An error. */
  default: Problem;
}

export type AddStampBody = StampInput;

/** GET /albums/{albumId}/stamps */
export declare const listStamps: Operation<ListStampsParameters, ListStampsOutcomes>;

export interface ListStampsParameters {
  albumId: Id;
  state?: "mint" | "used" | undefined;
  /** Format: date-time */
  since?: string | undefined;
}

export interface ListStampsOutcomes {
  /** The stamps. */
  200: Stamp[];
  /** An error. */
  default: Problem;
}

/** PUT /stamps/{stampId}/scan */
export declare const uploadScan: Operation<UploadScanParameters, UploadScanOutcomes>;

export interface UploadScanParameters {
  stampId: Id;
  body: UploadScanBody | FormData;
}

export interface UploadScanOutcomes {
  /** The scan was stored. */
  204: undefined;
}

export interface UploadScanBody {
  scan: Blob | Uint8Array | ReadableStream<Uint8Array>;
  /** Items: at most 2 */
  notes?: string[] | undefined;
}

/**
 * 1 (MINT)
 * 2 (USED)
 * 3 (TORN)
 */
export type Condition = 1 | 2 | 3;

export type Design = (Portrait & {
  kind: "portrait";
}) | (Scenery & {
  kind: "scenery";
});

/** Pattern: ^[a-f0-9]{8}$ */
export type Id = string;

export interface Portrait {
  kind: string;
  person: string;
  /** Format: date */
  born?: string | undefined;
}

export interface Problem {
  title: string;
  detail?: string;
}

export interface Scenery {
  kind: string;
  /** Items: 1 or more */
  places?: string[] | undefined;
}

export interface Stamp {
  id: Id;
  /**
   * Length: 2
   * Example: IS
   */
  country: string;
  /** Format: date-time */
  issued?: string | null;
  /**
   * Format: int64
   * Range: 1 or more
   */
  copies?: number;
  /** Multiple of: 0.01 */
  price?: number;
  condition?: Condition;
  perforation?: "comb" | "line" | "none";
  design: Design;
  /**
   * Items: at most 3
   * Items are unique
   */
  similar?: Stamp[];
  /** Pattern of names: ^[a-z]+$ */
  marks?: {
    [key: string]: number;
  };
}

export interface StampInput {
  /**
   * Length: 2
   * Example: IS
   */
  country: string;
  /** Format: date-time */
  issued?: string | null | undefined;
  /**
   * Format: int64
   * Range: 1 or more
   */
  copies?: number | undefined;
  /** Multiple of: 0.01 */
  price?: number | undefined;
  condition?: Condition | undefined;
  perforation?: "comb" | "line" | "none" | undefined;
  design: Design;
  /**
   * Items: at most 3
   * Items are unique
   */
  similar?: StampInput[] | undefined;
  /** Pattern of names: ^[a-z]+$ */
  marks?: {
    [key: string]: number;
  } | undefined;
}

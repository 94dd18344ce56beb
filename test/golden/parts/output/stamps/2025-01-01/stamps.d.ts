// Generated from 2024.yaml and 1 more by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v2";
import type { Condition, Design, Id, Problem } from "../2024-01-01/stamps.js";

export { uploadScan } from "../2024-01-01/stamps.js";
export type {
  Condition,
  Design,
  Id,
  Portrait,
  Problem,
  Scenery,
  UploadScanBody,
  UploadScanOutcomes,
  UploadScanParameters,
} from "../2024-01-01/stamps.js";

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
  since?: Date | undefined;
}

export interface ListStampsOutcomes {
  /** The stamps. */
  200: Stamp[];
  /** An error. */
  default: Problem;
}

export interface Stamp {
  id: Id;
  /**
   * Length: 2
   * Example: IS
   */
  country: string;
  /** Format: date-time */
  issued?: Date | null;
  /**
   * Format: int64
   * Range: 1 or more
   */
  copies?: bigint;
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
  issued?: Date | null | undefined;
  /**
   * Format: int64
   * Range: 1 or more
   */
  copies?: bigint | undefined;
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

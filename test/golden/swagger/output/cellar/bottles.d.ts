// Generated from swagger.yaml by Almanac. Do not edit.
import type { Operation, ResponseWithHeaders } from "@almanac/client/codegen/v2";

/** POST /bottles */
export declare const addBottle: Operation<AddBottleParameters, AddBottleOutcomes>;

export interface AddBottleParameters {
  body: AddBottleBody;
}

export interface AddBottleOutcomes {
  /** The bottle was added. */
  201: Bottle;
  /** The request failed. */
  default: Fault;
}

export type AddBottleBody = BottleInput;

/** GET /bottles/{bottle}/label */
export declare const getLabel: Operation<GetLabelParameters, GetLabelOutcomes>;

export interface GetLabelParameters {
  /** The number on the label. */
  bottle: string;
}

export interface GetLabelOutcomes {
  /** The label. */
  200: ReadableStream<Uint8Array>;
}

/**
 * All bottles.
 *
 * GET /bottles
 */
export declare const listBottles: Operation<ListBottlesParameters, ListBottlesOutcomes>;

export interface ListBottlesParameters {
  years?: number[] | undefined;
  grapes?: string[] | undefined;
  shelves?: string[] | undefined;
}

export interface ListBottlesOutcomes {
  /** The bottles. */
  200: ResponseWithHeaders<Bottle[], { "x-total"?: number }>;
  /** The request failed. */
  default: Fault;
}

/** PUT /bottles/{bottle}/label */
export declare const setLabel: Operation<SetLabelParameters, SetLabelOutcomes>;

export interface SetLabelParameters {
  /** The number on the label. */
  bottle: string;
  body: SetLabelBody | FormData;
}

export interface SetLabelOutcomes {
  /** The label was uploaded. */
  204: undefined;
}

export interface SetLabelBody {
  /** A picture of the label. */
  picture: Blob | Uint8Array | ReadableStream<Uint8Array>;
  /** Length: at most 80 */
  caption?: string | undefined;
}

export type Beer = BottleBase & {
  hops?: string;
  kind: "Beer";
};

export type BeerInput = BottleBaseInput & {
  hops?: string | undefined;
  kind: "Beer";
};

export type Bottle = Beer | Wine;

export interface BottleBase {
  kind: string;
  number: string;
  year?: number | null;
}

export interface BottleBaseInput {
  kind: string;
  year?: number | null | undefined;
}

export type BottleInput = BeerInput | WineInput;

export interface Fault {
  message: string;
}

export type Wine = BottleBase & {
  grapes: string[];
  kind: "Wine";
};

export type WineInput = BottleBaseInput & {
  grapes: string[];
  kind: "Wine";
};

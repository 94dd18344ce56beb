// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation, PagedOperation, ResponseWithHeaders } from "@almanac/client/codegen/v1";

/** POST /teas */
export declare const createTea: Operation<CreateTeaParameters, CreateTeaOutcomes>;

export interface CreateTeaParameters {
  body: CreateTeaBody;
}

export interface CreateTeaOutcomes {
  /** The tea was created. */
  201: Tea;
  /** The call failed. */
  "4XX": Failed;
}

export type CreateTeaBody = Tea;

/**
 * DELETE /teas/{teaId}
 *
 * @deprecated The server stops serving it on 2030-01-01.
 */
export declare const deleteTea: Operation<DeleteTeaParameters, DeleteTeaOutcomes>;

export interface DeleteTeaParameters {
  teaId: string;
}

export interface DeleteTeaOutcomes {
  /** The tea was deleted. */
  204: undefined;
  /** The call failed. */
  404: Failed;
}

/** GET /teas/{teaId} */
export declare const getTea: Operation<GetTeaParameters, GetTeaOutcomes>;

export interface GetTeaParameters {
  teaId: string;
}

export interface GetTeaOutcomes {
  /** The tea. */
  200: Tea;
  /** The call failed. */
  404: Failed;
}

/**
 * List teas
 *
 * GET /teas
 */
export declare const listTeas: PagedOperation<ListTeasParameters, ListTeasOutcomes, Tea>;

export interface ListTeasParameters {
  /** Default: 1 */
  page?: number | undefined;
  /** Default: 2 */
  size?: number | undefined;
  filter?: {
    kind?: string | undefined;
  } | undefined;
  tags?: string[] | undefined;
  xTrace?: string | undefined;
  theme?: string | undefined;
}

export interface ListTeasOutcomes {
  /** A page of teas. */
  200: ResponseWithHeaders<Teas, { "x-remaining"?: number }>;
  /** The call failed. */
  "4XX": Failed;
}

/** The call failed. */
export interface Failed {
  errorCode: string;
  detail?: string;
}

export interface Tea {
  id: string;
  /** Format: date-time */
  picked: Date;
  /** Format: int64 */
  serial?: bigint | undefined;
}

export interface Teas {
  results: Tea[];
  totalCount?: number;
}

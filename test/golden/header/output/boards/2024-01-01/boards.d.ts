// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v2";

/** GET /boards/{id} */
export declare const getBoard: Operation<GetBoardParameters, GetBoardOutcomes>;

export interface GetBoardParameters {
  id: number;
}

export interface GetBoardOutcomes {
  /** A board. */
  200: Board;
}

export interface Board {
  name: string | null;
  columns?: string[] | undefined;
}

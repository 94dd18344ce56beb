// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v2";
import type { Board } from "../2024-01-01/boards.js";
export type { Board } from "../2024-01-01/boards.js";

/** GET /boards/{id} */
export declare const getBoard: Operation<GetBoardParameters, GetBoardOutcomes>;

export interface GetBoardParameters {
  id: number;
}

export interface GetBoardOutcomes {
  /** A board. */
  200: Board;
}

/** PUT /boards/{id} */
export declare const replaceBoard: Operation<ReplaceBoardParameters, ReplaceBoardOutcomes>;

export interface ReplaceBoardParameters {
  id: number;
  ifMatch: string;
  body: ReplaceBoardBody;
}

export interface ReplaceBoardOutcomes {
  /** Done. */
  204: undefined;
}

export type ReplaceBoardBody = Board;

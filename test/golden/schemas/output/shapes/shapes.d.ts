// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v2";
import type { Shape } from "./shared.js";

/** GET /shapes/{id} */
export declare const getShape: Operation<GetShapeParameters, GetShapeOutcomes>;

export interface GetShapeParameters {
  id: string;
}

export interface GetShapeOutcomes {
  /** The shape. */
  200: Shape;
}

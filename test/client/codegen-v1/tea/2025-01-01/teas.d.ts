// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v1";
import type { Failed, Tea } from "../2024-01-01/teas.js";

export { deleteTea, getTea, listTeas } from "../2024-01-01/teas.js";
export type {
  DeleteTeaOutcomes,
  DeleteTeaParameters,
  Failed,
  GetTeaOutcomes,
  GetTeaParameters,
  ListTeasOutcomes,
  ListTeasParameters,
  Tea,
  Teas,
} from "../2024-01-01/teas.js";

/** POST /teas */
export declare const createTea: Operation<CreateTeaParameters, CreateTeaOutcomes>;

export interface CreateTeaParameters {
  body: CreateTeaBody;
}

export interface CreateTeaOutcomes {
  /** The tea was created. */
  201: LabelledTea;
  /** The call failed. */
  "4XX": Failed;
}

export type CreateTeaBody = LabelledTea;

export type LabelledTea = Tea & {
  label?: string | undefined;
};

// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v2";
import type { Locker, Size } from "../2024-01-01/lockers.js";

export { createLocker, deleteLocker, listLockers } from "../2024-01-01/lockers.js";
export type {
  CreateLockerBody,
  CreateLockerOutcomes,
  CreateLockerParameters,
  DeleteLockerOutcomes,
  DeleteLockerParameters,
  ListLockersOutcomes,
  Locker,
  NewLocker,
  Size,
} from "../2024-01-01/lockers.js";

/** GET /lockers/{lockerId} */
export declare const getLocker: Operation<GetLockerParameters, GetLockerOutcomes>;

export interface GetLockerParameters {
  lockerId: string;
}

export interface GetLockerOutcomes {
  /** A locker. */
  200: SizedLocker;
}

/** POST /lockers/{lockerId}:open */
export declare const openLocker: Operation<OpenLockerParameters, OpenLockerOutcomes>;

export interface OpenLockerParameters {
  lockerId: string;
}

export interface OpenLockerOutcomes {
  /** Whether the locker is open. */
  200: OpenLockerResult;
}

export interface OpenLockerResult {
  isOpen: boolean;
}

export type SizedLocker = Locker & {
  size: Size;
};

// Generated from openapi.yaml by Almanac. Do not edit.
import type { NoParameters, Operation } from "@almanac/client/codegen/v2";

/** POST /lockers */
export declare const createLocker: Operation<CreateLockerParameters, CreateLockerOutcomes>;

export interface CreateLockerParameters {
  body: CreateLockerBody;
}

export interface CreateLockerOutcomes {
  /** A locker. */
  201: Locker;
}

export type CreateLockerBody = NewLocker;

/** DELETE /lockers/{lockerId} */
export declare const deleteLocker: Operation<DeleteLockerParameters, DeleteLockerOutcomes>;

export interface DeleteLockerParameters {
  lockerId: string;
}

export interface DeleteLockerOutcomes {
  /** The locker was deleted. */
  204: undefined;
}

/** GET /lockers/{lockerId} */
export declare const getLocker: Operation<GetLockerParameters, GetLockerOutcomes>;

export interface GetLockerParameters {
  lockerId: string;
}

export interface GetLockerOutcomes {
  /** A locker. */
  200: Locker;
}

/** GET /lockers */
export declare const listLockers: Operation<NoParameters, ListLockersOutcomes>;

export interface ListLockersOutcomes {
  /** Lockers. */
  200: Locker[];
}

export interface Locker {
  /** Pattern: ^[a-f0-9]{12}$|^first$ */
  id: string;
  name: string;
  /** Length: 4 to 6 */
  pin: string;
}

export interface NewLocker {
  name: string;
  size?: Size | undefined;
}

/** Default: small */
export type Size = "small" | "large";

// Generated from openapi.yaml by Almanac. Do not edit.

/** The parameters and body of each operation. */
export interface Operations {
  /** POST /lockers */
  createLocker: {
    path: {
    };
    query: {
    };
    body: CreateLockerBody;
  };
  /** DELETE /lockers/{lockerId} */
  deleteLocker: {
    path: {
      lockerId: string;
    };
    query: {
    };
    body: undefined;
  };
  /** GET /lockers/{lockerId} */
  getLocker: {
    path: {
      lockerId: string;
    };
    query: {
    };
    body: undefined;
  };
  /** GET /lockers */
  listLockers: {
    path: {
    };
    query: {
    };
    body: undefined;
  };
  /** POST /lockers/{lockerId}:open */
  openLocker: {
    path: {
      lockerId: string;
    };
    query: {
    };
    body: undefined;
  };
}

/** The types of the values that `make` returns, by schema. */
export interface Schemas {
  Locker: Locker;
  NewLocker: NewLocker;
  Size: Size;
  SizedLocker: SizedLocker;
}

export type CreateLockerBody = NewLocker;

export interface Locker {
  /** Pattern: ^[a-f0-9]{12}$|^first$ */
  id: string;
  name: string;
  /** Length: 4 to 6 */
  pin: string;
}

export interface NewLocker {
  name: string;
  size?: Size;
}

export interface OpenLockerResult {
  isOpen: boolean;
}

/** Default: small */
export type Size = "small" | "large";

export type SizedLocker = Locker & {
  size: Size;
};

import type { Account } from "../../../runtime/mock/dist/auth/account.js";

/** The accounts that a test gives to a guard or a desk, by user. A test may add some, and delete them. */
export function people(passwords: Readonly<Record<string, readonly string[]>>): Map<string, Account> {
  return new Map(Object.entries(passwords).map(([user, each]) => [user, { user, passwords: each, entity: null }]));
}

/** Bytes that differ from call to call, and are the same in every run. */
export function counted(): (length: number) => Uint8Array {
  let calls = 0;
  return (length) => {
    const bytes = new Uint8Array(length).fill(0xfb);
    new DataView(bytes.buffer).setUint32(0, (calls += 1));
    return bytes;
  };
}

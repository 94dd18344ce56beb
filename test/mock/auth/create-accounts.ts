import type { Account } from "../../../runtime/mock/dist/auth/account.js";

/** Creates accounts from their passwords, by user. A test can add and delete accounts. */
export function createAccounts(passwords: Readonly<Record<string, readonly string[]>>): Map<string, Account> {
  return new Map(Object.entries(passwords).map(([user, each]) => [user, { user, passwords: each, entity: null }]));
}

/** Returns a source of bytes that differ from call to call but not from run to run. */
export function countingBytes(): (length: number) => Uint8Array {
  let calls = 0;
  return (length) => {
    const bytes = new Uint8Array(length).fill(0xfb);
    new DataView(bytes.buffer).setUint32(0, (calls += 1));
    return bytes;
  };
}

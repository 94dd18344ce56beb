import { evaluatedKeys } from "./evaluated-keys.js";

/**
 * Changes an object so that each getter is called at most once, when the member is first read. Large tables are declared
 * with getters, because an engine compiles a function only when it is called.
 */
export function lazy<T extends object>(members: T): T {
  const keys = new Map<unknown, string>();
  evaluatedKeys.set(members, keys);
  for (const key of Object.keys(members)) {
    const declared = Object.getOwnPropertyDescriptor(members, key);
    if (declared?.get === undefined) continue;
    const evaluate = (): unknown => {
      const value: unknown = declared.get?.call(members);
      Object.defineProperty(members, key, { value, enumerable: true });
      keys.set(value, key);
      return value;
    };
    Object.defineProperty(members, key, { get: evaluate });
  }
  return members;
}

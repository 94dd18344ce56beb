import { AuthenticationError } from "./authentication-error.js";
import type { Secret } from "./credential.js";

/** Calls a function that provides a value. Its error becomes the cause of an AuthenticationError. */
export async function reveal<T>(type: string, provide: () => T | Promise<T>): Promise<T> {
  try {
    return await provide();
  } catch (cause) {
    throw new AuthenticationError(`The function given to ${type}() failed.`, { cause });
  }
}

/** Returns the parts of a credential, or an empty object if the value isn't an object, so that each part is reported as missing. */
export async function revealKeys<T extends object>(type: string, keys: T | (() => T | Promise<T>)): Promise<T> {
  // `revealText` checks that the parts exist.
  return Object(typeof keys === "function" ? await reveal(type, keys) : keys) as T;
}

/**
 * Returns the text of a secret. Throws an AuthenticationError if it is missing or blank, such as an unset environment
 * variable. Only the password of `basic()` may be empty: many APIs use a key as the user name, without a password.
 */
export async function revealText(type: string, member: string, secret: Secret | undefined): Promise<string> {
  const text: unknown = typeof secret === "function" ? await reveal(type, secret) : secret;
  const mayBeEmpty = type === "basic" && member === "password";
  if (typeof text === "string" && (mayBeEmpty || text.trim() !== "")) return text;
  const found = typeof text === "string" ? "empty" : text === null ? "null" : typeof text;
  throw new AuthenticationError(`${type}() has no ${member}: it is ${found}.`);
}

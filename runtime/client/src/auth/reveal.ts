import { AuthenticationError } from "./authentication-error.js";
import type { Secret } from "./credential.js";

/** Calls the function that stands for a value. What it throws becomes the cause of an AuthenticationError. */
export async function reveal<T>(type: string, provide: () => T | Promise<T>): Promise<T> {
  try {
    return await provide();
  } catch (cause) {
    throw new AuthenticationError(`The function given to ${type}() failed.`, { cause });
  }
}

/** Gives the parts of a credential. What is no object has none, so that each is missed by its name. */
export async function revealKeys<T extends object>(type: string, keys: T | (() => T | Promise<T>)): Promise<T> {
  // Whether the parts are there, as the type promises, is for `revealText` to see.
  return Object(typeof keys === "function" ? await reveal(type, keys) : keys) as T;
}

/**
 * Gives the text of a secret; an AuthenticationError for one that is not there, as an environment variable that is
 * unset or empty. Only the password of `basic()` may be empty: many APIs take a key as the name, and no password.
 */
export async function revealText(type: string, member: string, secret: Secret | undefined): Promise<string> {
  const text: unknown = typeof secret === "function" ? await reveal(type, secret) : secret;
  const mayBeEmpty = type === "basic" && member === "password";
  if (typeof text === "string" && (mayBeEmpty || text.trim() !== "")) return text;
  const found = typeof text === "string" ? "empty" : text === null ? "null" : typeof text;
  throw new AuthenticationError(`${type}() has no ${member}: it is ${found}.`);
}

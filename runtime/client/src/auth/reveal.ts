import { AuthenticationError } from "./authentication-error.js";
import type { Secret } from "./credential.js";

/**
 * Calls a function that provides a value. If the function fails, throws an AuthenticationError with the function's
 * error as the cause.
 */
export async function reveal<T>(type: string, provide: () => T | Promise<T>): Promise<T> {
  try {
    return await provide();
  } catch (cause) {
    throw new AuthenticationError(`${type}(): the function that provides the credentials failed.`, { cause });
  }
}

/** Returns the parts of a credential. If `keys` or its return value isn't an object, the result has no parts. */
export async function revealKeys<T extends object>(type: string, keys: T | (() => T | Promise<T>)): Promise<T> {
  // The type isn't checked here: `revealText` reports each part that is missing.
  return Object(typeof keys === "function" ? await reveal(type, keys) : keys) as T;
}

/**
 * Returns a secret as a string. Throws an AuthenticationError if the secret is missing or blank, for example because an
 * environment variable isn't set. Only the password of `basic()` may be empty, because many APIs use a key as the user
 * name, without a password.
 */
export async function revealText(type: string, part: string, secret: Secret | undefined): Promise<string> {
  const text: unknown = typeof secret === "function" ? await reveal(type, secret) : secret;
  const mayBeEmpty = type === "basic" && part === "password";
  if (typeof text === "string" && (mayBeEmpty || text.trim() !== "")) return text;
  throw new AuthenticationError(`${type}(): the ${part} must be a non-empty string, but it is ${describe(text)}.`);
}

function describe(value: unknown): string {
  if (typeof value === "string") return "empty";
  return value === undefined || value === null ? String(value) : `of type ${typeof value}`;
}

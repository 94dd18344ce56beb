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

/**
 * Gives the text of a secret; an AuthenticationError for one that is not there, as an unset environment variable is.
 */
export async function revealText(type: string, member: string, secret: Secret | undefined): Promise<string> {
  const text = typeof secret === "function" ? await reveal(type, secret) : secret;
  if (typeof text !== "string") throw new AuthenticationError(`${type}() has no ${member}: it is ${typeof text}.`);
  return text;
}

import type { ReadContext } from "../call/descriptor.js";
import { ResponseError } from "../errors/response-error.js";

const MAX_CHARACTERS = 65_536;

/** Parses an item. If it isn't JSON, throws a ResponseError that contains its text. */
export function parseItem(text: string, response: Response, { descriptor, declared }: ReadContext): unknown {
  const { convert } = descriptor;
  try {
    return convert === undefined ? JSON.parse(text) : convert.parse(text, declared, response);
  } catch {
    const { status, headers } = response;
    const body = text.slice(0, MAX_CHARACTERS);
    const error = { status, contentType: headers.get("content-type"), body, reason: "malformed-body" } as const;
    throw new ResponseError(descriptor.id, { ok: false, status: "unexpected", error, response });
  }
}

import type { ReadContext } from "../call/descriptor.js";
import { readText } from "./read-text.js";
import { tooLarge } from "./too-large.js";

/** 256 MiB. */
const DEFAULT_MAX_BYTES = 2 ** 28;

/** Reads a whole body as UTF-8 text. If the body exceeds its limit, cancels the rest and throws a ConnectionError. */
export function readWhole(response: Response, context: Pick<ReadContext, "descriptor" | "maxBytes">): Promise<string> {
  return readText(response, context.maxBytes ?? DEFAULT_MAX_BYTES, () => tooLarge(context));
}

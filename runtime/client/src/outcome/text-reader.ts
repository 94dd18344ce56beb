import type { ReadContext } from "../call/descriptor.js";
import { readWhole } from "./read-whole.js";

/** Reads a body as text. */
export function textReader(response: Response, context: ReadContext): Promise<string> {
  return readWhole(response, context);
}

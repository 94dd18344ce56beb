import type { BodyReader } from "../call/descriptor.js";
import { isOfType } from "./is-of-type.js";
import { readJsonItems } from "./read-json-items.js";

/** Reads application/json-seq (RFC 7464): JSON texts, each preceded by a record separator. */
export const jsonSequenceReader: BodyReader = (response, context) =>
  isOfType(response, /json-seq/) ? readJsonItems(response, "\u001e", context) : undefined;

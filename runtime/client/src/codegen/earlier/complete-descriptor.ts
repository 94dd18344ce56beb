import type { BodyKind, OperationDescriptor } from "../../call/descriptor.js";
import { streamReader } from "../../outcome/stream-reader.js";
import { textReader } from "../../outcome/text-reader.js";
import { compileBody } from "../../serialize/bodies/compile-body.js";
import { compileHeaders } from "../../serialize/parameters/compile-headers.js";
import { compileParameter } from "../../serialize/parameters/compile-parameter.js";

/** How to read a body. Code for `codegen/v2` imports the readers instead of using `"text"` and `"stream"`. */
type EarlierKind = BodyKind | "text" | "stream";

/** A descriptor of `codegen/v1`. */
export interface EarlierDescriptor extends Omit<OperationDescriptor, "responses" | "alternatives"> {
  readonly responses: Readonly<Record<string, EarlierKind>>;
  readonly alternatives?: Readonly<Record<string, Readonly<Record<string, EarlierKind>>>>;
}

/**
 * Adds the functions that a descriptor of `codegen/v1` doesn't name. Code for `codegen/v2` imports only the functions
 * that it needs.
 */
export function completeDescriptor(descriptor: EarlierDescriptor): OperationDescriptor {
  const { responses, alternatives, ...others } = descriptor;
  return {
    ...others,
    parameter: compileParameter,
    ...((descriptor.headers ?? descriptor.cookies) === undefined ? {} : { writeHeaders: compileHeaders }),
    ...(descriptor.body === undefined ? {} : { writeBody: compileBody }),
    responses: readersIn(responses),
    ...(alternatives !== undefined && {
      alternatives: Object.fromEntries(Object.entries(alternatives).map(([type, kinds]) => [type, readersIn(kinds)])),
    }),
  };
}

function readersIn(kinds: Readonly<Record<string, EarlierKind>>): Readonly<Record<string, BodyKind>> {
  return Object.fromEntries(Object.entries(kinds).map(([status, kind]) => [status, readerOf(kind)]));
}

function readerOf(kind: EarlierKind): BodyKind {
  return kind === "text" ? textReader : kind === "stream" ? streamReader : kind;
}

import type { Language } from "./format.js";
import type { DeferredJob } from "./render.js";

interface Options<Input> {
  readonly path: string;
  readonly template: string;
  readonly toView: (input: Input) => object;
  readonly format?: Language;
}

/**
 * Creates a job whose view is computed from the input when the file is rendered. The input must be plain JSON that
 * determines the view, because a file is not rendered again if its input is the same as before.
 */
export function deferJob<Input extends object>(input: Input, { toView, ...options }: Options<Input>): DeferredJob {
  // The cast is safe: the value is `input` or, in a test, a copy of it.
  return { ...options, input, toView: (value) => toView(value as Input) };
}

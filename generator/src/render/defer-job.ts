import type { DeferredJob } from "./render.js";

interface Options<Input> {
  readonly path: string;
  readonly template: string;
  readonly toView: (input: Input) => object;
}

/**
 * Creates a job whose view is computed from the input when the file is rendered. The input must be plain JSON, and the
 * view must not depend on anything else, because a file is not rendered again if its input is the same as before.
 */
export function deferJob<Input extends object>(input: Input, { path, template, toView }: Options<Input>): DeferredJob {
  // The cast is safe: the value is `input` or, in a test, a copy of it.
  return { path, template, input, toView: (value) => toView(value as Input) };
}

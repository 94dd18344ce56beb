import type { Invocation } from "../options/invocation.js";
import { wantsColor } from "../terminal/wants-color.js";
import type { EntryKey } from "./entry.js";

export interface InvocationKeys {
  /** The key of the run. */
  readonly run: EntryKey;
  /** The key of the rendered files, independent of the command and of options that don't affect them (`--json`). */
  readonly files: EntryKey;
}

/** Returns the keys of the cache entries of a command in the working folder. */
export function keysOfInvocation({ command, operands, values, filter, exclude }: Invocation): InvocationKeys {
  const folder = process.cwd();
  const { verbose: _verbose, strict: _strict, json: _json, watch: _watch, ...choice } = values;
  return {
    run: { folder, key: [operands, filter, exclude, values, command, wantsColor()] },
    files: { folder, key: [operands, filter, exclude, choice] },
  };
}

import { didYouMean } from "../arguments/did-you-mean.js";
import { UsageError } from "../arguments/usage-error.js";
import type { CommandIndex } from "./command-table.js";

export interface ChosenVersion {
  /** Null for an API without versions. */
  readonly version: string | null;
  readonly warnings: readonly string[];
}

export interface VersionWishes {
  /** The text of `--version`. */
  readonly asked: string | null;
  /** The version of the profile. */
  readonly pinned: string | null;
}

/**
 * Chooses the version of a call: the version that the flag or the profile names, or else the newest. A date between two
 * versions selects the earlier version, as it does in requests to an API with dates as versions.
 */
export function chooseVersion(index: CommandIndex, { asked, pinned }: VersionWishes): ChosenVersion {
  const { versions, previews, newest, command } = index;
  const wish = asked ?? pinned;
  if (newest === null) {
    if (asked !== null) throw new UsageError("The API has no versions, so --version has no effect.");
    return { version: null, warnings: [] };
  }
  if (wish === null)
    return {
      version: newest,
      warnings: [
        `The version isn't pinned, and ${newest} is used. Pin it with --version ${newest}, or with ${command} config set version ${newest}.`,
      ],
    };
  if (versions.includes(wish)) {
    const isPreview = previews.includes(wish);
    return { version: wish, warnings: isPreview ? [`Version ${wish} is a preview and can change at any time.`] : [] };
  }
  const earlier = isDate(wish) ? versions.filter((each) => isDate(each) && each <= wish).at(-1) : undefined;
  if (earlier !== undefined)
    return { version: earlier, warnings: [`There is no version ${wish}, and the one before it, ${earlier}, is used.`] };
  throw new UsageError(
    `There is no version ${JSON.stringify(wish)}.`,
    didYouMean(wish, versions, `Versions: ${versions.join(", ")}.`),
  );
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

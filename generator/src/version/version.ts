/**
 * A version is a date (`2024-08-05`, `2024-08`, `2024-08-05.7.0`), a number (`71`, `2.10`, `v1.41`, `1.19.0`,
 * `2024.06.1`), a date or number with a suffix (`2025-10-29.clover`, `2024-05-01-preview`, `2.0.0-rc.1`), or a name
 * (`preview`, `unstable`). The vendor's spelling is kept. Dates and numbers are ordered by their parts. Names come after
 * them, in natural order.
 */
export type Version = string;

interface Parsed {
  readonly kind: "date" | "number" | "name";
  /** The year, month and day of a date, then the numbers after it; or the parts of a number. Empty for a name. */
  readonly parts: readonly number[];
  /** The text after the date or number, or the whole name. */
  readonly suffix: string;
}

/** A version must also be valid as the name of a folder and as a segment of import paths. */
const safe = /^[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?!\.)){0,62}(?<!\.)$/;
/** Names that packages use for their own files and folders, and names that Windows reserves. */
const reserved =
  /^(?:runtime|mock|node_modules|index|kit|package|readme|license|con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/i;
const beginsWithYear = /^v?\d{4}-/i;
const dated = /^v?(\d{4})-(\d{2})(?:-(\d{2})((?:\.\d{1,15})*))?(?:[.-]([A-Za-z][A-Za-z0-9._-]*))?$/i;
const numbered = /^v?(\d{1,15}(?:\.\d{1,15})*)((?:[._-]?[A-Za-z]|[_-]\d)[A-Za-z0-9._-]*)?$/i;
const unstable =
  /(?:^|[._-])(?:preview|beta|alpha|upcoming|rc|private|experimental|next|unstable|draft|dev|snapshot|canary|nightly|pre|prerelease)[._-]?\d*(?:$|[._-])/i;

const MAX_CACHED = 10_000;
/** The cache of `parseVersion`. If an API has many versions, each is compared with all others. */
const parsed = new Map<string, Parsed | null>();

/** Parses a version. Null if it is invalid, such as a date in month 13 or without leading zeros. */
export function parseVersion(text: string): Parsed | null {
  const cached = parsed.get(text);
  if (cached !== undefined) return cached;
  if (parsed.size >= MAX_CACHED) parsed.clear();
  const result = parseText(text);
  parsed.set(text, result);
  return result;
}

function parseText(text: string): Parsed | null {
  if (!safe.test(text) || reserved.test(text)) return null;
  if (beginsWithYear.test(text)) return parseDate(text);
  const [, number, suffix = ""] = numbered.exec(text) ?? [];
  if (number !== undefined) return { kind: "number", parts: number.split(".").map(Number), suffix };
  return /^[A-Za-z]/.test(text) ? { kind: "name", parts: [], suffix: text } : null;
}

function parseDate(text: string): Parsed | null {
  const [, year, month, day, numbers = "", suffix = ""] = dated.exec(text) ?? [];
  const parts = [year, month, day, ...numbers.split(".").slice(1)].filter((part) => part !== undefined).map(Number);
  return isCalendarDate(parts) ? { kind: "date", parts, suffix } : null;
}

function isCalendarDate([year = 0, month = 0, day = 1]: readonly number[]): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether a version is a date or a number. The order of names is unknown. */
export function isOrdered(version: Version): boolean {
  const kind = parseVersion(version)?.kind ?? "name";
  return kind !== "name";
}

/** Whether a version is a date, or a number that begins with a year: `2024.06.1`. */
export function isDated(version: Version): boolean {
  const { kind = "name", parts = [] } = parseVersion(version) ?? {};
  const [year = 0] = parts;
  return kind === "date" || (kind === "number" && parts.length > 1 && year >= 1990 && year < 2100);
}

/** Whether a version or name denotes a preview: `preview`, `2024-05-01-preview`, `v1beta1`. */
export function isPreview(version: Version): boolean {
  return unstable.test(parseVersion(version)?.suffix ?? "");
}

/** Whether a version is stable: a date or a number, and not a preview. */
export function isStable(version: Version): boolean {
  return isOrdered(version) && !isPreview(version);
}

export function compareVersions(left: Version, right: Version): number {
  const [first, second] = [parseVersion(left), parseVersion(right)];
  return compareParts(first, second) || stageOf(first) - stageOf(second) || compareNames(left, right);
}

/** Compares dates and numbers part by part. Names come after both. */
function compareParts(left: Parsed | null, right: Parsed | null): number {
  const [first, second] = [left?.parts ?? [], right?.parts ?? []];
  if (first.length === 0 || second.length === 0) return Number(first.length === 0) - Number(second.length === 0);
  const length = Math.max(first.length, second.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (first[index] ?? 0) - (second[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * `1.0-rc` comes before `1.0`, as in semantic versioning. A preview with a date comes after that date, because it also
 * contains everything that is stable as of that date.
 */
function stageOf(parsed: Parsed | null): number {
  if (parsed === null || parsed.suffix === "") return 0;
  return parsed.kind === "number" && unstable.test(parsed.suffix) ? -1 : 1;
}

/** Compares numbers in names by value: `a2` comes before `a10`. */
function compareNames(left: string, right: string): number {
  const [first, second] = [left, right].map((name) => name.match(/\d+|\D+/g) ?? []);
  for (const [index, part] of (first ?? []).entries()) {
    const other = second?.[index] ?? "";
    if (part === other) continue;
    const difference = /^\d/.test(part) && /^\d/.test(other) ? Number(part) - Number(other) : 0;
    return difference !== 0 ? difference : part < other ? -1 : 1;
  }
  return left.length - right.length;
}

/**
 * Whether `version` includes a revision. A stable revision is also part of later versions; any other revision exists
 * only in its own version.
 */
export function isOffered(revision: Version, version: Version): boolean {
  return revision === version || (isStable(revision) && compareVersions(revision, version) <= 0);
}

/** Returns the newest of the revisions that a version includes; null if there is none. */
export function newestOffered(revisions: Iterable<Version>, version: Version): Version | null {
  let newest: Version | null = null;
  for (const revision of revisions) {
    if (isOffered(revision, version) && (newest === null || compareVersions(revision, newest) >= 0)) newest = revision;
  }
  return newest;
}

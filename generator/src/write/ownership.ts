/** The file that lists the generated files of a package with their fingerprints. */
export const ownershipFile = ".almanac.json";

export interface Ownership {
  /**
   * `absent` means that nothing in the folder was generated; `broken` means that the ownership file can't be parsed,
   * for example after a merge conflict.
   */
  readonly state: "known" | "absent" | "broken";
  /** The fingerprint of each generated file, keyed by path. */
  readonly files: ReadonlyMap<string, string>;
}

export function readOwnership(text: string | null): Ownership {
  if (text === null) return { state: "absent", files: new Map() };
  try {
    const parsed: unknown = JSON.parse(text);
    const files: unknown = typeof parsed === "object" && parsed !== null && "files" in parsed ? parsed.files : null;
    if (typeof files !== "object" || files === null) return { state: "broken", files: new Map() };
    const entries = Object.entries(files).filter((entry): entry is [string, string] => typeof entry[1] === "string");
    return { state: "known", files: new Map(entries) };
  } catch {
    return { state: "broken", files: new Map() };
  }
}

export function writeOwnership(files: ReadonlyMap<string, string>): string {
  const sorted = Object.fromEntries([...files].sort(([left], [right]) => (left < right ? -1 : 1)));
  return `${JSON.stringify({ comment: "Written by Almanac: fingerprints of the generated files, by which edits are detected.", files: sorted }, null, 1)}\n`;
}

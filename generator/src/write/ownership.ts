/** The file of a package that says which files are the generator's, and how it left them. */
export const ownershipFile = ".almanac.json";

export interface Ownership {
  /** `absent`: nothing here was generated. `broken`: the file is there but unreadable, after a merge for instance. */
  readonly state: "known" | "absent" | "broken";
  readonly files: ReadonlyMap<string, string>;
}

export function readOwnership(text: string | null): Ownership {
  if (text === null) return { state: "absent", files: new Map() };
  try {
    const parsed: unknown = JSON.parse(text);
    const files: unknown = typeof parsed === "object" && parsed !== null && "files" in parsed ? parsed.files : null;
    if (typeof files !== "object" || files === null) return { state: "broken", files: new Map() };
    const known = Object.entries(files).filter((entry): entry is [string, string] => typeof entry[1] === "string");
    return { state: "known", files: new Map(known) };
  } catch {
    return { state: "broken", files: new Map() };
  }
}

export function writeOwnership(files: ReadonlyMap<string, string>): string {
  const sorted = Object.fromEntries([...files].sort(([left], [right]) => (left < right ? -1 : 1)));
  return `${JSON.stringify({ comment: "Written by Almanac: the files that it owns, and how it left them.", files: sorted }, null, 1)}\n`;
}

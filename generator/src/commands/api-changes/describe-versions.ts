/** Describes a list of versions; consecutive ones as a range. Empty for an API without versions. */
export function describeVersions(versions: readonly string[], all: readonly string[]): string {
  const [first, last] = [versions[0], versions.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (versions.length === 1) return first;
  const isRange = all.indexOf(last) - all.indexOf(first) === versions.length - 1;
  return isRange ? `${first} to ${last}` : versions.join(", ");
}

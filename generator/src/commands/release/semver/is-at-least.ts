/** Whether a semantic version is equal to or greater than another. A prerelease is smaller than its version. */
export function isAtLeast(version: string, other: string): boolean {
  const [left, right] = [parse(version), parse(other)];
  for (const [index, number] of left.numbers.entries()) {
    const difference = number - (right.numbers[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  if (left.prerelease === right.prerelease) return true;
  if (left.prerelease === null || right.prerelease === null) return left.prerelease === null;
  return comparePrereleases(left.prerelease, right.prerelease) >= 0;
}

function parse(version: string): { readonly numbers: readonly number[]; readonly prerelease: string | null } {
  const [core = "", ...rest] = version.split("-");
  return { numbers: core.split(".").map(Number), prerelease: rest.length === 0 ? null : rest.join("-") };
}

/** Compares prereleases by item 11 of https://semver.org: numbers numerically, and numbers before words. */
function comparePrereleases(left: string, right: string): number {
  const [one, other] = [left.split("."), right.split(".")];
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const [from, to] = [one[index], other[index]];
    if (from === undefined || to === undefined) return from === undefined ? -1 : 1;
    if (from === to) continue;
    const [isNumber, isOtherNumber] = [/^\d+$/.test(from), /^\d+$/.test(to)];
    if (isNumber && isOtherNumber) return Number(from) - Number(to);
    if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
    return from < to ? -1 : 1;
  }
  return 0;
}

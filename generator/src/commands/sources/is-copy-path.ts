/**
 * Whether a path is one that Almanac writes copies to: a YAML or JSON file inside the project, in no hidden folder and not
 * in `node_modules`. Names have only characters that mean the same in paths and URLs. The list of copies can come from
 * anyone, so it must not be able to name a file such as `.git/config` or `package.json`.
 */
export function isCopyPath(path: string): boolean {
  const segments = path.split("/");
  const isPlain = segments.every((each) => /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(each) && each !== "node_modules");
  return isPlain && /\.(?:ya?ml|json)$/i.test(path) && !toolFile.test(segments.at(-1) ?? "");
}

/** The names of files that control Almanac or other programs. */
const toolFile =
  /^(?:almanac[\w.-]*|package|package-lock|npm-shrinkwrap|tsconfig[\w.-]*|jsconfig|deno|nx|turbo|lerna|pnpm-\w+)\.(?:ya?ml|json)$/i;

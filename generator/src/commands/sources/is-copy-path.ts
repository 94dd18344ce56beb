/**
 * Whether a path is one that Almanac writes copies to: a YAML or JSON file inside the project, in no hidden folder and not
 * in `node_modules`. Names can contain braces, because some tools name files after paths: `orders_{orderId}.yaml`. The list
 * of copies can come from anyone, so it must not be able to name a file such as `.git/config` or `package.json`.
 */
export function isCopyPath(path: string): boolean {
  const segments = path.split("/");
  const isPlain = segments.every((each) => segment.test(each) && each !== "node_modules");
  return isPlain && /\.(?:ya?ml|json)$/i.test(path) && !toolFile.test(segments.at(-1) ?? "");
}

/** A name that is valid on every system, and doesn't end with a space or a dot, which Windows ignores. */
const segment = /^(?=.{1,200}$)[\p{L}\p{N}_{(@~][\p{L}\p{M}\p{N} ._{}()@~+,=-]*(?<![ .])$/u;

/** The names of files that control Almanac or other programs. */
const toolFile =
  /^(?:almanac(?:\.\w+)?|package|package-lock|npm-shrinkwrap|tsconfig(?:\.[\w-]+)?|jsconfig|deno|nx|turbo|lerna|pnpm-(?:lock|workspace))\.(?:ya?ml|json)$/i;

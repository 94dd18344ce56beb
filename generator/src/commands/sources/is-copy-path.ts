/**
 * Whether Almanac writes copies to a path: it must be a YAML or JSON file inside the project, and not in a hidden
 * folder or `node_modules`. Names can contain braces, because some tools name files after API paths:
 * `orders_{orderId}.yaml`. The list of copies is untrusted, so it must not be able to name a file such as `.git/config`
 * or `package.json`.
 */
export function isCopyPath(path: string): boolean {
  const segments = path.split("/");
  const isPlain = segments.every((each) => segment.test(each) && each.toLowerCase() !== "node_modules");
  return isPlain && /\.(?:ya?ml|json)$/i.test(path) && !toolFile.test(segments.at(-1) ?? "");
}

/** A name that is valid on every system: it isn't the name of a device of Windows, and doesn't end with a space or a dot, which Windows ignores. */
const segment =
  /^(?=.{1,200}$)(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[\p{L}\p{N}_{(@~][\p{L}\p{M}\p{N} ._{}()@~+,=-]*(?<![ .])$/iu;

/** The names of files that configure Almanac or other tools. */
const toolFile =
  /^(?:almanac(?:\.\w+)?|package|package-lock|npm-shrinkwrap|tsconfig(?:\.[\w-]+)?|jsconfig|deno|nx|turbo|lerna|pnpm-(?:lock|workspace)|project|angular|composer|docker-compose|compose|azure-pipelines|nodemon|babel\.config)\.(?:ya?ml|json)$/i;

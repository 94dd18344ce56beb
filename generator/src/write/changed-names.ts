/** The top-level declarations of a generated file, by name. */
function declarationsOf(contents: string): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  // A declaration begins at the start of a line, with its doc comment or, if it has none, with `export`.
  for (const block of contents.split(/\n(?=\/\*\* |\/\*\*\n|(?<!\*\/\n)export )/)) {
    const name =
      /(?:^|\n)export (?:declare )?(?:const|function|interface|type) ([\p{L}\p{Nl}_$][\p{L}\p{Nl}\p{M}\p{Nd}_$]*)/u.exec(
        block,
      )?.[1];
    if (name !== undefined) declarations.set(name, (declarations.get(name) ?? "") + block.trim());
    else for (const each of namesIn(block)) declarations.set(each, block.trim());
  }
  return declarations;
}

/** The names in `export { a, b } from …`. */
function namesIn(block: string): readonly string[] {
  const list = /^export (?:type )?\{([^}]*)\}/.exec(block)?.[1] ?? "";
  return list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Returns the names of the declarations that differ between two versions of a generated file. */
export function changedNames(before: string, after: string): readonly string[] {
  const [old, next] = [declarationsOf(before), declarationsOf(after)];
  const names = new Set([...old.keys(), ...next.keys()]);
  return [...names].filter((name) => old.get(name) !== next.get(name)).sort();
}

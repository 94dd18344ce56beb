/** What the top level of a generated file declares, by name, with its text. */
function declarationsOf(contents: string): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  // A declaration begins with its comment, or with `export`, at the start of a line.
  for (const block of contents.split(/\n(?=\/\*\* |\/\*\*\n|(?<!\*\/\n)export )/)) {
    const name = /(?:^|\n)export (?:declare )?(?:const|function|interface|type) ([A-Za-z_$][\w$]*)/.exec(block)?.[1];
    if (name !== undefined) declarations.set(name, (declarations.get(name) ?? "") + block.trim());
    else for (const each of namesIn(block)) declarations.set(each, block.trim());
  }
  return declarations;
}

/** The names of `export { a, b } from …`. */
function namesIn(block: string): readonly string[] {
  const list = /^export (?:type )?\{([^}]*)\}/.exec(block)?.[1] ?? "";
  return list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** The declarations that differ between two texts of a generated file. */
export function changedNames(before: string, after: string): readonly string[] {
  const [old, next] = [declarationsOf(before), declarationsOf(after)];
  const names = new Set([...old.keys(), ...next.keys()]);
  return [...names].filter((name) => old.get(name) !== next.get(name)).sort();
}

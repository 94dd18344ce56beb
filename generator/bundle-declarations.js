// Moves the types that generated packages need into one declaration file, because a compiler takes longer to find and open
// many small files than to read one.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";

/**
 * Writes the declaration files in `dist`, based on the compiler's output in `dist/declarations`. Moves the declarations
 * that the exports of the module `entry` need to the file `bundle`. The modules that declared them import or re-export
 * them from the bundle, so that each type exists only once.
 */
export function bundleDeclarations(dist, entry, bundle) {
  const folder = join(dist, "declarations");
  const modules = new Map();
  readModules(folder, entry, modules);
  const moved = selectMoved(modules, entry);
  for (const listed of readdirSync(folder, { recursive: true }).filter((each) => each.endsWith(".d.ts"))) {
    const path = listed.replaceAll("\\", "/");
    if (path === entry) continue;
    const module = modules.get(path);
    write(
      join(dist, path),
      module === undefined ? readFileSync(join(folder, path), "utf8") : rest(module, moved, bundle),
    );
  }
  write(join(dist, entry), printEntry(modules.get(entry), moved, bundle));
  write(join(dist, bundle), printBundle(modules, moved));
}

/** Prints the entry with all exports redirected to the bundle, so that a compiler reads only one other file. */
function printEntry({ path, links }, moved, bundle) {
  const lines = links.map((link) => {
    if (!namesOf(link).every((name) => moved.has(name))) throw new Error(`${path}: can't bundle "${link.getText()}".`);
    return `${link.getText().replace(/"[^"]*";$/, `"${specifierOf(path, bundle)}";`)}\n`;
  });
  return lines.join("");
}

function specifierOf(path, target) {
  const specifier = posix.relative(dirname(path), target).replace(/\.d\.ts$/, ".js");
  return specifier.startsWith(".") ? specifier : `./${specifier}`;
}

/** Reads a module and all modules that it imports into a map by path. */
function readModules(folder, path, modules) {
  if (modules.has(path)) return;
  const source = ts.createSourceFile(path, readFileSync(join(folder, path), "utf8"), ts.ScriptTarget.Latest, true);
  const isLink = (statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
  const links = source.statements.filter(isLink);
  const declarations = source.statements.filter((each) => !isLink(each)).map((each) => readDeclaration(each, path));
  modules.set(path, { path, links, declarations });
  for (const { moduleSpecifier } of links) {
    if (moduleSpecifier?.text.startsWith("."))
      readModules(folder, posix.join(dirname(path), moduleSpecifier.text.replace(/\.js$/, ".d.ts")), modules);
  }
}

function readDeclaration(statement, path) {
  const name = (statement.name ?? statement.declarationList?.declarations[0]?.name)?.text;
  if (name === undefined) throw new Error(`${path}: can't move the statement "${statement.getText()}".`);
  const flags = ts.getCombinedModifierFlags(statement.declarationList?.declarations[0] ?? statement);
  const isExported = (flags & ts.ModifierFlags.Export) !== 0;
  return { name, isExported, text: statement.getFullText().trim(), references: referencesIn(statement, path) };
}

/** Returns the names to which a declaration refers, without its own type parameters. */
function referencesIn(statement, path) {
  const references = new Set();
  const parameters = new Set();
  const visit = (node) => {
    if (ts.isImportTypeNode(node)) throw new Error(`${path}: import the type in "${node.getText()}" with a statement.`);
    if (ts.isTypeParameterDeclaration(node)) parameters.add(node.name.text);
    if (ts.isIdentifier(node) && isReference(node)) references.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return [...references].filter((name) => !parameters.has(name));
}

function isReference({ parent, text }) {
  if (ts.isQualifiedName(parent)) return parent.left.text === text;
  return (
    ts.isTypeReferenceNode(parent) ||
    ts.isTypeQueryNode(parent) ||
    ts.isExpressionWithTypeArguments(parent) ||
    ts.isComputedPropertyName(parent)
  );
}

/** Maps the name of each declaration that the entry's exports need to the path of its module. */
function selectMoved(modules, entry) {
  const moved = new Map();
  const pending = modules.get(entry).links.flatMap((link) => namesOf(link).map((name) => [entry, name]));
  for (const [path, name] of pending) {
    const home = findHome(modules, path, name);
    if (home === null) continue;
    const known = moved.get(name);
    if (known === home.path) continue;
    if (known !== undefined) throw new Error(`${known} and ${home.path} both declare ${name}. Rename one of them.`);
    moved.set(name, home.path);
    for (const { references } of home.declarations.filter((each) => each.name === name))
      pending.push(...references.map((each) => [home.path, each]));
  }
  refuseCapturedGlobals(modules, moved);
  return moved;
}

/** Follows imports to the module that declares a name. Returns `null` if the name is global. */
function findHome(modules, path, name) {
  const module = modules.get(path);
  if (module.declarations.some((each) => each.name === name)) return module;
  const link = module.links.find((each) => namesOf(each).includes(name));
  if (link === undefined) return null;
  const { text } = link.moduleSpecifier;
  if (!text.startsWith(".")) throw new Error(`${path}: can't move ${name}, which is imported from ${text}.`);
  return findHome(modules, posix.join(dirname(path), text.replace(/\.js$/, ".d.ts")), name);
}

/** Returns the names that a statement imports or re-exports. */
function namesOf(link) {
  const bindings = link.importClause?.namedBindings ?? link.exportClause;
  const elements = bindings?.elements ?? [];
  if (elements.some((each) => each.propertyName !== undefined) || (bindings !== undefined && elements === undefined))
    throw new Error(`${link.getSourceFile().fileName}: can't follow "${link.getText()}".`);
  return elements.map((each) => each.name.text);
}

/**
 * Throws if a moved declaration uses a global that has the same name as another moved declaration. In the bundle, that
 * declaration would hide the global.
 */
function refuseCapturedGlobals(modules, moved) {
  for (const [name, path] of moved) {
    for (const { references } of modules.get(path).declarations.filter((each) => each.name === name)) {
      const captured = references.find((each) => moved.has(each) && findHome(modules, path, each) === null);
      if (captured !== undefined)
        throw new Error(`${path}: ${name} uses a global that ${moved.get(captured)} declares.`);
    }
  }
}

const isMoved = (moved, path, { name }) => moved.get(name) === path;

/** Prints the part of a module that isn't moved. */
function rest({ path, links, declarations }, moved, bundle) {
  const staying = declarations.filter((each) => !isMoved(moved, path, each));
  const left = declarations.filter((each) => isMoved(moved, path, each));
  const from = `from "${specifierOf(path, bundle)}";\n`;
  const list = (chosen) => [...new Set(chosen.map((each) => each.name))].join(", ");
  const used = left.filter(({ name }) => staying.some(({ references }) => references.includes(name)));
  const exported = left.filter((each) => each.isExported);
  return [
    ...links.filter((link) => staying.length > 0 || ts.isExportDeclaration(link)).map((link) => `${link.getText()}\n`),
    used.length > 0 ? `import type { ${list(used)} } ${from}` : "",
    exported.length > 0 ? `export { ${list(exported)} } ${from}` : "",
    ...staying.map(({ text }) => `${text}\n`),
  ].join("");
}

function printBundle(modules, moved) {
  const all = [...modules.values()].flatMap(({ path, declarations }) =>
    declarations.filter((each) => isMoved(moved, path, each)),
  );
  const hidden = new Set(all.filter((each) => !each.isExported).map(({ name }) => name));
  const needed = [...modules.values()].flatMap(({ path, declarations }) =>
    declarations.filter((each) => !isMoved(moved, path, each)).flatMap(({ references }) => references),
  );
  const extra = [...hidden].filter((name) => needed.includes(name)).sort();
  return `${all.map(({ text }) => `${text}\n`).join("")}export { ${extra.join(", ")} };\n`;
}

/** Writes a file only if its text changes, so that the compiler's builds of other projects stay up to date. */
function write(path, text) {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

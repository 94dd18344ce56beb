import type ts from "typescript";
import { describeMove } from "./describe-move.js";
import { describeUse } from "./describe-use.js";
import { findCode } from "./find/find-code.js";
import { findMentions } from "./find/find-mentions.js";
import { findOldUses } from "./find/find-old-uses.js";
import { isInFolders } from "./find/is-in-folders.js";
import type { Use } from "./find/find-uses.js";
import type { FoundCode, PackageCode, UpgradedPackage } from "./find/package-code.js";
import { createModuleHost } from "./program/create-module-host.js";
import { createProgram } from "./program/create-program.js";
import { findNewErrors, type CompileError } from "./program/find-new-errors.js";
import { movePlace } from "./program/move-place.js";
import type { OverlaidPackage } from "./program/overlaid-package.js";
import type { Project } from "./program/project.js";
import { applyEdits } from "./rewrite/apply-edits.js";
import { findCall } from "./rewrite/find-call.js";
import { findUnmoved } from "./rewrite/find-unmoved.js";
import { planEdits, type PlannedEdit } from "./rewrite/plan-edits.js";
import type { RewrittenFile, UpgradeItem } from "./upgrade-report.js";
import type { OperationStep, UpgradeStep } from "./upgrade-step.js";

export interface ProjectUpgrade {
  /** The items of all files of the program; paths are absolute. */
  readonly items: readonly UpgradeItem[];
  readonly operations: readonly OperationStep[];
  readonly files: readonly RewrittenFile[];
  readonly earlierErrors: number;
  /** The number of files that import the old version. */
  readonly importing: number;
}

/** The edits of each file that was changed. */
type PlannedEdits = ReadonlyMap<string, readonly PlannedEdit[]>;

/** The use of an operation that the upgrade touches. */
interface TouchedUse {
  readonly file: ts.SourceFile;
  readonly use: Use;
  readonly step: UpgradeStep;
  readonly operation: OperationStep;
}

/** Upgrades the code of one project: computes the new texts, compiles them, and lists the items for the report. */
export function upgradeProject(
  project: Project,
  { packages, isWritten }: { readonly packages: readonly UpgradedPackage[]; readonly isWritten: boolean },
): ProjectUpgrade {
  const { before, code } = openCode(project, packages);
  if (code.files.every(({ specifiers }) => specifiers.length === 0))
    return { items: [], operations: [], files: [], earlierErrors: 0, importing: 0 };
  const paths = code.files.map((each) => planEdits(each, { ...code, isOld: null }));
  const moved = applyAll(code, paths);
  const replaced = overlaid(code, "after");
  const program = createProgram(project, { texts: moved.texts, packages: replaced }, before);
  const isOld = findOldUses(code, { program, edits: moved.edits });
  const planned = code.files.map((each) => planEdits(each, { ...code, isOld }));
  const isMore = planned.some((each, index) => each.length !== paths[index]?.length);
  const { edits, texts } = isMore ? applyAll(code, planned) : moved;
  const after = isMore ? createProgram(project, { texts, packages: replaced }, program) : program;
  const touched = code.files.flatMap((each) => findTouched(each, { code, isOld, edits }));
  const { added, earlier } = findNewErrors([before, after], edits);
  const ownErrors = added.filter(({ file }) => ![...code.roots.keys()].some((root) => file.startsWith(`${root}/`)));
  const items = [
    ...code.files.flatMap(itemsOfSpecifiers),
    ...touched.flatMap((each) => itemsOfUse(each, edits)),
    ...code.files.flatMap((each) => itemsOfMentions(each, packages)),
  ];
  const fixed = new Set(items.filter(({ action }) => action === "fix").map(placeOf));
  const isCovered = ({ file, position }: CompileError): boolean =>
    touched.some(
      (each) => each.operation.after === null && each.file.fileName === file && isInOwner(each.use, position),
    );
  const errors = ownErrors.filter((each) => !isCovered(each)).flatMap((each) => itemOfError(each, before, touched));
  const options = { checker: before.getTypeChecker(), roots: [...code.roots.keys()], errors };
  const unmoved = touched.flatMap((each) => itemsOfUnmoved(each, options));
  return {
    items: [...items, ...errors.filter((each) => !fixed.has(placeOf(each))), ...unmoved].map((each) =>
      isWritten ? moveItem(each, { before, after, edits }) : each,
    ),
    operations: [...new Set(touched.map(({ operation }) => operation))],
    files: [...texts].map(([path, text]) => ({ path, before: before.getSourceFile(path)?.text ?? "", after: text })),
    earlierErrors: earlier,
    importing: code.files.filter(({ specifiers }) => specifiers.some(({ node }) => node !== null)).length,
  };
}

/** Creates the program with the old version of the packages, and finds where it uses them. */
function openCode(
  project: Project,
  packages: readonly UpgradedPackage[],
): { readonly before: ts.Program; readonly code: FoundCode } {
  const { files } = project;
  const installed = createProgram(project, { texts: new Map(), packages: [] });
  const host = createModuleHost(project, []);
  const isReplaced = packages.some(({ contents }) => contents !== null);
  const code = findCode(installed, { files, packages, host, isQuick: isReplaced });
  if (!isReplaced) return { before: installed, code };
  const replaced = overlaid(code, "before");
  const before = createProgram(project, { texts: new Map(), packages: replaced }, installed);
  return { before, code: findCode(before, { files, packages, host: createModuleHost(project, replaced) }) };
}

function overlaid({ roots }: FoundCode, side: "before" | "after"): readonly OverlaidPackage[] {
  return [...roots].flatMap(
    ([
      root,
      {
        step: { packageName },
        contents,
      },
    ]) => (contents === null ? [] : [{ packageName, root, files: contents[side] }]),
  );
}

/** Updates the line and column of an item to match the edited file. */
function moveItem(
  item: UpgradeItem,
  { before, after, edits }: { readonly before: ts.Program; readonly after: ts.Program; readonly edits: PlannedEdits },
): UpgradeItem {
  const files = { before: before.getSourceFile(item.file), after: after.getSourceFile(item.file) };
  const own = edits.get(item.file);
  if (files.before === undefined || files.after === undefined || own === undefined) return item;
  return { ...item, ...movePlace(item, { before: files.before, after: files.after, edits: own }) };
}

function applyAll(
  { files }: FoundCode,
  planned: readonly (readonly PlannedEdit[])[],
): { readonly edits: PlannedEdits; readonly texts: ReadonlyMap<string, string> } {
  const edited = files.map(({ file }, index) => [file.fileName, applyEdits(file.text, planned[index] ?? [])] as const);
  const changed = edited.filter(([, { applied }]) => applied.length > 0);
  return {
    edits: new Map(changed.map(([path, { applied }]) => [path, applied])),
    texts: new Map(changed.map(([path, { text }]) => [path, text])),
  };
}

/** Finds the uses that the upgrade touches. */
function findTouched(
  { file, uses, isOther }: PackageCode,
  {
    code,
    isOld,
    edits,
  }: { readonly code: FoundCode; readonly isOld: (use: Use) => boolean; readonly edits: PlannedEdits },
): readonly TouchedUse[] {
  const own = edits.get(file.fileName) ?? [];
  return uses.flatMap((use) => {
    const { declaration } = use;
    const step = code.roots.get(declaration.root)?.step;
    const operation = declaration.kind === "operation" ? step?.operations.get(declaration.name) : undefined;
    if (step === undefined || operation === undefined) return [];
    // An import is listed only if it is rewritten. The uses of the imported name are listed in any case.
    if (isImported(use) && !own.some((edit) => edit.use === use)) return [];
    // A change that doesn't affect types, such as a new maximum length, can leave the declaration as it is. `isOld`
    // then returns false.
    const canBeOld = !isOther && isInFolders(declaration, step);
    const isAffected = canBeOld && operation.findings.some(({ wire }) => wire !== "safe");
    return isOld(use) || isAffected ? [{ file, use, step, operation }] : [];
  });
}

/** Whether the use is only an import. The uses of the imported name are listed separately. */
function isImported({ node }: Use): boolean {
  return "isTypeOnly" in node.parent && "propertyName" in node.parent;
}

function itemsOfSpecifiers({ file, specifiers }: PackageCode): readonly UpgradeItem[] {
  return specifiers.flatMap(({ position, text, next, edit, root, packageName, node }) => {
    const at = { ...positionOf(file, position), operation: null };
    const missing: UpgradeItem = {
      ...at,
      action: "fix",
      text: `The module "${text}" can't be resolved, so the code that uses it isn't checked.`,
      help: `Install ${packageName}, or build it, and run the command again.`,
    };
    const rewritten: UpgradeItem =
      next === null || edit === null
        ? {
            ...at,
            action: "fix",
            text: `The import path "${text}" can't be rewritten automatically.`,
            help: "Change it, or the path mapping that it uses, to refer to the new version.",
          }
        : { ...at, action: "rewrite", text: `"${text}" becomes "${next}".`, help: null };
    return [...(next === text ? [] : [rewritten]), ...(root === null && node !== null ? [missing] : [])];
  });
}

function itemsOfUse({ file, use, step, operation }: TouchedUse, edits: PlannedEdits): readonly UpgradeItem[] {
  const isRewritten = edits.get(file.fileName)?.some((edit) => edit.use === use) === true;
  const { resource, member } = operation.before;
  return describeUse(operation, { step, isRewritten }).map((described) => ({
    ...positionOf(file, use.position),
    operation: `${resource}.${member}`,
    ...described,
  }));
}

/** Lists the parameters that must move, but can't be moved automatically, unless the compiler reports them. */
function itemsOfUnmoved(
  { file, use, operation }: TouchedUse,
  {
    checker,
    roots,
    errors,
  }: { readonly checker: ts.TypeChecker; readonly roots: readonly string[]; readonly errors: readonly UpgradeItem[] },
): readonly UpgradeItem[] {
  const call = findCall(use.node, use.isFunction);
  if (call?.argument == null) return [];
  const unmoved = findUnmoved(call, operation.parameters, { checker, roots });
  const [start, end] = [positionOf(file, call.argument.getStart()), positionOf(file, call.argument.getEnd())];
  const isReported = errors.some(
    (each) => each.file === file.fileName && !isBefore(each, start) && isBefore(each, end),
  );
  if (unmoved.length === 0 || isReported) return [];
  const { resource, member } = operation.before;
  return [
    {
      ...start,
      action: "fix",
      operation: `${resource}.${member}`,
      text: `${unmoved.map(describeMove).join("; ")}; this argument can't be rewritten automatically.`,
      help: null,
    },
  ];
}

function isBefore(one: Pick<UpgradeItem, "line" | "column">, other: Pick<UpgradeItem, "line" | "column">): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}

function itemsOfMentions(
  { file, specifiers }: PackageCode,
  packages: readonly UpgradedPackage[],
): readonly UpgradeItem[] {
  const except = new Set(specifiers.map(({ position }) => position));
  const mentions = packages.flatMap(({ step }) => findMentions(file, { step, except }));
  // Removes duplicates, because several packages can have the same version.
  const texts = new Map(mentions.map(({ position, text }) => [`${position} ${text}`, { position, text }]));
  return [...texts.values()].map(({ position, text }) => ({
    ...positionOf(file, position),
    action: "review",
    operation: null,
    text,
    help: null,
  }));
}

function itemOfError(
  { file: path, position, code, text }: CompileError,
  program: ts.Program,
  touched: readonly TouchedUse[],
): readonly UpgradeItem[] {
  const file = program.getSourceFile(path);
  if (file === undefined) return [];
  const [first = "", ...others] = text.split("\n").map((line) => line.trim());
  const around = touched
    .filter((each) => each.file.fileName === path && isAround(each.use, position))
    .sort((left, right) => right.use.position - left.use.position)[0];
  const operation =
    around === undefined ? null : `${around.operation.before.resource}.${around.operation.before.member}`;
  const help = others.length === 0 ? null : others.join(" ");
  return [{ ...positionOf(file, position), action: "fix", operation, text: `TS${code}: ${first}`, help }];
}

/** Whether a position is in `client.users` of `client.users.list`, which has no errors of its own if `list` is missing. */
function isInOwner({ node }: Use, position: number): boolean {
  return node.parent.getStart() <= position && position < node.getEnd() && node.parent.getEnd() === node.getEnd();
}

function isAround({ node, isFunction }: Use, position: number): boolean {
  const call = findCall(node, isFunction)?.call ?? node;
  return call.getStart() <= position && position < call.getEnd();
}

function positionOf(file: ts.SourceFile, position: number): Pick<UpgradeItem, "file" | "line" | "column"> {
  const { line, character } = file.getLineAndCharacterOfPosition(Math.min(position, file.text.length));
  return { file: file.fileName, line: line + 1, column: character + 1 };
}

function placeOf({ file, line, column }: UpgradeItem): string {
  return `${file}:${line}:${column}`;
}

import type { ApiDocument, DocumentOperation } from "../resolve/document.js";
import { Comparisons } from "./changes/comparisons.js";
import type { SchemaContext } from "./findings/emit-schema.js";
import type { Emission } from "./findings/finding.js";
import type { SunsetNotice } from "./findings/lifecycle.js";
import { Verdicts } from "./findings/verdicts.js";
import { ValueComparison } from "./inclusion/value-comparison.js";
import { compareDeclarations } from "./operations/compare-declarations.js";

import { compareOperations } from "./operations/compare-operations.js";
import { compareVersionNumbers } from "./operations/compare-version-numbers.js";
import { compareWebhooks } from "./operations/compare-webhooks.js";
import type { ComparedApi } from "./operations/compared-api.js";
import { emitRemoval } from "./operations/emit-removal.js";
import { hintMoves } from "./renames/hint-moves.js";
import { matchOperations } from "./operations/match-operations.js";
import { emission, placeOf } from "./operations/operation-context.js";
import { findRule } from "./rules/find-rule.js";
import { ShapeIds, Shapes } from "./schema/shapes.js";

export interface DiffOptions {
  /** Whether to list a change only at its shortest path from an operation, or at every path. */
  readonly ways?: "each" | "all";
  /** Today, as the number of days since 1970; null if sunsets aren't compared with it. */
  readonly today?: number | null;
  readonly notice?: SunsetNotice;
  /** Whether to skip an operation. For an added or removed operation, the other side is null. */
  readonly isSkipped?: (base: SideOperation | null, revision: SideOperation | null) => boolean;
}

/** An operation, and the document that contains it. */
export interface SideOperation {
  readonly operation: DocumentOperation;
  readonly document: ApiDocument;
}

/** One side of a comparison: the operations of one version, each with the document that contains it. */
export interface DiffSide {
  readonly document: ApiDocument;
  readonly operations: readonly SideOperation[];
}

/** Compares two documents or versions. Returns a finding for each place that a change affects. */
export function compareDocuments(
  base: DiffSide,
  revision: DiffSide,
  { ways = "each", today = null, notice = { beta: 0, stable: 0 }, isSkipped = () => false }: DiffOptions = {},
): readonly Emission[] {
  const ids = new ShapeIds();
  const values = new ValueComparison();
  const schemas: SchemaContext = {
    comparisons: new Comparisons(values),
    verdicts: new Verdicts(values, ids),
    templates: new Map(),
    ways,
    today,
    notice,
  };
  const shapes = new Map<ApiDocument, Shapes>();
  const shapesOf = (document: ApiDocument): Shapes => {
    const known = shapes.get(document) ?? new Shapes(document, ids);
    shapes.set(document, known);
    return known;
  };
  const sideOf = ({ document, operations }: DiffSide): ComparedApi => ({
    document,
    operations: operations.map((each) => ({ ...each, shapes: shapesOf(each.document) })),
  });
  const [from, to] = [sideOf(base), sideOf(revision)];
  const documentShapes = [shapesOf(base.document), shapesOf(revision.document)] as const;
  const matched = matchOperations(from, to);
  const moves = hintMoves(matched);
  const pairs = matched.pairs.filter(([one, other]) => !isSkipped(one, other));
  const removed = matched.removed.filter(({ operation }) => !isSkipped(operation, null));
  const added = matched.added.filter((each) => !isSkipped(null, each));
  const found = [
    ...removed.flatMap(({ operation, isWholePath }) =>
      emitRemoval(operation, isWholePath, schemas).map((each) => ({ ...each, hint: moves.get(operation) ?? null })),
    ),
    ...added.map((each) =>
      emission("endpoint-added", {
        revision: each.operation.at,
        occurrence: placeOf(each),
        hint: moves.get(each) ?? null,
      }),
    ),
    ...pairs.flatMap(([one, other]) => compareOperations(one, other, schemas)),
    ...compareDeclarations(from, to, { shapes: documentShapes, isSame: values.isSame }),
    ...compareWebhooks(from, to, { shapes: documentShapes, schemas }),
  ];
  const isBreaking = found.some(({ id }) => findRule(id)?.level === "error");
  return isBreaking ? [...found, ...compareVersionNumbers(base.document, revision.document)] : found;
}

import type { Json } from "../../model/json.js";
import type { Shape } from "../schema/shape.js";
import { findWitness } from "./witness/find-witness.js";
import { InclusionProver } from "./proof/prove-inclusion.js";
import { valueTypes, type Prover } from "./proof/prover.js";
import { SameShape } from "./proof/same-shape.js";
import { typeShape } from "./proof/type-shape.js";

/** Whether every value of one schema is a value of another. `witness` is a counterexample. */
export type Inclusion =
  { readonly kind: "included" } | { readonly kind: "excluded"; readonly witness: Json } | { readonly kind: "unproven" };

/** Compares the values that schemas allow, and caches the results. */
export class ValueComparison {
  readonly #same = new SameShape();
  readonly #provers = {
    open: new InclusionProver("open", this.#same),
    closed: new InclusionProver("closed", this.#same),
  };

  /** Whether the keywords that restrict values are the same in two schemas. */
  readonly isSame = (left: Shape, right: Shape): boolean => this.#same.test(left, right);

  /** Whether each value of `shape` is proven to be a value of `target`. */
  readonly isIncluded = (shape: Shape, target: Shape, undeclared: Prover["undeclared"] = "open"): boolean =>
    this.#provers[undeclared].prove([shape], target);

  /** Whether two schemas are proven to allow the same values. */
  readonly isEquivalent = (left: Shape, right: Shape): boolean =>
    this.isSame(left, right) || (this.isIncluded(left, right) && this.isIncluded(right, left));

  /** Whether a schema is proven to allow every value. */
  readonly isUnrestricted = (shape: Shape): boolean =>
    valueTypes.every((type) => this.isIncluded(typeShape(type), shape));

  /** Whether a receiver of `target` accepts each value that a sender of `shape` can send. */
  readonly compare = (shape: Shape, target: Shape, undeclared: Prover["undeclared"] = "closed"): Inclusion => {
    if (this.isIncluded(shape, target, undeclared)) return { kind: "included" };
    const witness = findWitness(shape, target, undeclared);
    return witness === undefined ? { kind: "unproven" } : { kind: "excluded", witness };
  };
}

import type { Moves } from "./find-moves.js";
import type { Reference } from "./find-references.js";
import { quoteSome } from "./quote-some.js";

interface Transfers extends Moves {
  readonly query: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly references: readonly Reference[];
}

/** Returns clauses that describe where an entity contains the properties of a request. */
export function describeTransfers({ moves, unseen, query, references }: Transfers): readonly string[] {
  const at = (paths: readonly (readonly string[])[]): readonly string[] => paths.map((path) => path.join("."));
  const places = [...moves].map(
    ([name, paths]) => `${name} (${at(paths.filter(([first]) => first !== name)).join(", ")})`,
  );
  const ambiguous = [...unseen].filter(([, paths]) => paths.length > 0);
  const named = [...query].map(([name, paths]) => `${name} (${at(paths).join(", ")})`);
  return [
    ...(references.length === 0
      ? []
      : [`responses contain entities for the ids in ${quoteSome(references.map(({ sent }) => sent))}`]),
    ...(places.length === 0 ? [] : [`responses contain ${quoteSome(places)} at other paths`]),
    ...(named.length === 0 ? [] : [`the query sets ${quoteSome(named)}`]),
    ...ambiguous
      .slice(0, 2)
      .map(([name, paths]) => `only a hint can specify whether ${name} is ${at(paths).slice(0, 3).join(" or ")}`),
  ];
}

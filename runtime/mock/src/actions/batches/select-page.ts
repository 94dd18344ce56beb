import { member, toText } from "../../json.js";
import type { EntityView } from "../../state/indexes/entity-view.js";
import type { Entity } from "../../state/state.js";
import type { BodyPage } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { isPosition } from "../lists/positions/is-position.js";

export interface SelectedPage {
  readonly view: EntityView;
  /** The first entity of the next page; null on the last page. */
  readonly next: Entity | null;
}

/** The part of a list that the page size and the key in a request body select. */
export function selectPage(view: EntityView, page: BodyPage | undefined, { body }: Call): SelectedPage {
  if (page === undefined) return { view, next: null };
  const cursor = page.cursor === null ? undefined : member(body, page.cursor);
  const place = isPosition(cursor) ? view.placeOf(toText(cursor)) : { before: 0, isPresent: true };
  const start = place?.before ?? view.length;
  const size = page.size === null ? undefined : member(body, page.size);
  const end = Math.min(view.length, typeof size === "number" && size > 0 ? start + Math.trunc(size) : view.length);
  if (start === 0 && end === view.length) return { view, next: null };
  const part: EntityView = {
    length: Math.max(0, end - start),
    slice: (from, to) => view.slice(start + from, Math.min(end, start + to)),
    placeOf: () => null,
    placeOfKeys: () => null,
    keyWith: () => null,
  };
  return { view: part, next: view.slice(end, end + 1)[0] ?? null };
}

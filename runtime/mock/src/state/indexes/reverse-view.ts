import type { EntityView, Place } from "./entity-view.js";

/** The same entities, last first. */
export function reverseView(view: EntityView): EntityView {
  const { length } = view;
  const reverse = (place: Place | null): Place | null =>
    place === null ? null : { ...place, before: length - place.before - Number(place.isPresent) };
  return {
    length,
    slice: (start, end) => view.slice(Math.max(0, length - end), Math.max(0, length - start)).toReversed(),
    placeOf: (key) => reverse(view.placeOf(key)),
    placeOfKeys: (keys) => reverse(view.placeOfKeys(keys)),
    keyWith: view.keyWith,
  };
}

import { changed, changing, configuration, overlay } from "./configurations.js";
import type { At, Node } from "./document.js";
import { documents } from "./documents.js";

const fallback = documents["info"] ?? (() => ({}));

export interface Position {
  readonly document: string;
  readonly place: string;
}

/** Every position, found by building the documents and recording the texts that they request. */
export const positions: readonly Position[] = [...Object.keys(documents), "configuration", "changes"].flatMap(
  (document) => {
    const places = new Set<string>();
    const note: At = (place, harmless) => {
      places.add(place);
      return harmless;
    };
    for (const make of makersOf(document)) make(note);
    return [...places].map((place) => ({ document, place }));
  },
);

function makersOf(document: string): readonly ((at: At) => Node)[] {
  if (document === "configuration") return [configuration];
  if (document === "changes") return [changing, changed, overlay];
  return [documents[document] ?? fallback];
}

/** Returns the input files with a text at one position. */
export function filesWith({ document, place }: Position, payload: string): Readonly<Record<string, string>> {
  const at: At = (each, harmless) => (each === place ? payload : harmless);
  if (document === "changes")
    return {
      "almanac.yaml": JSON.stringify(changing(at)),
      "openapi.json": JSON.stringify(changed(at)),
      [at("config.overlay", "overlay.json")]: JSON.stringify(overlay(at)),
      [at("config.licenseFile", "LICENSE")]: "Free.\n",
    };
  const make = documents[document] ?? fallback;
  return {
    "almanac.yaml": JSON.stringify(configuration(at)),
    [at("file name", "openapi.json")]: JSON.stringify(make(at)),
  };
}

import type { At, Node } from "./document.js";
import { documents } from "./documents.js";

/** The configuration's own texts: what a pull request may change. */
export function configuration(at: At): Node {
  return {
    output: "generated",
    apis: {
      [at("config.api", "things")]: {
        document: at("file name", "openapi.json"),
        package: {
          name: at("config.package.name", "@example/things"),
          version: at("config.package.version", "1.0.0"),
          description: at("config.package.description", "A client."),
          license: at("config.package.license", "MIT"),
          repository: at("config.package.repository", "https://example.com/things.git"),
        },
      },
    },
    mocks: {
      [at("config.mock", "all")]: {
        apis: [at("config.api", "things")],
        package: { name: "@example/all-mock", version: "1.0.0", description: at("config.mock.description", "A mock.") },
      },
    },
  };
}

const fallback = documents["info"] ?? (() => ({}));

export interface Position {
  readonly document: string;
  readonly place: string;
}

/** Every place, found by asking the documents for the texts that they need. */
export const positions: readonly Position[] = [...Object.keys(documents), "configuration"].flatMap((document) => {
  const places = new Set<string>();
  const note: At = (place, harmless) => {
    places.add(place);
    return harmless;
  };
  (document === "configuration" ? configuration : documents[document])?.(note);
  return [...places].map((place) => ({ document, place }));
});

/** The files of a run in which one place holds a text. */
export function filesWith({ document, place }: Position, payload: string): Readonly<Record<string, string>> {
  const at: At = (each, harmless) => (each === place ? payload : harmless);
  const make = documents[document] ?? fallback;
  return {
    "almanac.yaml": JSON.stringify(configuration(at)),
    [at("file name", "openapi.json")]: JSON.stringify(make(at)),
  };
}

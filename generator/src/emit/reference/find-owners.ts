import { entriesOf, isObject, type Json, type JsonObject } from "../../model/json.js";
import type { OperationHistory, ProjectedEdition } from "./find-changes.js";
import { operationParts } from "./operation-parts.js";
import { reachableParts } from "./reachable-parts.js";
import type { ValueNumbers } from "../../model/memory/value-numbers.js";

/** Maps the name of each resource to the version whose page describes it. */
export type PageOwners = ReadonlyMap<string, string | null>;

/** A text, and the version that it was written for. */
interface Written {
  text: string;
  version: string | null;
}

/** The paths of a version, and the numbers of the parts that the page of each resource shows. */
interface LastParts {
  readonly paths: Json;
  readonly numbers: ReadonlyMap<string, string>;
}

export interface Owners {
  /** For each version, the version whose OpenAPI document it shares. Only the version's name may differ. */
  readonly documents: readonly (string | null)[];
  readonly pages: readonly PageOwners[];
}

/**
 * Finds the documents and pages that versions share. A version shares a page with the previous version if nothing on
 * the page has changed.
 */
export function findOwners(
  projected: readonly ProjectedEdition[],
  histories: readonly ReadonlyMap<string, OperationHistory>[],
  numbers: ValueNumbers,
): Owners {
  const documents: (string | null)[] = [];
  const pages: PageOwners[] = [];
  const lastDocument: Written = { text: "", version: null };
  /** The parts on the pages of the last version. Versions with the same operations have the same object of paths. */
  let last: LastParts = { paths: null, numbers: new Map() };
  const lastPages = new Map<string, Readonly<Written>>();
  for (const [index, { edition, document }] of projected.entries()) {
    const { version } = edition;
    const text = documentText(document, numbers);
    if (lastDocument.text !== text) Object.assign(lastDocument, { text, version });
    documents.push(lastDocument.version);
    const owners = new Map<string, string | null>();
    if (last.paths !== document["paths"])
      last = { paths: document["paths"] ?? null, numbers: numbersOfParts({ edition, document }, numbers) };
    for (const [resource, pageText] of pageTexts({ edition, document }, histories[index], last.numbers)) {
      const lastPage = lastPages.get(resource);
      const owner = lastPage?.text === pageText ? lastPage : { text: pageText, version };
      lastPages.set(resource, owner);
      owners.set(resource, owner.version);
    }
    pages.push(owners);
  }
  return { documents, pages };
}

/** Returns a string that changes whenever something in a document except its version changes. */
function documentText({ info, paths, components, ...rest }: JsonObject, numbers: ValueNumbers): string {
  const [operations, shared] = [paths, components].map((groups) =>
    entriesOf(groups).map(([name, parts]) => [
      name,
      entriesOf(parts).map(([key, part]) => [key, isObject(part) ? numbers.of(part) : part]),
    ]),
  );
  return JSON.stringify([rest, { ...(info as JsonObject), version: "" }, operations, shared]);
}

/** Returns a string for each resource that changes whenever the resource's page changes. */
function pageTexts(
  { edition: { model }, document }: ProjectedEdition,
  histories: ReadonlyMap<string, OperationHistory> | undefined,
  numbers: LastParts["numbers"],
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  // Every page mentions the servers and the schemes of the version.
  const common = JSON.stringify([document["servers"] ?? null, document["security"] ?? null, model.schemes]);
  const tags = document["tags"];
  for (const resource of model.resources) {
    const operations = model.operations.filter((each) => each.resource === resource.name);
    // The page starts with the description of the tag.
    const own = (Array.isArray(tags) ? (tags as readonly JsonObject[]) : []).filter(
      ({ name }) => name === resource.title,
    );
    const history = operations.map(({ name }) => histories?.get(name) ?? null);
    texts.set(
      resource.name,
      [
        common,
        JSON.stringify(resource),
        JSON.stringify(own),
        JSON.stringify(history),
        numbers.get(resource.name) ?? "",
      ].join("\n"),
    );
  }
  return texts;
}

/** Returns the numbers of the parts that the page of each resource shows. */
function numbersOfParts(
  { edition: { model }, document }: ProjectedEdition,
  numbers: ValueNumbers,
): ReadonlyMap<string, string> {
  const parts = operationParts(document);
  return new Map(
    model.resources.map(({ name }) => {
      const operations = model.operations.filter(({ resource }) => resource === name);
      const shown = operations.map((each) => parts.get(each.name) ?? null);
      const all = reachableParts(shown, document).map((part) => (isObject(part) ? numbers.of(part) : part));
      return [name, JSON.stringify(all)];
    }),
  );
}

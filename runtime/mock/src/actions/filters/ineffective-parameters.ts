import { isObject, member } from "../../json.js";
import type { ListTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { countParameters } from "../lists/count-parameters.js";

/** Returns one sentence for each declared query parameter in the request whose effect the mock doesn't know. */
export function ineffectiveParameters({ query: rules, page }: ListTable, call: Call): readonly string[] {
  if (rules === undefined) return [];
  const { revision, operation, query, parameters } = call;
  const { marking, schemes, style } = operation.api.table;
  const known = new Set<string | null | undefined>([
    ...[page?.parameter, page?.size, page?.before, style.pretty, style.envelope, ...(style.links?.query ?? [])],
    ...countParameters,
    marking.kind === "query" ? marking.name : null,
    ...Object.values(schemes).map((scheme) => (scheme.type === "apiKey" && scheme.in === "query" ? scheme.name : null)),
  ]);
  return revision.parameters.flatMap(({ in: location, name }) => {
    if (location !== "query" || known.has(name)) return [];
    const value = member(parameters, name);
    const own = rules.filter(({ parameter }) => parameter[0] === name);
    if (isObject(value) && own.some(({ parameter }) => parameter.length > 1)) {
      const inner = Object.keys(value).filter((each) => !own.some(({ parameter }) => parameter[1] === each));
      // A rule can also exist for a separate parameter with the full name, such as `filter[title]`.
      const names = inner.map((each) => `${name}[${each}]`);
      return names.filter((each) => !rules.some(({ parameter }) => parameter[0] === each)).map(noteOf);
    }
    const isSent = query.has(name) || [...query.keys()].some((key) => key.startsWith(`${name}[`));
    return isSent && own.length === 0 ? [noteOf(name)] : [];
  });
}

function noteOf(name: string): string {
  return `The query parameter ${JSON.stringify(name)} has no effect: the mock doesn't know what it does.`;
}

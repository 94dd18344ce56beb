import type { Reporter } from "../../diagnostics/reporter.js";
import { isObject } from "../../model/json.js";
import type { TypeName } from "../../model/schema.js";
import type { ApiDocument, Response } from "../../resolve/document.js";
import { assignNames, locationIn, type Candidate } from "./assign-names.js";
import { foreignTypes, webhookTypes } from "./reserved-names.js";
import { shortHash } from "./short-hash.js";
import { typeCase } from "./words.js";

export interface ResponseNames {
  readonly type: TypeName;
  /** The type of an inline body, if the response also has headers. */
  readonly body: TypeName;
}

export interface NameResponsesOptions {
  /** The names of the documents' schemas, which take precedence over responses with the same names. */
  readonly taken: ReadonlySet<TypeName>;
  readonly reporter: Reporter;
}

/** Names the type of each named response after the response's name in the documents. */
export function nameResponses(
  documents: readonly ApiDocument[],
  { taken, reporter }: NameResponsesOptions,
): ReadonlyMap<string, ResponseNames> {
  const used = new Set([...taken, ...foreignTypes, ...webhookTypes]);
  const candidates = documents.flatMap((document) =>
    document.operations
      .flatMap(({ responses }) => responses)
      .flatMap((response): readonly Candidate[] => {
        const { name, at } = response;
        if (name === null || !mayNeedType(response)) return [];
        return [{ key: name, at, location: locationIn(document.at, at), original: name, name: unusedName(name, used) }];
      }),
  );
  const names = assignNames(candidates, { reporter, what: "responses", taken: new Set(), ending: "" });
  for (const name of names.values()) used.add(name);
  const entries = [...names].map(([key, type]): readonly [string, ResponseNames] => {
    const body = `${type}Body`;
    return [key, { type, body: used.has(body) ? `${body}_${shortHash(key)}` : body }];
  });
  return new Map(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** Whether the response has headers or an inline body. Any other response is printed as the type of its schema. */
function mayNeedType({ headers, content }: Response): boolean {
  const schemas = content.flatMap(({ schema, itemSchema }) => [schema, itemSchema]);
  return headers.length > 0 || schemas.some((schema) => isObject(schema) && schema["$ref"] === undefined);
}

/** Returns a type name for a response. If a schema has the same name, the schema keeps it. */
function unusedName(name: string, used: ReadonlySet<TypeName>): TypeName {
  const type = typeCase(name);
  const plain = /^[A-Za-z]/.test(type) ? type : `Response${type}`;
  const longer = `${plain}Response`;
  if (!used.has(plain)) return plain;
  return used.has(longer) ? `${plain}_${shortHash(name)}` : longer;
}

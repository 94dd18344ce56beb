import { buildEditions } from "../../generator/dist/edition/build-editions.js";
import type { Edition, EditionFile } from "../../generator/dist/edition/edition.js";
import { open } from "../support/open.js";

type Schemas = Readonly<Record<string, object>>;

interface Document {
  /**
   * By operation id and tag: the schema of the response, `{ response }` with a whole response, or null for no content. Operations
   * whose id starts with `list` have a parameter.
   */
  readonly operations: Readonly<Record<string, object | null>>;
  readonly schemas?: Schemas;
  readonly responses?: Schemas;
  readonly others?: object;
}

export const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
export const text = { type: "object", properties: { text: { type: "string" } } };
export const listOf = (name: string): object => ({ type: "array", items: reference(name) });
export const holding = (...names: readonly string[]): object => ({
  type: "object",
  properties: Object.fromEntries(names.map((name) => [name.toLowerCase(), reference(name)])),
});

function documentOf({ operations, schemas = {}, responses = {}, others = {} }: Document): string {
  const paths: Record<string, Record<string, object>> = {};
  for (const [line, schema] of Object.entries(operations)) {
    const [id = "", tag = ""] = line.split(" ");
    const content = { "application/json": { schema } };
    const response =
      schema !== null && "response" in schema
        ? schema.response
        : { description: "OK", ...(schema === null ? {} : { content }) };
    const parameters = id.startsWith("list") ? [{ name: "filter", in: "query", schema: { type: "string" } }] : [];
    paths[`/${id}`] = { get: { operationId: id, tags: [tag], parameters, responses: { "200": response } } };
  }
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths,
    components: { schemas, responses },
    ...others,
  });
}

/** Builds the editions of an API with a complete document for each version, at 2024-01-01, 2024-02-01 and so on. */
export async function editionsOf(...documents: readonly Document[]): Promise<readonly Edition[]> {
  const dates = documents.map((_, index) => `2024-0${index + 1}-01`);
  const configuration = {
    apis: {
      acme: {
        documents: Object.fromEntries(dates.map((date) => [date, `${date}.json`])),
        versions: { in: "path" },
        package: { name: "acme", version: "1.0.0" },
      },
    },
  };
  const files = documents.map((document, index) => [`${dates[index] ?? ""}.json`, documentOf(document)]);
  const { models, diagnostics, hasErrors } = await open({
    "almanac.yaml": JSON.stringify(configuration),
    ...(Object.fromEntries(files) as Record<string, string>),
  });
  if (hasErrors) throw new Error(diagnostics);
  return buildEditions(models);
}

export const file = (editions: readonly Edition[], index: number, name: string): EditionFile => {
  const found = editions[index]?.files.find((each) => each.name === name);
  if (found === undefined)
    throw new Error(`No file ${name}: ${JSON.stringify(editions[index]?.files.map((each) => each.name))}`);
  return found;
};

export const namesOf = (parts: readonly { readonly name: string }[]): readonly string[] =>
  parts.map(({ name }) => name);

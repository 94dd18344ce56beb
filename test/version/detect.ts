import { describeMarking } from "../../generator/dist/version/describe-marking.js";
import { open } from "../support/open.js";

interface Found {
  readonly versions: readonly string[];
  /** How requests name the version, as `almanac generate` prints it. */
  readonly marking: string | null;
  readonly diagnostics: string;
}

/** Detects the versioning scheme of documents; fails if they are rejected. */
export async function detect(files: Readonly<Record<string, string>>): Promise<Found> {
  const { api, diagnostics } = await open(files);
  if (api === null) throw new Error(diagnostics);
  return { versions: api.versions, marking: describeMarking(api), diagnostics };
}

interface DocumentParts {
  readonly version?: string;
  readonly servers?: readonly object[];
  readonly paths: object;
}

export function documentOf({ version = "1.0.0", servers = [], paths }: DocumentParts): string {
  return JSON.stringify({ openapi: "3.1.0", info: { title: "Kiln", version }, servers, paths });
}

export const operation = (...parameters: readonly object[]): object => ({
  get: { parameters, responses: { "204": { description: "Done." } } },
});

/** Paths of which the first `marked` have the parameter. */
export function pathsWith(
  parameter: object,
  { marked, total }: { readonly marked: number; readonly total: number },
): object {
  return Object.fromEntries(
    Array.from({ length: total }, (_, index) => [
      `/pots/${index}`,
      index < marked ? operation(parameter) : operation(),
    ]),
  );
}

export const all = { marked: 3, total: 3 };
export const header = (schema: object): object => ({ name: "Kiln-Version", in: "header", schema });
export const query = (schema: object, required = true): object => ({
  name: "api-version",
  in: "query",
  required,
  schema,
});
export const one = (paths: object, version?: string): Readonly<Record<string, string>> => ({
  "openapi.json": documentOf({ paths, ...(version === undefined ? {} : { version }) }),
});

export function configured(
  documents: Readonly<Record<string, string>>,
  settings = "",
): Readonly<Record<string, string>> {
  const files = Object.keys(documents).map((version, index) => [version, `${index}.json`] as const);
  return {
    "almanac.yaml": `apis:
  kiln:
    documents:
${files.map(([version, file]) => `      ${version}: ${file}`).join("\n")}
    package: { name: kiln, version: 1.0.0 }
${settings}`,
    ...Object.fromEntries(files.map(([version, file]) => [file, documents[version] ?? ""])),
  };
}

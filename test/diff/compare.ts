import { compareDocuments, type DiffOptions, type DiffSide } from "../../generator/dist/diff/compare-documents.js";
import type { Finding } from "../../generator/dist/diff/findings/finding.js";
import { groupFindings } from "../../generator/dist/diff/findings/group-findings.js";
import { documentsOf } from "../../generator/dist/version/versioned-api.js";
import { open } from "../support/open.js";

async function sideOf(document: string): Promise<DiffSide> {
  const { api, diagnostics } = await open({ "openapi.yaml": document });
  const [resolved] = api === null ? [] : documentsOf(api.documents);
  if (resolved === undefined) throw new Error(diagnostics);
  return {
    document: resolved,
    operations: resolved.operations.map((operation) => ({ operation, document: resolved })),
  };
}

/** Compares two documents in YAML. */
export async function compare(base: string, revision: string, options: DiffOptions = {}): Promise<readonly Finding[]> {
  return groupFindings(compareDocuments(await sideOf(base), await sideOf(revision), options));
}

/** Compares the document with a schema for the body of a request and a response, before and after. */
export async function compareSchemas(
  base: object,
  revision: object,
  components: readonly [object, object] = [{}, {}],
): Promise<readonly string[]> {
  const [before, after] = [base, revision].map((schema, index) => documentWith(schema, components[index] ?? {}));
  const findings = await compare(before ?? "", after ?? "");
  return findings.map(({ id, wire, types, witness }) =>
    [id, wire, types, ...(witness?.kind === "value" ? [JSON.stringify(witness.value)] : [])].join(" "),
  );
}

export function documentWith(schema: object, schemas: object = {}): string {
  const content = { "application/json": { schema } };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Orders", version: "none" },
    paths: {
      "/orders": {
        post: {
          operationId: "createOrder",
          requestBody: { required: true, content },
          responses: { "200": { description: "OK", content } },
        },
      },
    },
    components: { schemas },
  });
}

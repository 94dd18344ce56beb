import type { Response, ResponseHeader } from "../../resolve/document.js";
import { childOf } from "../../model/location.js";
import { emitSchema } from "../findings/emit-schema.js";
import type { Emission } from "../findings/finding.js";
import { compareContents } from "./compare-contents.js";
import { emission, placeOf, type OperationPair } from "./operation-context.js";

/** Compares the responses of two operations. */
export function compareResponses(pair: OperationPair): readonly Emission[] {
  const [base, revision] = [pair.base.operation.responses, pair.revision.operation.responses];
  const found: Emission[] = [];
  for (const from of base) {
    const to = revision.find(({ status }) => status === from.status);
    if (to === undefined) found.push(...statusChange("removed", from, pair));
    else
      found.push(
        ...compareHeaders(from, to, pair),
        ...compareContents(from.content, to.content, { pair, kind: "response-body", status: to.status }),
      );
  }
  for (const to of revision)
    if (!base.some(({ status }) => status === to.status)) found.push(...statusChange("added", to, pair));
  return found;
}

function statusChange(
  verb: "added" | "removed",
  response: Response,
  { base, revision }: OperationPair,
): readonly Emission[] {
  const { status, at } = response;
  if (!/^[1-5]\d\d$/.test(status)) return [];
  const isSuccess = status.startsWith("2");
  // A range or `default` describes the statuses that the operation doesn't list.
  const others = (verb === "added" ? base : revision).operation.responses.map((each) => each.status);
  const isDescribed = others.includes(`${status.charAt(0)}XX`) || others.includes("default");
  const isNewSuccess = isSuccess && verb === "added" && !isDescribed;
  return [
    emission(`response-${isSuccess ? "success" : "non-success"}-status-${verb}`, {
      direction: "response",
      wire: verb === "removed" ? (isSuccess && !isDescribed ? "breaking" : "safe") : isNewSuccess ? "risky" : "safe",
      types: verb === "removed" ? "breaking" : isSuccess ? "breaking" : "risky",
      ...(verb === "added" ? { revision: at } : { base: at }),
      args: { status },
      occurrence: placeOf(revision, { status }),
    }),
  ];
}

function compareHeaders(from: Response, to: Response, pair: OperationPair): readonly Emission[] {
  const { revision } = pair;
  const keyOf = ({ name }: ResponseHeader): string => name.toLowerCase();
  const create = (id: string, name: string, options: Partial<Emission> = {}): Emission => ({
    ...emission(id, {
      direction: "response",
      base: childOf(from.at, "headers", name),
      revision: childOf(to.at, "headers", name),
      args: { name },
      occurrence: placeOf(revision, { status: to.status, parameter: { in: "header", name } }),
    }),
    ...options,
  });
  const found: Emission[] = [];
  for (const before of from.headers) {
    const after = to.headers.find((each) => keyOf(each) === keyOf(before));
    if (after === undefined) {
      const id = before.required ? "required-response-header-removed" : "optional-response-header-removed";
      found.push(
        create(id, before.name, {
          types: "breaking",
          cause: { base: childOf(from.at, "headers", before.name), revision: null },
        }),
      );
      continue;
    }
    if (before.required && !after.required)
      found.push(create("response-header-became-optional", after.name, { types: "breaking" }));
    if (before.content !== after.content)
      found.push(
        create("response-header-content-changed", after.name, {
          args: { name: after.name, from: before.content, to: after.content },
        }),
      );
    const root = {
      kind: "response-header" as const,
      occurrence: placeOf(revision, { status: to.status, parameter: { in: "header", name: after.name } }),
      isTyped: after.content !== null,
      acceptsSingle: false,
    };
    found.push(
      ...emitSchema(pair.base.shapes.of(before.schema), revision.shapes.of(after.schema), {
        root,
        context: pair.schemas,
        extensions: revision.operation.extensions,
      }),
    );
  }
  for (const after of to.headers)
    if (!from.headers.some((each) => keyOf(each) === keyOf(after)))
      found.push(
        create("response-header-added", after.name, {
          cause: { base: null, revision: childOf(to.at, "headers", after.name) },
        }),
      );
  return found;
}

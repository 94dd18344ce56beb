import type { Response, ResponseHeader } from "../../resolve/document.js";
import { childOf } from "../../model/location.js";
import { encodeString } from "../../render/encode.js";
import { emitSchema } from "../findings/emit-schema.js";
import type { Emission } from "../findings/finding.js";
import type { Witness } from "../findings/witness.js";
import type { Verdict } from "../rules/rule.js";
import { compareContents } from "./compare-contents.js";
import { emission, placeOf, type OperationPair } from "./operation-context.js";
import type { ComparedOperation } from "./compared-api.js";
import { requestExample } from "./witnesses/request-example.js";
import { responseExample } from "./witnesses/response-example.js";

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
  const types = verb === "removed" || isSuccess ? "breaking" : "risky";
  const wire = verb === "removed" ? (isSuccess && !isDescribed ? "breaking" : "safe") : isNewSuccess ? "risky" : "safe";
  return [
    emission(`response-${isSuccess ? "success" : "non-success"}-status-${verb}`, {
      direction: "response",
      wire,
      types,
      witness: types === "breaking" || wire !== "safe" ? exampleOfStatus(verb, status, [base, revision], wire) : null,
      ...(verb === "added" ? { revision: at } : { base: at }),
      args: { status },
      occurrence: placeOf(revision, { status }),
    }),
  ];
}

/** Returns an example of a status that was added or removed. */
function exampleOfStatus(
  verb: "added" | "removed",
  status: string,
  [base, revision]: readonly [ComparedOperation, ComparedOperation],
  wire: Verdict,
): Witness {
  // Only code that compares the status is affected if a range or `default` describes it.
  if (wire === "safe") return { kind: "code", text: `if (outcome.status === ${status}) …` };
  if (verb === "added") return responseExample(revision.operation, status);
  const known = new Set(base.operation.responses.map((each) => each.status));
  const other = revision.operation.responses.find((each) => /^2\d\d$/.test(each.status) && !known.has(each.status));
  return other === undefined
    ? requestExample(base.operation, `answered with ${status}`)
    : responseExample(revision.operation, other.status);
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
  const without = (name: string): Witness =>
    responseExample(revision.operation, to.status, `without the header ${name}`);
  const useOf = (name: string): Witness => ({ kind: "code", text: `response.headers.get(${encodeString(name)})` });
  const found: Emission[] = [];
  for (const before of from.headers) {
    const after = to.headers.find((each) => keyOf(each) === keyOf(before));
    if (after === undefined) {
      const id = before.required ? "required-response-header-removed" : "optional-response-header-removed";
      found.push(
        create(id, before.name, {
          types: "breaking",
          witness: before.required ? without(before.name) : useOf(before.name),
          cause: { base: childOf(from.at, "headers", before.name), revision: null },
        }),
      );
      continue;
    }
    if (before.required && !after.required)
      found.push(
        create("response-header-became-optional", after.name, { types: "breaking", witness: without(after.name) }),
      );
    if (before.content !== after.content)
      found.push(
        create("response-header-content-changed", after.name, {
          args: { name: after.name, from: before.content, to: after.content },
          witness: responseExample(
            revision.operation,
            to.status,
            `with the header ${after.name} ${after.content === null ? "as plain text" : `as ${after.content}`}`,
          ),
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

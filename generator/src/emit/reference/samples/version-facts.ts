import type { Model } from "../../../model/model.js";

/** Caches the facts about versions, because all operations of a version have the same ones. */
const facts = new WeakMap<Model, object>();

/** Returns the values of a version that can determine the samples of any operation. */
export function versionFacts(model: Model): object {
  const known = facts.get(model) ?? factsOf(model);
  facts.set(model, known);
  return known;
}

function factsOf({ schemes, security, send, server, serverPath, operations }: Model): object {
  return {
    ...{ schemes, security, send, server, serverPath },
    // A sample of an operation without credentials shows the credentials of the first operation that has any.
    operations: operations.map((each) => each.security),
  };
}

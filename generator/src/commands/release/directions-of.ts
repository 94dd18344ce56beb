import { referencesIn } from "../../analyze/schemas/references-in.js";
import type { Model, Operation } from "../../model/model.js";
import { referencesOfTypes } from "../../edition/references-of-types.js";
import { schemasOfOperation } from "../../analyze/operations/schemas-of-operation.js";

type Direction = "sent" | "received" | "both";

/** Returns a function that determines whether requests or responses of any version contain values of a type. */
export function directionsOf(models: readonly Model[]): (type: string) => Direction {
  const sent = new Set<string>();
  const received = new Set<string>(["Client", "createClient"]);
  for (const model of models) {
    const declared = [...model.types, ...model.operations.flatMap(({ declarations }) => declarations)];
    for (const { name, isSent } of declared) if (isSent) sent.add(name);
    const references = referencesOfTypes(model);
    for (const operation of model.operations) {
      sent.add(operation.types.parameters);
      received.add(operation.types.outcomes);
      const queue = receivedIn(operation);
      for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
        if (received.has(name)) continue;
        received.add(name);
        queue.push(...(references.get(name) ?? []));
      }
    }
  }
  return (type) => (sent.has(type) === received.has(type) ? "both" : sent.has(type) ? "sent" : "received");
}

/** Returns the names of the types that the responses of an operation contain. */
function receivedIn(operation: Operation): string[] {
  const declarations = operation.declarations.filter(({ isSent }) => !isSent);
  const named = declarations.map(({ name }) => name);
  return [...named, ...schemasOfOperation({ ...operation, parameters: [], declarations }).flatMap(referencesIn)];
}

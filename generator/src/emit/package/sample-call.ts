import type { Model, Operation } from "../../model/model.js";
import { convertSample } from "./convert-sample.js";
import { sampleValue } from "./sample-value.js";

export interface Sample {
  readonly resource: string;
  /** The resource's file in the package, without extension. */
  readonly file: string;
  /** The operation's name in the resource. */
  readonly name: string;
  /** The name of the operation's function, which standalone calls import. */
  readonly function: string;
  readonly parameters: object;
  readonly isVoid: boolean;
  /** The status of a declared error; 404 if the operation declares none. */
  readonly status: number;
}

/** Returns a sample call of an operation. Its parameters have the types that callers use, such as `Date`. */
export function sampleCall(operation: Operation, model: Model): Sample {
  const required = operation.parameters.filter(({ isRequired }) => isRequired);
  const values = required.map((parameter) => [parameter.property, sampleValue(parameter, model, operation)] as const);
  const body =
    operation.body === null || (operation.body.example === null && !operation.body.isRequired)
      ? []
      : [["body", sampleValue({ ...operation.body, name: "body" }, model, operation)] as const];
  const failures = operation.outcomes.filter(({ status }) => /^4\d\d$/.test(status)).map(({ status }) => status);
  return {
    resource: operation.resource,
    file: model.resources.find(({ name }) => name === operation.resource)?.file ?? "",
    name: operation.member,
    function: operation.name,
    parameters: convertSample(Object.fromEntries([...values, ...body]), operation, model),
    isVoid: operation.outcomes
      .filter(({ status }) => status.startsWith("2"))
      .every(({ payload }) => payload.kind === "none"),
    status: Number(failures.find((status) => status === "404") ?? failures[0] ?? 404),
  };
}

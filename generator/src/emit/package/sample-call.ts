import type { Operation, OperationParameter, Resource } from "../../model/model.js";
import type { Wire } from "../../model/schema.js";
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

export function sampleCall(operation: Operation, resources: readonly Resource[]): Sample {
  const required = operation.parameters.filter(({ isRequired }) => isRequired);
  const body =
    operation.body === null || (operation.body.example === null && !operation.body.isRequired)
      ? []
      : [["body", operation.body.example?.value ?? {}] as const];
  const failures = operation.outcomes.filter(({ status }) => /^4\d\d$/.test(status)).map(({ status }) => status);
  return {
    resource: operation.resource,
    file: resources.find(({ name }) => name === operation.resource)?.file ?? "",
    name: operation.member,
    function: operation.name,
    parameters: Object.fromEntries([
      ...required.map((parameter) => [parameter.property, valueOf(parameter)] as const),
      ...body,
    ]),
    isVoid: operation.outcomes
      .filter(({ status }) => status.startsWith("2"))
      .every(({ payload }) => payload.kind === "none"),
    status: Number(failures.find((status) => status === "404") ?? failures[0] ?? 404),
  };
}

/** Returns the parameter's sample value, in the type that callers use. */
function valueOf(parameter: OperationParameter): unknown {
  const value = sampleValue(parameter);
  return parameter.schema.kind === "converted" ? converted(value, parameter.schema.wire) : value;
}

/** Converts a serialized value to the type that callers use: `Date` or `bigint`. */
function converted(value: unknown, wire: Wire): unknown {
  switch (wire) {
    case "date":
    case "date-time":
      return dateOf(typeof value === "string" ? value : "");
    case "int64":
    case "int64-text":
      return BigInt(/^-?\d+$/.test(String(value)) ? String(value) : 1);
  }
}

/**
 * Parses an example in ISO 8601 format. A time without an offset is in UTC, as in responses, regardless of the
 * machine's time zone.
 */
function dateOf(example: string): Date {
  const text = /^\d{4}-\d\d-\d\d(T|$)/.test(example) ? example : "";
  const date = new Date(/T[\d:.]+$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(date.getTime()) ? new Date(0) : date;
}

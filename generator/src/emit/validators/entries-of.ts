import { hasParameters } from "../../model/has-parameters.js";
import type { JsonObject } from "../../model/json.js";
import type { Model, Operation } from "../../model/model.js";
import type { Schema } from "../../model/schema.js";
import type { OperationSchemas, ValidatorSchema, VersionSchemas } from "../../model/tables/validators.js";

/** A validator of a type or of an operation, as data. */
export interface Entry {
  readonly name: string;
  readonly schemas: ValidatorSchema | EntrySchemas;
  readonly isOperation: boolean;
  readonly members: readonly {
    readonly name: string;
    readonly type: Schema;
    readonly isSent: boolean;
    readonly omits: readonly string[];
  }[];
  readonly responses: readonly { readonly status: string; readonly type: Schema }[];
}

export interface EntrySchemas {
  readonly parameters?: ValidatorSchema;
  readonly body?: ValidatorSchema;
  readonly responses?: Readonly<Record<string, ValidatorSchema>>;
}

/** Returns the validators of a version, sorted by name. Omits a type that has the same name as an operation. */
export function entriesOf({ types, operations }: VersionSchemas, model: Model): readonly Entry[] {
  const byName = new Map(model.operations.map((operation) => [operation.name, operation]));
  const ofTypes = types
    .filter(({ name }) => !byName.has(name))
    .map(({ name, schema }): Entry => ({ ...typeEntry(name), schemas: schema }));
  const ofOperations = operations.flatMap((each) => {
    const operation = byName.get(each.name);
    return operation === undefined ? [] : [operationEntry(each, operation)];
  });
  return [...ofTypes, ...ofOperations].sort((left, right) => (left.name < right.name ? -1 : 1));
}

function typeEntry(name: string): Omit<Entry, "schemas"> {
  return {
    name,
    isOperation: false,
    members: [{ name: "", type: { kind: "reference", name }, isSent: false, omits: [] }],
    responses: [],
  };
}

function operationEntry({ name, parameters, body, responses }: OperationSchemas, operation: Operation): Entry {
  const members = [
    ...(parameters.length === 0 || !hasParameters(operation)
      ? []
      : [
          {
            name: "parameters",
            type: { kind: "reference", name: operation.types.parameters } as const,
            isSent: false,
            omits: omittedNames(operation),
          },
        ]),
    ...(body === null ? [] : [{ name: "body", type: body.type, isSent: true, omits: [] }]),
  ];
  return {
    name,
    isOperation: true,
    schemas: {
      ...(parameters.length === 0 ? {} : { parameters: parametersSchema(parameters) }),
      ...(body === null ? {} : { body: body.schema }),
      ...(responses.length === 0
        ? {}
        : { responses: Object.fromEntries(responses.map(({ status, schema }) => [status, schema])) }),
    },
    members,
    responses: responses.map(({ status, type }) => ({ status, type })),
  };
}

/** Returns the properties of the parameters type that describe the body rather than a parameter. */
function omittedNames({ body }: Operation): readonly string[] {
  if (body === null) return [];
  return body.others.length > 0 ? ["body", "contentType"] : ["body"];
}

function parametersSchema(parameters: OperationSchemas["parameters"]): JsonObject {
  const required = parameters.filter(({ isRequired }) => isRequired).map(({ property }) => property);
  return {
    type: "object",
    properties: Object.fromEntries(parameters.map(({ property, schema }) => [property, schema])),
    ...(required.length === 0 ? {} : { required }),
  };
}

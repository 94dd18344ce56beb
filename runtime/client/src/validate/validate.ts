import type { Layer, Trip } from "../layers/layer.js";
import type { StandardSchema } from "./standard-schema.js";
import { type Part, ValidationError } from "./validation-error.js";

/** The schemas of one operation; each may be left out. */
export interface OperationSchemas {
  /** For the flat parameters, `body` among them. */
  readonly parameters?: StandardSchema;
  readonly body?: StandardSchema;
  /** For the data of a success. */
  readonly data?: StandardSchema;
}

/** The options of `validate()`. */
export interface ValidateOptions {
  /** Is told of data that do not fit; then the call gives them all the same. Default: it rejects. */
  readonly report?: (error: ValidationError) => void;
}

/**
 * Checks what an operation sends and what it receives, by schemas of any library that speaks Standard Schema (Zod,
 * Valibot, ArkType, …). It checks and changes nothing: what a schema would make of a value is not used. What does not
 * fit is a ValidationError: of parameters and bodies before anything is sent.
 */
export function validate(
  operation: { readonly id: string },
  schemas: OperationSchemas,
  { report }: ValidateOptions = {},
): Layer {
  const check = async (trip: Trip, part: Part, value: unknown): Promise<ValidationError | null> => {
    const result = await schemas[part]?.["~standard"].validate(value);
    if (result?.issues === undefined) return null;
    return new ValidationError(operation.id, part, { issues: result.issues, secrets: trip.message.secrets });
  };
  return {
    layer: `validate ${operation.id}`,
    call: async (trip, next) => {
      if (trip.operation.id !== operation.id) return next(trip);
      const { parameters } = trip;
      const mistake = (await check(trip, "parameters", parameters)) ?? (await check(trip, "body", parameters["body"]));
      if (mistake !== null) throw mistake;
      const outcome = await next(trip);
      const surprise = outcome.ok ? await check(trip, "data", outcome.data) : null;
      if (surprise === null) return outcome;
      if (report === undefined) throw surprise;
      report(surprise);
      return outcome;
    },
  };
}

import type { Layer, CallContext } from "../layer.js";
import type { StandardSchema } from "./standard-schema.js";
import { type ValidatedPart, ValidationError } from "./validation-error.js";

/** The schemas of one operation. */
export interface OperationSchemas {
  /** The schema of the parameters, including `body`. */
  readonly parameters?: StandardSchema | undefined;
  readonly body?: StandardSchema | undefined;
  /** The schema of the data of success responses. */
  readonly data?: StandardSchema | undefined;
}

/** The options of `validate()`. */
export interface ValidateOptions {
  /** Called if data is invalid; the call then returns the data anyway. Without this option, the call rejects. */
  readonly report?: ((error: ValidationError) => void) | undefined;
}

/**
 * Validates the parameters, body and data of an operation with schemas from any library that supports Standard Schema
 * (Zod, Valibot, ArkType, …). Doesn't change the values: the output of a schema is ignored. An invalid value causes a
 * ValidationError. For parameters and bodies, the error is thrown before anything is sent.
 */
export function validate(
  operation: { readonly id: string },
  schemas: OperationSchemas,
  { report }: ValidateOptions = {},
): Layer {
  const check = async (context: CallContext, part: ValidatedPart, value: unknown): Promise<ValidationError | null> => {
    const result = await schemas[part]?.["~standard"].validate(value);
    if (result?.issues === undefined) return null;
    return new ValidationError(operation.id, part, { issues: result.issues, secrets: context.message.secrets });
  };
  return {
    layer: `validate ${operation.id}`,
    call: async (context, next) => {
      if (context.operation.id !== operation.id) return next(context);
      const { parameters } = context;
      const requestError =
        (await check(context, "parameters", parameters)) ?? (await check(context, "body", parameters["body"]));
      if (requestError !== null) throw requestError;
      const outcome = await next(context);
      const dataError = outcome.ok ? await check(context, "data", outcome.data) : null;
      if (dataError === null) return outcome;
      if (report === undefined) throw dataError;
      report(dataError);
      return outcome;
    },
  };
}

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
  /**
   * The schemas of bodies, by status ("200"), status range ("2XX") or "default". Used instead of `data`. A body that
   * isn't JSON, or whose media type the call chose, isn't validated.
   */
  readonly responses?: Readonly<Record<string, StandardSchema>> | undefined;
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
  const check = async (
    context: CallContext,
    part: ValidatedPart,
    value: unknown,
    schema: StandardSchema | undefined,
  ): Promise<ValidationError | null> => {
    const result = await schema?.["~standard"].validate(value);
    if (result?.issues === undefined) return null;
    return new ValidationError(operation.id, part, { issues: result.issues, secrets: context.message.secrets });
  };
  return {
    layer: `validate ${operation.id}`,
    call: async (context, next) => {
      if (context.operation.id !== operation.id) return next(context);
      const { parameters } = context;
      const requestError =
        (await check(context, "parameters", parameters, schemas.parameters)) ??
        (await check(context, "body", parameters["body"], bodySchema(schemas, context)));
      if (requestError !== null) throw requestError;
      const outcome = await next(context);
      const dataError = outcome.ok
        ? await check(context, "data", outcome.data, dataSchema(schemas, context, outcome.response))
        : null;
      if (dataError === null) return outcome;
      if (report === undefined) throw dataError;
      report(dataError);
      return outcome;
    },
  };
}

/** Returns the schema of the body. Undefined if the caller omits an optional body, or chooses another media type. */
function bodySchema({ body }: OperationSchemas, { operation, parameters }: CallContext): StandardSchema | undefined {
  const contentType = parameters["contentType"];
  const isOther =
    operation.body?.choose !== undefined && contentType !== undefined && contentType !== operation.body.mediaType;
  const isOmitted =
    parameters["body"] === undefined && operation.body !== undefined && operation.body.required !== true;
  return isOther || isOmitted ? undefined : body;
}

/**
 * Returns the schema of a success response's data. Undefined if the response isn't JSON, such as a stream, or if the
 * call chose the media type.
 */
function dataSchema(
  { data, responses }: OperationSchemas,
  { operation }: CallContext,
  { status, headers }: Response,
): StandardSchema | undefined {
  if (responses === undefined) return data;
  const type = headers.get("content-type") ?? "application/json";
  // `selectKind` is present only if the call chose the media type.
  if (operation.selectKind !== undefined || !/[/+]json\s*(;|$)/i.test(type)) return undefined;
  const keys = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  const declared = keys.find((key) => Object.hasOwn(operation.responses, key));
  return declared !== undefined && Object.hasOwn(responses, declared) ? responses[declared] : undefined;
}

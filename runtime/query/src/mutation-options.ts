import type { ClientOperation, AnyOperation, OptionsOf, ParametersOf } from "./client-operation.js";
import { operationKey, type OperationQueryKey } from "./operation-key.js";

/** The parameters of a mutation, which can be omitted if all of them are optional. */
type Variables<Arguments extends readonly unknown[]> =
  | ParametersOf<Arguments>
  // With `void`, `mutate()` needs no argument.
  | ([] extends Arguments ? ReturnType<() => void> : never);

/**
 * The options of a mutation. `Failure` is the operation's ResponseError. Other errors, such as a
 * ConnectionError, have the type `Error`.
 */
export interface OperationMutationOptions<Arguments extends readonly unknown[], Data, Failure> {
  readonly mutationKey: OperationQueryKey;
  readonly mutationFn: (parameters: Variables<Arguments>) => Promise<Data>;
  /** Never set. TanStack Query infers the error type from the types of `retry` and `retryDelay`. */
  readonly retry?: boolean | number | ((failureCount: number, error: Failure | Error) => boolean);
  readonly retryDelay?: number | ((failureCount: number, error: Failure | Error) => number);
}

/** Returns the options of a mutation that calls an operation. Its variables are the parameters of the operation. */
export function mutationOptions<Arguments extends readonly unknown[], Data, Failure>(
  operation: ClientOperation<Arguments, Data, Failure>,
  options?: OptionsOf<Arguments>,
): OperationMutationOptions<Arguments, Data, Failure>;
export function mutationOptions(operation: AnyOperation, options?: unknown): object {
  return {
    mutationKey: operationKey(operation),
    mutationFn: (parameters: unknown) => operation(parameters, options),
  };
}

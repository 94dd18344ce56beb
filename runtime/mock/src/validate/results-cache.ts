/** A compiled schema. Each call stores its errors, and the properties and items that it evaluated, on the function. */
export interface CompiledSchema {
  (data: unknown, context?: DataContext): unknown;
  errors?: readonly object[] | null;
  evaluated?: Evaluated;
}

/** The position of the data in the value being validated. */
export interface DataContext {
  readonly parentData?: unknown;
  readonly parentDataProperty?: unknown;
}

export interface Evaluated {
  readonly props?: unknown;
  readonly items?: unknown;
}

interface Result {
  readonly isValid: boolean;
  readonly errors: readonly object[] | null;
  readonly evaluated: Evaluated;
}

/** The results of one schema. Scalars have no identity, so they are keyed by parent, property and value. */
interface Results {
  readonly objects: Map<unknown, Result>;
  readonly scalars: Map<unknown, Map<unknown, Map<unknown, Result>>>;
}

/** The number of calls before results are cached. Most values need fewer calls, which are faster without a cache. */
const freeCalls = 1_000;

/**
 * Caches the results of schemas while a value is validated, so that a schema that is included several times validates
 * the same data only once. Otherwise, the time could grow exponentially with the number of schemas or with the depth of
 * the value.
 */
export class ResultsCache {
  #calls = 0;
  #results = new Map<CompiledSchema, Results>();

  /** Removes all results. Must be called before another value is validated. */
  clear(): void {
    this.#calls = 0;
    if (this.#results.size > 0) this.#results = new Map();
  }

  /** Returns a function that calls a compiled schema, or returns its earlier result. The schema needn't be compiled before the first call. */
  wrap(compiled: () => CompiledSchema): CompiledSchema {
    const wrapped: CompiledSchema = (data, context = {}) => {
      this.#calls += 1;
      if (this.#calls <= freeCalls) return publish(call(compiled(), data, context), wrapped);
      const [results, key] = this.#placeOf(wrapped, data, context);
      const known = results.get(key);
      if (known !== undefined) return publish(known, wrapped);
      // If a schema includes itself, the inner check of the same data is treated as valid.
      results.set(key, { isValid: true, errors: null, evaluated: {} });
      const result = call(compiled(), data, context);
      // Caches only the first error, which is enough to mark the data as invalid. If all were cached, every use of the
      // result would report all of them again.
      results.set(key, { ...result, errors: result.errors?.slice(0, 1) ?? null });
      return publish(result, wrapped);
    };
    return wrapped;
  }

  #placeOf(
    schema: CompiledSchema,
    data: unknown,
    { parentData, parentDataProperty }: DataContext,
  ): readonly [results: Map<unknown, Result>, key: unknown] {
    const create = (): Results => ({ objects: new Map(), scalars: new Map() });
    const { objects, scalars } = getOrAdd(this.#results, schema, create);
    if (typeof data === "object" && data !== null) return [objects, data];
    // A property name is validated at the position of its object, so the position alone doesn't identify the data.
    const ofParent = getOrAdd(scalars, parentData, () => new Map<unknown, Map<unknown, Result>>());
    return [getOrAdd(ofParent, parentDataProperty, () => new Map<unknown, Result>()), data];
  }
}

function call(compiled: CompiledSchema, data: unknown, context: DataContext): Result {
  const isValid = compiled(data, context) === true;
  return { isValid, errors: compiled.errors ?? null, evaluated: { ...compiled.evaluated } };
}

/** Stores a result on the function, where generated code reads it. */
function publish({ isValid, errors, evaluated }: Result, wrapped: CompiledSchema): boolean {
  wrapped.errors = errors;
  wrapped.evaluated = evaluated;
  return isValid;
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const value = map.get(key) ?? create();
  map.set(key, value);
  return value;
}

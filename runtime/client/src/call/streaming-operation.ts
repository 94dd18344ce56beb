import type { bound } from "./bound.js";
import type { Connection } from "../connection/connection.js";
import type { Data, OutcomesByKey, Unexpected } from "../outcome/outcome.js";
import type { NegotiatedOperation, OutcomesFor } from "./negotiated-operation.js";
import type { Alternatives } from "./operation-by-media-type.js";
import type { Arguments, BoundOperation, Operation } from "./operation.js";

/** Parameters whose body requests a stream. */
type Streamed<Property extends string, IsDefault> = IsDefault extends true
  ? { readonly body?: Readonly<Partial<Record<Property, true | undefined>>> | undefined }
  : { readonly body: Readonly<Record<Property, true>> };

/** Parameters whose body doesn't request a stream. */
type Unstreamed<Property extends string, IsDefault> = IsDefault extends true
  ? { readonly body: Readonly<Record<Property, false>> }
  : { readonly body?: Readonly<Partial<Record<Property, false | null | undefined>>> | undefined };

/**
 * Excludes `FormData` bodies, because TypeScript doesn't know their entries. For such a body, the result of a call is
 * the union of the stream and the single value.
 */
type WithoutFormData<P> = P extends { readonly body?: infer Body }
  ? FormData extends Body
    ? { [Key in keyof P]: Exclude<P[Key], FormData> }
    : P
  : P;

/** `S` contains the outcomes if the response is a stream. */
interface StreamingCalls<P, O, S, Property extends string, IsDefault> extends Pick<Operation<P, O>, "isError" | "id"> {
  (connection: Connection, ...args: Arguments<WithoutFormData<P> & Streamed<Property, IsDefault>>): Promise<Data<S>>;
  (connection: Connection, ...args: Arguments<WithoutFormData<P> & Unstreamed<Property, IsDefault>>): Promise<Data<O>>;
  (connection: Connection, ...args: Arguments<P>): Promise<Data<O> | Data<S>>;
  readonly safe: {
    (
      connection: Connection,
      ...args: Arguments<WithoutFormData<P> & Streamed<Property, IsDefault>>
    ): Promise<OutcomesByKey<S>[keyof S] | Unexpected>;
    (
      connection: Connection,
      ...args: Arguments<WithoutFormData<P> & Unstreamed<Property, IsDefault>>
    ): Promise<OutcomesByKey<O>[keyof O] | Unexpected>;
    (
      connection: Connection,
      ...args: Arguments<P>
    ): Promise<OutcomesByKey<O>[keyof O] | OutcomesByKey<S>[keyof S] | Unexpected>;
  };
  readonly [bound]: BoundStreamingOperation<P, O, S, Property, IsDefault>;
}

/** A streaming operation that is bound to a connection. */
export interface BoundStreamingOperation<P, O, S, Property extends string, IsDefault> extends Pick<
  BoundOperation<P, O>,
  "isError" | "id"
> {
  (...args: Arguments<WithoutFormData<P> & Streamed<Property, IsDefault>>): Promise<Data<S>>;
  (...args: Arguments<WithoutFormData<P> & Unstreamed<Property, IsDefault>>): Promise<Data<O>>;
  (...args: Arguments<P>): Promise<Data<O> | Data<S>>;
  readonly safe: {
    (
      ...args: Arguments<WithoutFormData<P> & Streamed<Property, IsDefault>>
    ): Promise<OutcomesByKey<S>[keyof S] | Unexpected>;
    (
      ...args: Arguments<WithoutFormData<P> & Unstreamed<Property, IsDefault>>
    ): Promise<OutcomesByKey<O>[keyof O] | Unexpected>;
    (...args: Arguments<P>): Promise<OutcomesByKey<O>[keyof O] | OutcomesByKey<S>[keyof S] | Unexpected>;
  };
}

/**
 * An operation whose response is a stream if the boolean `Property` of its body is true, and otherwise a single value.
 * `Type` is the media type of the stream. If the value of the property isn't known at compile time, the result is the
 * union of both. The `accept` parameter takes precedence over the property.
 */
export type StreamingOperation<
  P,
  O,
  Type extends keyof Alternatives<O>,
  Property extends string,
  IsDefault = false,
> = NegotiatedOperation<P, O, Alternatives<O>> &
  StreamingCalls<P, O, OutcomesFor<O, Alternatives<O>, Type>, Property, IsDefault>;

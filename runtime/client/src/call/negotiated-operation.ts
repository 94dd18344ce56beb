import type { bound } from "./bound.js";
import type { CallOptions } from "./call-options.js";
import type { Connection } from "../connection/connection.js";
import type { Data, OutcomesByKey, Unexpected } from "../outcome/outcome.js";

/** The body of a status in one media type, or `never` if it doesn't differ from the default body. */
type BodyFor<M, Type, Status> = Type extends keyof M ? (Status extends keyof M[Type] ? M[Type][Status] : never) : never;

/** The outcomes if the media types `Type` are requested. `M` maps each media type to the bodies that differ from the default. */
export type OutcomesFor<O, M, Type> = {
  [Status in keyof O]: [BodyFor<M, Type, Status>] extends [never] ? O[Status] : BodyFor<M, Type, Status>;
};

/** The parameters, with `accept`: one media type, or several that the server chooses from. */
type Accepting<P, Type> = (string extends keyof P ? unknown : P) & {
  readonly accept: Type | readonly Type[];
};

/** An operation with responses in several media types. The `accept` parameter requests one or more of them. */
export interface NegotiatedOperation<P, O, M> {
  <Type extends keyof M>(
    connection: Connection,
    parameters: Accepting<P, Type>,
    options?: CallOptions,
  ): Promise<Data<OutcomesFor<O, M, Type>>>;
  readonly safe: <Type extends keyof M>(
    connection: Connection,
    parameters: Accepting<P, Type>,
    options?: CallOptions,
  ) => Promise<OutcomesByKey<OutcomesFor<O, M, Type>>[keyof O] | Unexpected>;
  readonly [bound]: BoundNegotiatedOperation<P, O, M>;
}

/** A negotiated operation that is bound to a connection. */
export interface BoundNegotiatedOperation<P, O, M> {
  <Type extends keyof M>(parameters: Accepting<P, Type>, options?: CallOptions): Promise<Data<OutcomesFor<O, M, Type>>>;
  readonly safe: <Type extends keyof M>(
    parameters: Accepting<P, Type>,
    options?: CallOptions,
  ) => Promise<OutcomesByKey<OutcomesFor<O, M, Type>>[keyof O] | Unexpected>;
}

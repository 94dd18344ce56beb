import type { CallOptions } from "./call-options.js";
import type { Connection } from "../connection/connection.js";
import type { Data, Outcome } from "../outcome/outcome.js";

declare const negotiated: unique symbol;

/** The body at a status for one media type, or never. */
type AnswerAs<M, Type, Status> = Type extends keyof M
  ? Status extends keyof M[Type]
    ? M[Type][Status]
    : never
  : never;

/** The outcomes if these media types are requested. `M` has the differences for each media type. */
type As<O, M, Type> = {
  [Status in keyof O]: [AnswerAs<M, Type, Status>] extends [never] ? O[Status] : AnswerAs<M, Type, Status>;
};

/** The parameters, plus `accept`: one media type, or several among which the server chooses. */
type Accepting<P, Type> = (string extends keyof P ? unknown : P) & {
  readonly accept: Type | readonly Type[];
};

/** An operation whose responses have several media types. The parameter `accept` selects them. */
export interface NegotiatedOperation<P, O, M> {
  <Type extends keyof M>(
    connection: Connection,
    parameters: Accepting<P, Type>,
    options?: CallOptions,
  ): Promise<Data<As<O, M, Type>>>;
  readonly safe: <Type extends keyof M>(
    connection: Connection,
    parameters: Accepting<P, Type>,
    options?: CallOptions,
  ) => Promise<Outcome<As<O, M, Type>>>;
  /** Exists only as a type, from which `BoundResource` derives the bound operation. */
  readonly [negotiated]: readonly [P, O, M];
}

/** A negotiated operation that is bound to a connection. */
export interface BoundNegotiatedOperation<P, O, M> {
  <Type extends keyof M>(parameters: Accepting<P, Type>, options?: CallOptions): Promise<Data<As<O, M, Type>>>;
  readonly safe: <Type extends keyof M>(
    parameters: Accepting<P, Type>,
    options?: CallOptions,
  ) => Promise<Outcome<As<O, M, Type>>>;
}

/** The type that a negotiated operation has when it is bound. */
export type BindNegotiated<Member> = Member extends { readonly [negotiated]: readonly [infer P, infer O, infer M] }
  ? BoundNegotiatedOperation<P, O, M>
  : unknown;

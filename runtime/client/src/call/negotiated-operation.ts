import type { CallOptions } from "./call-options.js";
import type { Connection } from "../connection/connection.js";
import type { Data, Outcome } from "../outcome/outcome.js";

declare const negotiated: unique symbol;

/** What one media type is at a status, or never. */
type AnswerAs<M, Type, Status> = Type extends keyof M
  ? Status extends keyof M[Type]
    ? M[Type][Status]
    : never
  : never;

/** The outcomes where these media types are asked for: `M` has for each what differs. */
type As<O, M, Type> = {
  [Status in keyof O]: [AnswerAs<M, Type, Status>] extends [never] ? O[Status] : AnswerAs<M, Type, Status>;
};

/** The parameters, and one media type or several of which the server chooses. */
type Accepting<P, Type> = (string extends keyof P ? unknown : P) & {
  readonly accept: Type | readonly Type[];
};

/** An operation whose answers come in several media types: `accept`, among the parameters, says in which. */
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
  /** For the types alone: what `BoundResource` makes a bound one of. */
  readonly [negotiated]: readonly [P, O, M];
}

/** A negotiated operation that has its connection. */
export interface BoundNegotiatedOperation<P, O, M> {
  <Type extends keyof M>(parameters: Accepting<P, Type>, options?: CallOptions): Promise<Data<As<O, M, Type>>>;
  readonly safe: <Type extends keyof M>(
    parameters: Accepting<P, Type>,
    options?: CallOptions,
  ) => Promise<Outcome<As<O, M, Type>>>;
}

/** What binding adds to an operation that is negotiated; nothing to any other. */
export type BindNegotiated<Member> = Member extends { readonly [negotiated]: readonly [infer P, infer O, infer M] }
  ? BoundNegotiatedOperation<P, O, M>
  : unknown;

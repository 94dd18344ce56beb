import type { BodyOf, HeadersOf } from "./declared-response.js";

/** The statuses in the IANA registry that a final response can have, by class. */
export interface StatusClasses {
  "2XX": 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;
  "3XX": 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308;
  "4XX":
    | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418)
    | (421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451);
  "5XX": 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;
}

type KnownStatus = StatusClasses[keyof StatusClasses];

/** The keys of an outcomes interface that declare a success: 200 to 299 and `2XX`. */
type SuccessKey<O> = { [Key in keyof O]: `${Key & (string | number)}` extends `2${string}` ? Key : never }[keyof O];

/**
 * The statuses that a class or `default` covers, apart from those of the other keys. If one of the other keys is a
 * success, `default` covers only failures.
 */
type StatusIn<Key, Others> = Key extends keyof StatusClasses
  ? Exclude<StatusClasses[Key], Others>
  : Exclude<KnownStatus, Others | StatusClasses[Others & keyof StatusClasses] | SuccessIn<Others>>;

type SuccessIn<Keys> = [Extract<`${Keys & (string | number)}`, `2${string}`>] extends [never]
  ? never
  : StatusClasses["2XX"];

interface SuccessFields<Status, Body> {
  readonly ok: true;
  readonly status: Status;
  /** `undefined` if the body is empty. */
  readonly data: Body;
  /** The response. Its body has been read, unless `data` is a stream. */
  readonly response: Response;
}

interface FailureFields<Status, Body> {
  readonly ok: false;
  readonly status: Status;
  readonly error: Body;
  /** The response. Its body has been read, unless `error` is a stream. */
  readonly response: Response;
}

/** A declared success response. `Declared` is its body or a `ResponseWithHeaders`. */
export type Success<Status, Declared> = SuccessFields<Status, BodyOf<Declared>> & HeadersOf<Declared>;

/** A declared error response, or a redirect that was not followed. */
export type Failure<Status, Declared> = FailureFields<Status, BodyOf<Declared>> & HeadersOf<Declared>;

/** The success responses declared together as `2XX` or `default`, except those with a status in `Others`. */
export type Successes<Key, Declared, Others> = SuccessFields<
  Extract<StatusIn<Key, Others>, StatusClasses["2XX"]>,
  BodyOf<Declared>
> &
  HeadersOf<Declared>;

/** The error responses declared together, for example as `4XX` or `default`, except those with a status in `Others`. */
export type Failures<Key, Declared, Others> = FailureFields<
  Exclude<StatusIn<Key, Others>, StatusClasses["2XX"]>,
  BodyOf<Declared>
> &
  HeadersOf<Declared>;

/** A response that doesn't match the declarations: its status is undeclared, or its body is of a different kind than declared. */
export interface Unexpected {
  readonly ok: false;
  readonly status: "unexpected";
  readonly error: UnexpectedResponse;
  readonly response: Response;
}

/** Details of an undeclared response, such as a proxy's HTML page. */
export interface UnexpectedResponse {
  readonly status: number;
  readonly contentType: string | null;
  /** The body as text, truncated to 64 KiB. */
  readonly body: string;
  readonly reason: "undeclared-status" | "unexpected-media-type" | "malformed-body";
}

type OutcomeAt<O, Key extends keyof O> = Key extends number
  ? `${Key}` extends `2${string}`
    ? Success<Key, O[Key]>
    : Failure<Key, O[Key]>
  : Key extends "2XX"
    ? Successes<Key, O[Key], OtherKeys<O, Key>>
    : Key extends keyof StatusClasses
      ? Failures<Key, O[Key], OtherKeys<O, Key>>
      : Key extends "default"
        ? DefaultOutcome<O[Key], OtherKeys<O, Key>>
        : never;

type DefaultOutcome<Declared, Others> =
  | ([SuccessIn<Others>] extends [never] ? Successes<"default", Declared, Others> : never)
  | Failures<"default", Declared, Others>;

/**
 * The declared outcomes, by the keys of `O`. Operations index this type instead of using `Outcome<O>`, so that editors
 * list the statuses on hover.
 */
export type OutcomesByKey<O> = { [Key in keyof O]: OutcomeAt<O, Key> };

/**
 * All outcomes of `.safe()`, discriminated by `status` and `ok`. `O` maps statuses, including "4XX" and "default", to
 * bodies. The types of "4XX" and "default" list only the statuses in the IANA registry. At run time, an outcome can
 * have other statuses.
 */
export type Outcome<O> = OutcomesByKey<O>[keyof O] | Unexpected;

/** The bodies of success responses: 2XX, or `default` if no 2XX is declared. */
export type Data<O> = [SuccessKey<O>] extends [never]
  ? O extends { default: infer Declared }
    ? BodyOf<Declared>
    : never
  : BodyAt<O, SuccessKey<O>>;

type BodyAt<O, Key extends keyof O> = { [Each in Key]: BodyOf<O[Each]> }[Key];

/** The keys of an outcomes interface that declare an error response. */
type FailureKey<O> = Exclude<keyof O, SuccessKey<O>>;

/** The statuses of declared error responses. */
export type FailureStatus<O> = { [Key in FailureKey<O>]: FailureStatusOf<O, Key> }[FailureKey<O>];

type FailureStatusOf<O, Key> = Key extends number
  ? Key
  : Exclude<StatusIn<Key, OtherKeys<O, Key>>, StatusClasses["2XX"]>;

/** The keys that declare some of the statuses covered by a class or by `default`. */
type OtherKeys<O, Key> = Key extends keyof StatusClasses ? keyof O & StatusClasses[Key] : Exclude<keyof O, Key>;

/**
 * The body of the declared error response with this status. If the status is `number`, the bodies of all declared error
 * responses.
 */
export type FailureBody<O, Status> = number extends Status
  ? BodyAt<O, FailureKey<O>>
  : BodyAt<O, DeclaredKey<O, Status>>;

type DeclaredKey<O, Status> = Status extends keyof O ? Status : ClassOrDefault<O, `${Status & number}`>;

type ClassOrDefault<O, Text> = Text extends `${infer Digit}${string}`
  ? [`${Digit}XX` & keyof O] extends [never]
    ? "default" & keyof O
    : `${Digit}XX` & keyof O
  : never;

/** An outcome of any operation, without the operation's specific types. */
export type AnyOutcome = Success<number, unknown> | Failure<number, unknown> | Unexpected;

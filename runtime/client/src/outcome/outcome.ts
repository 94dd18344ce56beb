/** The statuses of the IANA registry that a final response can have, by class. */
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

/** The statuses that `default` doesn't cover: those of other keys, and all successes if one is declared. */
type Covered<O> =
  | keyof O
  | StatusClasses[keyof O & keyof StatusClasses]
  | ([SuccessKey<O>] extends [never] ? never : StatusClasses["2XX"]);

/** The statuses that a key of an outcomes interface covers. */
type StatusOf<O, Key> = Key extends number
  ? Key
  : Key extends keyof StatusClasses
    ? Exclude<StatusClasses[Key], keyof O>
    : Key extends "default"
      ? Exclude<KnownStatus, Covered<O>>
      : never;

declare const withHeaders: unique symbol;

/** The body and headers of a status whose headers are declared. */
export interface AnswerWithHeaders<Body, Headers> {
  readonly [withHeaders]: true;
  readonly body: Body;
  readonly headers: Headers;
}

type BodyOf<T> = [T] extends [never] ? never : [T] extends [AnswerWithHeaders<infer Body, infer _>] ? Body : T;

/** The declared headers, parsed. `response.headers` has all headers. */
type HeadersOf<T> = [T] extends [never]
  ? unknown
  : [T] extends [AnswerWithHeaders<infer _, infer Headers>]
    ? { readonly headers: Headers }
    : unknown;

/** A declared success response. */
export interface Success<Status, Body> {
  readonly ok: true;
  readonly status: Status;
  /** `undefined` if the body is empty. */
  readonly data: Body;
  /** Its body has been read, unless `data` is a stream. */
  readonly response: Response;
}

/** A declared error response, or a redirect that was not followed. */
export interface Failure<Status, Body> {
  readonly ok: false;
  readonly status: Status;
  readonly error: Body;
  /** Its body has been read, unless `error` is a stream. */
  readonly response: Response;
}

/** A response that isn't declared: an undeclared status, or a body of another kind than declared. */
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

type OutcomeAt<O, Key extends keyof O> =
  Key extends SuccessKey<O>
    ? Success<StatusOf<O, Key>, BodyOf<O[Key]>> & HeadersOf<O[Key]>
    : Key extends "default"
      ? DefaultOutcome<StatusOf<O, Key>, BodyOf<O[Key]>> & HeadersOf<O[Key]>
      : Failure<StatusOf<O, Key>, BodyOf<O[Key]>> & HeadersOf<O[Key]>;

type DefaultOutcome<Status, Body> =
  | ([Extract<Status, StatusClasses["2XX"]>] extends [never]
      ? never
      : Success<Extract<Status, StatusClasses["2XX"]>, Body>)
  | Failure<Exclude<Status, StatusClasses["2XX"]>, Body>;

/**
 * All outcomes of `.safe()`, discriminated by `status` and `ok`. `O` maps statuses, including "4XX" and "default", to
 * bodies. A status that is covered by "4XX" or "default" but not in the IANA registry keeps its number at run time.
 */
export type Outcome<O> = { [Key in keyof O]: OutcomeAt<O, Key> }[keyof O] | Unexpected;

/** The bodies of success responses: 2XX, or `default` if no 2XX is declared. */
export type Data<O> = [SuccessKey<O>] extends [never]
  ? O extends { default: infer Declared }
    ? BodyOf<Declared>
    : never
  : BodyAt<O, SuccessKey<O>>;

type BodyAt<O, Key extends keyof O> = { [Each in Key]: BodyOf<O[Each]> }[Key];

/** The statuses of declared error responses. */
export type FailureStatus<O> = Exclude<Extract<Outcome<O>, { readonly ok: false }>["status"], "unexpected">;

/** The body of the declared error response with this status, or of all of them for `number`. */
export type FailureBody<O, Status> = number extends Status
  ? Exclude<Extract<Outcome<O>, { readonly ok: false }>, Unexpected>["error"]
  : BodyAt<O, DeclaredKey<O, Status>>;

type DeclaredKey<O, Status> = Status extends keyof O ? Status : ClassOrDefault<O, `${Status & number}`>;

type ClassOrDefault<O, Text> = Text extends `${infer Digit}${string}`
  ? [`${Digit}XX` & keyof O] extends [never]
    ? "default" & keyof O
    : `${Digit}XX` & keyof O
  : never;

/** An outcome without the types that the operation's declaration adds. */
export type AnyOutcome = Success<number, unknown> | Failure<number, unknown> | Unexpected;

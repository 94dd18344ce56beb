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

/** The keys of an outcomes interface that declare a success: 200…299 and `2XX`. */
type SuccessKey<O> = { [Key in keyof O]: `${Key & (string | number)}` extends `2${string}` ? Key : never }[keyof O];

/** Where a success is declared, `default` stands for failures only. */
type Covered<O> =
  | keyof O
  | StatusClasses[keyof O & keyof StatusClasses]
  | ([SuccessKey<O>] extends [never] ? never : StatusClasses["2XX"]);

/** The statuses that one key of an outcomes interface stands for. */
type StatusOf<O, Key> = Key extends number
  ? Key
  : Key extends keyof StatusClasses
    ? Exclude<StatusClasses[Key], keyof O>
    : Key extends "default"
      ? Exclude<KnownStatus, Covered<O>>
      : never;

declare const answered: unique symbol;

/** What an outcomes interface says of a status whose headers are described too. */
export interface AnswerWithHeaders<Body, Headers> {
  readonly [answered]: true;
  readonly body: Body;
  readonly headers: Headers;
}

type BodyOf<T> = [T] extends [never] ? never : [T] extends [AnswerWithHeaders<infer Body, infer _>] ? Body : T;

/** Those of the headers that are described, parsed; `response.headers` has all. */
type HeadersOf<T> = [T] extends [never]
  ? unknown
  : [T] extends [AnswerWithHeaders<infer _, infer Headers>]
    ? { readonly headers: Headers }
    : unknown;

/** What came back is a success that the API describes. */
export interface Success<Status, Body> {
  readonly ok: true;
  readonly status: Status;
  /** `undefined` where the body was empty. */
  readonly data: Body;
  /** Its body has been read, unless `data` is a stream. */
  readonly response: Response;
}

/** What came back is a failure (or a redirect that was not followed) that the API describes. */
export interface Failure<Status, Body> {
  readonly ok: false;
  readonly status: Status;
  readonly error: Body;
  /** Its body has been read, unless `error` is a stream. */
  readonly response: Response;
}

/** What came back is not described: an undeclared status, or a body that is not of the declared kind. */
export interface Unexpected {
  readonly ok: false;
  readonly status: "unexpected";
  readonly error: UnexpectedResponse;
  readonly response: Response;
}

/** A response that the API's description does not know, for instance a proxy's HTML page. */
export interface UnexpectedResponse {
  readonly status: number;
  readonly contentType: string | null;
  /** The body as text, of which at most 64 KiB are kept. */
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
 * Everything that `.safe()` can give, discriminated by `status` and `ok`. `O` maps statuses ("4XX" and "default" too)
 * to bodies. A status outside the IANA registry, which "4XX" or "default" cover, keeps its number at run time.
 */
export type Outcome<O> = { [Key in keyof O]: OutcomeAt<O, Key> }[keyof O] | Unexpected;

/** The bodies of the successes: 2XX, and `default` where no 2XX is declared. */
export type Data<O> = [SuccessKey<O>] extends [never]
  ? O extends { default: infer Declared }
    ? BodyOf<Declared>
    : never
  : BodyAt<O, SuccessKey<O>>;

type BodyAt<O, Key extends keyof O> = { [Each in Key]: BodyOf<O[Each]> }[Key];

/** The statuses of the failures that are described. */
export type FailureStatus<O> = Exclude<Extract<Outcome<O>, { readonly ok: false }>["status"], "unexpected">;

/** The body of the described failure with this status; of every described failure for `number`. */
export type FailureBody<O, Status> = number extends Status
  ? Exclude<Extract<Outcome<O>, { readonly ok: false }>, Unexpected>["error"]
  : BodyAt<O, DeclaredKey<O, Status>>;

type DeclaredKey<O, Status> = Status extends keyof O ? Status : ClassOrDefault<O, `${Status & number}`>;

type ClassOrDefault<O, Text> = Text extends `${infer Digit}${string}`
  ? [`${Digit}XX` & keyof O] extends [never]
    ? "default" & keyof O
    : `${Digit}XX` & keyof O
  : never;

/** An outcome as the runtime sees it, before an operation's declaration gives it types. */
export type AnyOutcome = Success<number, unknown> | Failure<number, unknown> | Unexpected;

import { attemptsOf } from "../transport/attempts-of.js";
import { CallError } from "./call-error.js";
import { redact } from "../secrets/redact.js";
import { requestIdOf } from "../outcome/request-id-of.js";
import { secretsOf } from "../secrets/sent-secrets.js";
import { describeErrorBody } from "./describe-error-body.js";
import type { Failure, FailureBody, FailureStatus, Unexpected, UnexpectedResponse } from "../outcome/outcome.js";
import { oneLine } from "./one-line.js";

type CodeProperty = "errorCode" | "error_code" | "code" | "error";

type CodeIn<Body> = Body extends unknown
  ? | Extract<Body[keyof Body & CodeProperty], string>
    | (Body extends { readonly error: infer Inner extends object }
        ? Extract<Inner[keyof Inner & CodeProperty], string>
        : never)
  : never;

type Else<Found, Otherwise> = [Found] extends [never] ? Otherwise : Found;

/** Replaces `any` with a fallback. Needed because `instanceof` narrows to a class whose type parameters are `any`. */
type Known<T, Fallback> = 0 extends 1 & T ? Fallback : T;

/** The outcomes of an unknown operation. */
export interface UnknownOutcomes {
  default: unknown;
}

/**
 * The literal types of the error code in bodies with this status. Falls back to those in all error bodies, and then to
 * `string`. Includes `null`, for responses without a code.
 */
export type ErrorCode<O, Status = number> = Else<
  CodeIn<FailureBody<O, Status>>,
  Else<CodeIn<FailureBody<O, number>>, string>
> | null;

/** The parsed body. Until `is()` has narrowed the status, it may also be the text of an undeclared response. */
export type ErrorBody<O, Status = number> = FailureBody<O, Status> | (number extends Status ? string : never);

const REASONS: Readonly<Record<UnexpectedResponse["reason"], string>> = {
  "undeclared-status": "the document does not declare this status",
  "unexpected-media-type": "the body does not have the requested media type",
  "malformed-body": "the body is not valid JSON",
};

/**
 * A response that is not a success. The message is `operation: status code: detail`, truncated to 500 characters, with
 * `***` in place of credentials that the server quotes; the fields have the original values. After `instanceof`,
 * `errorCode` is `string | null` and `body` is `unknown`. The operation's `isError(error)` narrows them to its declared
 * types, and then `error.is(404)` narrows them to the types for that status.
 */
export class ResponseError<O = UnknownOutcomes, Status extends number = number> extends CallError {
  override readonly name = "ResponseError";
  declare readonly status: Known<Status, number>;
  declare readonly operation: string;
  /** The body's `errorCode`, `error_code` or `code`, or its `error` if that is a string. */
  declare readonly errorCode: ErrorCode<Known<O, UnknownOutcomes>, Known<Status, number>>;
  /** The body's `detail`, `message`, `error_description` or `title`. */
  declare readonly detail: string | null;
  /** The request id, from `x-request-id` or a similar header. */
  declare readonly requestId: string | null;
  declare readonly body: ErrorBody<Known<O, UnknownOutcomes>, Known<Status, number>>;
  declare readonly headers: Headers;
  /** Why the response doesn't match the document, and its body as text; `null` if it matches. */
  declare readonly unexpected: UnexpectedResponse | null;
  /** The response; its body has been read. */
  declare readonly cause: Response;

  constructor(operation: string, outcome: Failure<number, unknown> | Unexpected) {
    const { response, error } = outcome;
    const unexpected = outcome.status === "unexpected" ? outcome.error : null;
    const body = unexpected === null ? error : unexpected.body;
    const { code, detail } = describeErrorBody(body);
    const { status, statusText, headers } = response;
    // Redacts only what the server wrote, because a short secret may also be part of an ordinary word.
    const secrets = secretsOf(response);
    const reason = unexpected === null ? "" : REASONS[unexpected.reason];
    const parts = [
      operation,
      `${status} ${redact(code ?? statusText, secrets)}`.trimEnd(),
      detail === null ? reason : redact(detail, secrets),
    ];
    super(oneLine(parts.filter(Boolean).join(": ")), { operation, attempts: attemptsOf(response), cause: response });
    Object.assign(this, {
      status,
      body,
      errorCode: code,
      detail,
      requestId: requestIdOf(response),
      headers,
      unexpected,
    });
  }

  /** Replaces the credentials of the request in a text from the server, such as a part of `body`, with `***`. */
  redact(text: string): string {
    return redact(text, secretsOf(this.cause));
  }

  /** Whether the response has this status and the body that is declared for that status. Narrows `body` and `errorCode`. */
  is<Named extends FailureStatus<Known<O, UnknownOutcomes>>>(status: Named): this is ResponseError<O, Named> {
    return this.unexpected === null && this.cause.status === status;
  }
}

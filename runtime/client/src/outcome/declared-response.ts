declare const responseWithHeaders: unique symbol;
declare const byMediaType: unique symbol;

/** A response whose headers the document describes. Used in outcome interfaces. */
export interface ResponseWithHeaders<Body = unknown, Headers = unknown> {
  readonly [responseWithHeaders]: true;
  readonly body: Body;
  readonly headers: Headers;
}

/** The former name of `ResponseWithHeaders`. Packages generated with that name still use it. */
export type AnswerWithHeaders<Body, Headers> = ResponseWithHeaders<Body, Headers>;

/**
 * A body in the media type `Default`, or in another media type of `Bodies` if the call's `accept` parameter requests
 * it. Used in outcome interfaces.
 */
export interface ByMediaType<Default extends keyof Bodies, Bodies> {
  readonly [byMediaType]: Default;
  readonly bodies: Bodies;
}

/** The media types of a declared response. */
export type MediaTypeOf<Declared> =
  ContentOf<Declared> extends ByMediaType<infer _, infer Bodies> ? keyof Bodies : never;

/** A declared response in one of its media types, or `never` if it doesn't have that media type. */
export type AsMediaType<Declared, Type> =
  ContentOf<Declared> extends ByMediaType<infer _, infer Bodies>
    ? Type extends keyof Bodies
      ? WithBody<Declared, Bodies[Type]>
      : never
    : never;

type WithBody<Declared, Body> = Declared extends ResponseWithHeaders
  ? ResponseWithHeaders<Body, Declared["headers"]>
  : Body;

/** The body of a declared response. If the response has several media types, a `ByMediaType` with their bodies. */
type ContentOf<Declared> = [Declared] extends [ResponseWithHeaders] ? Declared["body"] : Declared;

/** The body of a response if the call doesn't request another media type. */
export type BodyOf<Declared> = [Declared] extends [never] ? never : DefaultBody<ContentOf<Declared>>;

type DefaultBody<Content> = [Content] extends [ByMediaType<infer Default, infer Bodies>]
  ? Bodies[Default & keyof Bodies]
  : Content;

/**
 * Adds a `headers` property to an outcome if the document describes headers. Otherwise, this is `object`, which adds no
 * properties, but makes editors show the name of the outcome's type on hover.
 */
export type HeadersOf<Declared> = [Declared] extends [never]
  ? object
  : [Declared] extends [ResponseWithHeaders]
    ? { readonly headers: Declared["headers"] }
    : object;

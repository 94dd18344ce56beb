declare const responseWithHeaders: unique symbol;
declare const byMediaType: unique symbol;

/** Used in outcome interfaces: a response with described headers. */
export interface ResponseWithHeaders<Body = unknown, Headers = unknown> {
  readonly [responseWithHeaders]: true;
  readonly body: Body;
  readonly headers: Headers;
}

/** The earlier name of `ResponseWithHeaders`, for packages that were generated with it. */
export type AnswerWithHeaders<Body, Headers> = ResponseWithHeaders<Body, Headers>;

/** Used in outcome interfaces: a body whose media type is `Default`, unless `accept` requests another one in `Bodies`. */
export interface ByMediaType<Default extends keyof Bodies, Bodies> {
  readonly [byMediaType]: Default;
  readonly bodies: Bodies;
}

/** The media types of a declared response. */
export type MediaTypeOf<Declared> =
  ContentOf<Declared> extends ByMediaType<infer _, infer Bodies> ? keyof Bodies : never;

/** A declared response in one of its media types; never if it doesn't have that media type. */
export type AsMediaType<Declared, Type> =
  ContentOf<Declared> extends ByMediaType<infer _, infer Bodies>
    ? Type extends keyof Bodies
      ? WithBody<Declared, Bodies[Type]>
      : never
    : never;

type WithBody<Declared, Body> = Declared extends ResponseWithHeaders
  ? ResponseWithHeaders<Body, Declared["headers"]>
  : Body;

/** The body of a declared response, or all of its media types. */
type ContentOf<Declared> = [Declared] extends [ResponseWithHeaders] ? Declared["body"] : Declared;

/** The body of a response if the call requests no other media type. */
export type BodyOf<Declared> = [Declared] extends [never] ? never : DefaultBody<ContentOf<Declared>>;

type DefaultBody<Content> = [Content] extends [ByMediaType<infer Default, infer Bodies>]
  ? Bodies[Default & keyof Bodies]
  : Content;

/** The property that described headers add to an outcome. `object` adds nothing, but keeps the name of the outcome's type on hover. */
export type HeadersOf<Declared> = [Declared] extends [never]
  ? object
  : [Declared] extends [ResponseWithHeaders]
    ? { readonly headers: Declared["headers"] }
    : object;

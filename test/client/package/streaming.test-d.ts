import { describe, expectTypeOf, it } from "vitest";
import type {
  BoundResource,
  ByMediaType,
  Connection,
  ServerSentEvent,
  StreamingOperation,
} from "../../../runtime/client/dist/codegen/v1.js";

interface Song {
  title: string;
}
interface Failure {
  detail: string;
}
interface Body {
  song: string;
  stream?: boolean | null;
}
interface Parameters {
  body: Body;
}
type Stream = AsyncGenerator<ServerSentEvent<{ part: string }>, void, undefined>;
interface Outcomes {
  200: ByMediaType<"application/json", { "application/json": Song; "text/event-stream": Stream }>;
  404: Failure;
}
type Play = StreamingOperation<Parameters, Outcomes, "text/event-stream", "stream">;

declare const connection: Connection;
declare const flag: boolean;
declare const body: Body;
declare function compiles(program: (...args: never[]) => unknown): void;

// The compiler checks this file. It is never run.
describe("the result of an operation that can stream", () => {
  const play = null as unknown as Play;
  const bound = null as unknown as BoundResource<{ readonly play: Play }>["play"];

  it("is a stream if the property is true", () => {
    compiles(async () => {
      expectTypeOf(await play(connection, { body: { song: "a", stream: true } })).toEqualTypeOf<Stream>();
      expectTypeOf(await bound({ body: { song: "a", stream: true } }, { timeout: 1 })).toEqualTypeOf<Stream>();
      expectTypeOf(await bound({ body: { ...body, stream: true } })).toEqualTypeOf<Stream>();
      const outcome = await bound.safe({ body: { song: "a", stream: true } });
      if (outcome.ok) expectTypeOf(outcome.data).toEqualTypeOf<Stream>();
      if (outcome.status === 404) expectTypeOf(outcome.error).toEqualTypeOf<Failure>();
      const unbound = await play.safe(connection, { body: { song: "a", stream: true } });
      if (unbound.ok) expectTypeOf(unbound.data).toEqualTypeOf<Stream>();
    });
  });

  it("is a single value if the property is false, null or missing", () => {
    compiles(async () => {
      expectTypeOf(await play(connection, { body: { song: "a" } })).toEqualTypeOf<Song>();
      expectTypeOf(await bound({ body: { song: "a", stream: false } })).toEqualTypeOf<Song>();
      expectTypeOf(await bound({ body: { song: "a", stream: null } })).toEqualTypeOf<Song>();
      const outcome = await bound.safe({ body: { song: "a" } });
      if (outcome.ok) expectTypeOf(outcome.data).toEqualTypeOf<Song>();
      const unbound = await play.safe(connection, { body: { song: "a" } });
      if (unbound.ok) expectTypeOf(unbound.data).toEqualTypeOf<Song>();
    });
  });

  it("is the union if the property is known only at run time", () => {
    compiles(async () => {
      expectTypeOf(await play(connection, { body })).toEqualTypeOf<Song | Stream>();
      expectTypeOf(await bound({ body: { song: "a", stream: flag } })).toEqualTypeOf<Song | Stream>();
      const outcome = await bound.safe({ body });
      if (outcome.ok) expectTypeOf(outcome.data).toEqualTypeOf<Song | Stream>();
      const unbound = await play.safe(connection, { body });
      if (unbound.ok) expectTypeOf(unbound.data).toEqualTypeOf<Song | Stream>();
    });
  });

  it("has the media type in `accept`", () => {
    compiles(async () => {
      expectTypeOf(await bound({ body, accept: "text/event-stream" })).toEqualTypeOf<Stream>();
      expectTypeOf(await play(connection, { body, accept: "application/json" })).toEqualTypeOf<Song>();
    });
  });

  it("still requires valid parameters", () => {
    compiles(async () => {
      // @ts-expect-error: `song` is required.
      await bound({ body: { stream: true } });
      // @ts-expect-error: the property is a boolean.
      await bound({ body: { song: "a", stream: "yes" } });
      // @ts-expect-error: the body is required.
      await bound({});
      expectTypeOf(bound).not.toHaveProperty("all");
      expectTypeOf(bound.id).toEqualTypeOf<string>();
    });
    compiles((error: unknown) => {
      if (bound.isError(error) && error.is(404)) expectTypeOf(error.body).toEqualTypeOf<Failure>();
      if (play.isError(error) && error.is(404)) expectTypeOf(error.body).toEqualTypeOf<Failure>();
    });
  });

  it("is a stream if the property is missing and true by default", () => {
    interface Optional {
      body?: Body | undefined;
    }
    type Pull = StreamingOperation<Optional, Outcomes, "text/event-stream", "stream", true>;
    const pull = null as unknown as BoundResource<{ readonly pull: Pull }>["pull"];
    compiles(async () => {
      expectTypeOf(await pull()).toEqualTypeOf<Stream>();
      expectTypeOf(await pull({ body: { song: "a" } })).toEqualTypeOf<Stream>();
      expectTypeOf(await pull({ body: { song: "a", stream: true } })).toEqualTypeOf<Stream>();
      expectTypeOf(await pull({ body: { song: "a", stream: false } })).toEqualTypeOf<Song>();
      expectTypeOf(await pull({ body })).toEqualTypeOf<Song | Stream>();
    });
  });

  it("is the union if the body is a FormData", () => {
    interface Form {
      body: Body | FormData;
    }
    type Upload = StreamingOperation<Form, Outcomes, "text/event-stream", "stream">;
    const upload = null as unknown as BoundResource<{ readonly upload: Upload }>["upload"];
    compiles(async () => {
      expectTypeOf(await upload({ body: new FormData() })).toEqualTypeOf<Song | Stream>();
      expectTypeOf(await upload({ body: { song: "a", stream: true } })).toEqualTypeOf<Stream>();
      expectTypeOf(await upload({ body: { song: "a" } })).toEqualTypeOf<Song>();
    });
  });

  it("is any of several streams", () => {
    type Lines = AsyncGenerator<{ line: string }, void, undefined>;
    interface Several {
      200: ByMediaType<
        "application/json",
        { "application/json": Song; "text/event-stream": Stream; "application/x-ndjson": Lines }
      >;
    }
    type Tune = StreamingOperation<Parameters, Several, "text/event-stream" | "application/x-ndjson", "stream">;
    const tune = null as unknown as BoundResource<{ readonly tune: Tune }>["tune"];
    compiles(async () => {
      expectTypeOf(await tune({ body: { song: "a", stream: true } })).toEqualTypeOf<Stream | Lines>();
      expectTypeOf(await tune({ body: { song: "a" } })).toEqualTypeOf<Song>();
    });
  });
});

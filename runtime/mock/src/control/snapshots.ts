import type { Engine } from "../engine.js";
import type { Json, JsonObject } from "../json.js";
import { saveImage } from "../state/save-image.js";
import type { StateImage } from "../state/state-image.js";
import { readSnapshot } from "./read-snapshot.js";

/**
 * Takes and restores snapshots. A snapshot shares its entities with the state until its property `state` is read, for
 * example to save the snapshot to a file. The entities are then copied, and the snapshot becomes plain JSON, which a
 * test can change.
 */
export class Snapshots {
  /** The images of snapshots that haven't been converted to JSON yet. */
  readonly #images = new WeakMap<object, StateImage>();

  take(engine: Engine): Json {
    const image = engine.state.image();
    const snapshot: JsonObject = structuredClone(engine.saveWith(null));
    const define = (property: PropertyDescriptor): void => {
      Object.defineProperty(snapshot, "state", { ...property, enumerable: true, configurable: true });
    };
    this.#images.set(snapshot, image);
    define({
      get: () => {
        const value = structuredClone(saveImage(image));
        this.#images.delete(snapshot);
        define({ value, writable: true });
        return value;
      },
      set: (value: Json) => {
        this.#images.delete(snapshot);
        define({ value, writable: true });
      },
    });
    return snapshot;
  }

  /** Throws a TypeError if the value isn't a snapshot. */
  restore(engine: Engine, snapshot: Json): void {
    const image = typeof snapshot === "object" && snapshot !== null ? this.#images.get(snapshot) : undefined;
    if (image === undefined) {
      engine.load(structuredClone(readSnapshot(snapshot)));
      return;
    }
    engine.loadExceptState(snapshot);
    engine.state.restore(image);
  }
}

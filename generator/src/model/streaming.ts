/** A boolean property of the body that selects the media type of the response: a stream if it is true. */
export interface Streaming {
  readonly property: string;
  /** The media types of the stream. */
  readonly mediaTypes: readonly string[];
  /** Whether the response is a stream if the property is missing. */
  readonly isDefault: boolean;
}

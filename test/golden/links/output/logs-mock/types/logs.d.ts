// Generated from openapi.yaml by Almanac. Do not edit.

/** The parameters and body of each operation. */
export interface Operations {
  /** POST /streams/{stream}/events */
  addEvent: {
    path: {
      stream: string;
    };
    query: {
    };
    body: AddEventBody;
  };
  /** POST /streams */
  addStream: {
    path: {
    };
    query: {
    };
    body: AddStreamBody;
  };
  /** GET /streams/{stream}/events/{id} */
  getEvent: {
    path: {
      stream: string;
      id: string;
    };
    query: {
    };
    body: undefined;
  };
  /** GET /streams/{id} */
  getStream: {
    path: {
      id: string;
    };
    query: {
    };
    body: undefined;
  };
  /** GET /streams/{stream}/events */
  listEvents: {
    path: {
      stream: string;
    };
    query: {
      level?: string;
      before?: string;
      after?: string;
      per_page: number;
    };
    body: undefined;
  };
  /** GET /readers */
  listReaders: {
    path: {
    };
    query: {
      cursor?: string;
    };
    body: undefined;
  };
  /** GET /streams */
  listStreams: {
    path: {
    };
    query: {
      page: number;
      per_page: number;
    };
    body: undefined;
  };
}

/** The types of the values that `make` returns, by schema. */
export interface Schemas {
  Event: Event;
  Stream: Stream;
}

export type AddEventBody = Event;

export type AddStreamBody = Stream;

export interface Event {
  id: string;
  text: string;
  level?: string;
}

export interface ListStreamsResult {
  total_count: number;
  streams: Stream[];
}

export interface Stream {
  id: string;
  labels?: string[];
}

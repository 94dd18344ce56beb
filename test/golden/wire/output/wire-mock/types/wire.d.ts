// Generated from openapi.yaml by Almanac. Do not edit.

/** The parameters and body of each operation. */
export interface Operations {
  /** POST /photos */
  addPhoto: {
    path: {
    };
    query: {
    };
    body: AddPhotoBody;
  };
  /** POST /chat */
  chat: {
    path: {
    };
    query: {
    };
    body: ChatBody;
  };
  /** GET /points */
  exportPoints: {
    path: {
    };
    query: {
    };
    body: undefined;
  };
  /** GET /points/{place} */
  findPoints: {
    path: {
      place: string;
    };
    query: {
      tags?: string[];
      range?: {
        from?: number;
        to?: number;
      };
      filter?: {
        color: string;
      };
      "X-Trace"?: number[];
      session?: string;
    };
    body: undefined;
  };
  /** GET /photos/{id}/file */
  getFile: {
    path: {
      id: string;
    };
    query: {
    };
    body: undefined;
  };
  /** GET /report */
  getReport: {
    path: {
    };
    query: {
    };
    body: undefined;
  };
  /** POST /points */
  importPoints: {
    path: {
    };
    query: {
    };
    body: string | undefined;
  };
  /** PUT /notes */
  putNotes: {
    path: {
    };
    query: {
    };
    body: string | undefined;
  };
  /** GET /search */
  search: {
    path: {
    };
    query: {
      form?: {
        q: string;
        sort?: string[];
      };
    };
    body: undefined;
  };
  /** GET /events */
  watch: {
    path: {
    };
    query: {
    };
    body: undefined;
  };
}

/** The types of the values that `make` returns, by schema. */
export interface Schemas {
  Photo: Photo;
  Point: Point;
  Problem: Problem;
}

export interface AddPhotoBody {
  url: string;
}

export interface AddPhotoBodyApplicationXWwwFormUrlencoded {
  url: string;
  place?: Point;
}

export interface AddPhotoBodyMultipartFormData {
  photo: string;
  thumbnails?: string[];
  /** Length: at most 10 */
  title: string;
  place?: Point;
  sizes?: number[];
  scans?: (string | null)[];
  signature?: string;
  stamp?: string;
}

export interface ChatBody {
  text: string;
  /** Default: false */
  stream?: boolean;
}

export interface ChatResult {
  text: string;
}

export interface ChatResultTextEventStreamData {
  delta: string;
}

export interface GetReportResult {
  rows: string[];
}

export interface Photo {
  title: string;
}

export interface Point {
  x: number;
  y: number;
}

export interface Problem {
  title: string;
}

export type WatchResultEvent = {
  id?: string;
} & ({
  event: "added";
  data: Photo;
} | {
  event: "ping";
  data: string;
});

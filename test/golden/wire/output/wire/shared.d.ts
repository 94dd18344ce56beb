// Generated from openapi.yaml by Almanac. Do not edit.

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

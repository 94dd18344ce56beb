// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v1";

/** COPY /animals/{name} */
export declare const copyAnimal: Operation<CopyAnimalParameters, CopyAnimalOutcomes>;

export interface CopyAnimalParameters {
  name: string;
  destination: string;
}

export interface CopyAnimalOutcomes {
  /** Another one. */
  201: Animal;
}

/**
 * Finds animals by what is asked.
 *
 * QUERY /animals
 */
export declare const findAnimals: Operation<FindAnimalsParameters, FindAnimalsOutcomes>;

export interface FindAnimalsParameters {
  body: FindAnimalsBody;
}

export interface FindAnimalsOutcomes {
  /** Those that were found. */
  200: Animal[];
}

export type FindAnimalsBody = Question;

/** GET /animals */
export declare const listAnimals: Operation<ListAnimalsParameters, ListAnimalsOutcomes>;

export interface ListAnimalsParameters {
  selector?: {
    q: string;
    tags?: string[];
  };
}

export interface ListAnimalsOutcomes {
  /** All, one on each line. */
  200: AsyncGenerator<Animal, void, undefined>;
}

/**
 * Pets an animal.
 *
 * PET /animals/{name}
 */
export declare const petAnimal: Operation<PetAnimalParameters, PetAnimalOutcomes>;

export interface PetAnimalParameters {
  name: string;
  body?: PetAnimalBody;
}

export interface PetAnimalOutcomes {
  /** It liked that. */
  204: undefined;
}

export interface PetAnimalBody {
  times?: number;
}

export type Animal = {
  kind?: string;
  name: string;
} & (Dog | OtherAnimal);

export interface Dog {
  kind: "dog";
  name?: string;
  barks: boolean;
}

export interface OtherAnimal {
  kind?: string;
  name?: string;
}

export interface Question {
  /** Length: 1 or more */
  name: string;
}

// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v2";

/** COPY /animals/{name} */
export declare const copyAnimal: Operation<CopyAnimalParameters, CopyAnimalOutcomes>;

export interface CopyAnimalParameters {
  name: string;
  destination: string;
}

export interface CopyAnimalOutcomes {
  /** The copy. */
  201: Animal;
}

/**
 * Finds animals by a query.
 *
 * QUERY /animals
 */
export declare const findAnimals: Operation<FindAnimalsParameters, FindAnimalsOutcomes>;

export interface FindAnimalsParameters {
  body: FindAnimalsBody;
}

export interface FindAnimalsOutcomes {
  /** The animals that match. */
  200: Animal[];
}

export type FindAnimalsBody = Question;

/** GET /animals */
export declare const listAnimals: Operation<ListAnimalsParameters, ListAnimalsOutcomes>;

export interface ListAnimalsParameters {
  selector?: {
    q: string;
    tags?: string[] | undefined;
  } | undefined;
}

export interface ListAnimalsOutcomes {
  /** All animals, one per line. */
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
  body?: PetAnimalBody | undefined;
}

export interface PetAnimalOutcomes {
  /** The animal was petted. */
  204: undefined;
}

export interface PetAnimalBody {
  times?: number | undefined;
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

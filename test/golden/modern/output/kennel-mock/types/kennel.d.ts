// Generated from openapi.yaml by Almanac. Do not edit.

/** The parameters and body of each operation. */
export interface Operations {
  /** COPY /animals/{name} */
  copyAnimal: {
    path: {
      name: string;
    };
    query: {
      Destination: string;
    };
    body: undefined;
  };
  /**
   * Finds animals by a query.
   *
   * QUERY /animals
   */
  findAnimals: {
    path: {
    };
    query: {
    };
    body: FindAnimalsBody;
  };
  /**
   * Returns the card of the dogs.
   *
   * GET /dogs/photo
   */
  getCard: {
    path: {
    };
    query: {
    };
    body: undefined;
  };
  /** GET /animals */
  listAnimals: {
    path: {
    };
    query: {
      selector?: {
        q: string;
        tags?: string[];
      };
    };
    body: undefined;
  };
  /**
   * Pets an animal.
   *
   * PET /animals/{name}
   */
  petAnimal: {
    path: {
      name: string;
    };
    query: {
    };
    body: PetAnimalBody;
  };
  /**
   * Streams the barks of the dogs.
   *
   * GET /dogs/barks
   */
  watchBarks: {
    path: {
    };
    query: {
    };
    body: undefined;
  };
}

/** The types of the values that `make` returns, by schema. */
export interface Schemas {
  Animal: Animal;
  Bark: Bark;
  Dog: Dog;
  OtherAnimal: OtherAnimal;
  Question: Question;
}

export type Animal = {
  kind?: string;
  name: string;
} & (Dog | OtherAnimal);

export interface Bark {
  dog: string;
  loudness: number;
}

export interface Dog {
  kind: "dog";
  name?: string;
  barks: boolean;
}

export type FindAnimalsBody = Question;

export interface OtherAnimal {
  kind?: string;
  name?: string;
}

export interface PetAnimalBody {
  times?: number;
}

export interface Question {
  /** Length: 1 or more */
  name: string;
}

export interface WatchBarksResultEvent {
  event?: "bark";
  data: Bark;
}

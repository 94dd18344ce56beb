/** A part of the page that has a link in the navigation. */
export interface Panel {
  /** The part of the address after `#/`. */
  readonly id: string;
  readonly title: string;
  readonly element: HTMLElement;
  /** Called each time the panel becomes visible. */
  readonly show?: () => void;
  /** Called after a request, which can have changed the mock. */
  readonly refresh?: () => void;
  /** Called after the user chose another space. */
  readonly restart?: () => void;
}

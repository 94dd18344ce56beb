import { useState } from "react";

interface PageProps {
  readonly names: readonly string[];
  readonly error: Error | null;
  readonly isBusy: boolean;
  readonly onCreate: (name: string) => void;
  readonly onMore: (() => void) | null;
}

/** The names of the projects, a form for a new one, and a button for the next page. */
export function Page({ names, error, isBusy, onCreate, onMore }: PageProps) {
  const [name, setName] = useState("");
  return (
    <main aria-busy={isBusy}>
      <h1>Projects</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onCreate(name);
        }}
      >
        <label>
          Name
          <input value={name} onChange={({ target }) => setName(target.value)} />
        </label>
        <button disabled={isBusy}>Create</button>
      </form>
      {error && <p role="alert">{error.message}</p>}
      <ul>
        {names.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {onMore && <button onClick={onMore}>More</button>}
    </main>
  );
}

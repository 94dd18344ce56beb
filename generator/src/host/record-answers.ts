import type { Host } from "./host.js";

/** The answer to a question about a path. */
export interface HostAnswer {
  readonly kind: "isFile" | "realPath";
  readonly path: string;
  readonly answer: boolean | string | null;
}

export interface RecordedAnswers {
  readonly host: Host;
  /** The answers so far. */
  readonly answers: readonly HostAnswer[];
  /** Whether the host was also used for other reads, whose results `haveSameAnswers` can't compare. */
  readonly hasReadMore: () => boolean;
}

/** Wraps a host, and records its answers to questions about paths. */
export function recordAnswers(host: Host): RecordedAnswers {
  const answers: HostAnswer[] = [];
  let hasReadMore = false;
  const readMore = <Answer>(read: (path: string) => Promise<Answer>) => {
    return (path: string): Promise<Answer> => {
      hasReadMore = true;
      return read(path);
    };
  };
  const ask = async (kind: HostAnswer["kind"], path: string): Promise<HostAnswer["answer"]> => {
    const answer = await host[kind](path);
    answers.push({ kind, path, answer });
    return answer;
  };
  return {
    host: {
      ...host,
      isFile: async (path) => (await ask("isFile", path)) === true,
      realPath: async (path) => {
        const answer = await ask("realPath", path);
        return typeof answer === "string" ? answer : null;
      },
      readText: readMore((path) => host.readText(path)),
      fetchText: readMore((path) => host.fetchText(path)),
      listNames: readMore((path) => host.listNames(path)),
      listFiles: readMore((path) => host.listFiles(path)),
    },
    answers,
    hasReadMore: () => hasReadMore,
  };
}

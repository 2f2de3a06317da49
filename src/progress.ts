/** How a long job says how far it is; the command line draws it, tests and libraries stay silent. */
export interface Progress {
  /** `total` is absent while it is not known. */
  readonly update: (done: number, total?: number) => void;
  /** Ends the line, with what came out. */
  readonly end: (outcome?: string) => void;
}

/** Starts one measure of progress, named by what is being done and counted: `annotate`, `articles`. */
export type StartProgress = (what: string, unit: string) => Progress;

export const silent: StartProgress = () => ({ update: () => {}, end: () => {} });

/** What the program tells the shell. README.md lists them for users. */
export const EXIT = {
  done: 0,
  /** Problems in the input. */
  input: 1,
  /** Wrong usage or configuration. */
  usage: 2,
  noBrowser: 3,
  /** Could not render or write. */
  output: 4,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The worst of several: what could not be rendered or written counts most. */
export function worstOf(codes: readonly ExitCode[]): ExitCode {
  const order: readonly ExitCode[] = [EXIT.output, EXIT.noBrowser, EXIT.usage, EXIT.input];
  return order.find((code) => codes.includes(code)) ?? EXIT.done;
}

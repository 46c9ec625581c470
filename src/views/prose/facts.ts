/** Something with its name: "Owner: Marketing". */
export interface Fact {
  name: string;
  text: string;
}

/** Those that there is something to say of. */
export function factsOf(pairs: readonly (readonly [string, string | undefined])[]): Fact[] {
  return pairs.flatMap(([name, text]) =>
    text === undefined || text === "" ? [] : [{ name, text }],
  );
}

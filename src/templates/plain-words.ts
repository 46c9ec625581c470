/** What the engine says, and the same for somebody who has not read its manual. */
const PLAIN: readonly (readonly [pattern: RegExp, words: string])[] = [
  // while it reads a template
  [
    /^.*used the unknown helper (\S+).*$/u,
    "There is no function “$1”; templates/README.md lists those there are.",
  ],
  [/^.*got 'EOF'.*$/su, "A block that was opened with {{# is not closed."],
  [/^(\S+) doesn't match (\S+)/u, "{{#$1}} is closed by {{/$2}}."],
  [
    /^Unsupported number of partial arguments: \d+/u,
    "A partial is told of one thing at most; fields are added as name=value.",
  ],
  [/^(?:Parse|Lexical) error on line \d+[.:]\s/u, "This is not valid Handlebars:\n"],
  // while a template runs
  [
    /^The partial (?!undefined |\[object )(.{1,50}) could not be found$/u,
    "There is no partial “$1”.",
  ],
  [/^The partial .* could not be found$/su, "What is looked up here is not the name of a partial."],
  // the place, which is told already
  [/ - \d+:\d+$/u, ""],
];

/** A message of the engine's in plain words. */
export function inPlainWords(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const plain = PLAIN.reduce((text, [pattern, words]) => text.replace(pattern, words), message);
  const unforeseen = error instanceof TypeError && plain === message;
  return unforeseen ? `This cannot be filled in: ${message}.` : plain;
}

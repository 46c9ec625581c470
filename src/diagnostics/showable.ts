const TAB = "  ";

/** Without tabs, and without what would steer the terminal or turn the direction of the text. */
export function showable(text: string): string {
  return text.replaceAll("\t", TAB).replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}

/** The same for a text of several lines. */
export function showableLines(text: string): string {
  return text.split("\n").map(showable).join("\n");
}

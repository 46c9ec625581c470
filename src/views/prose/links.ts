/** An address that a reader may be sent to: a web page or a mailbox, never a script. */
export function safeLink(link: string | undefined): string | undefined {
  return link !== undefined && /^(https?:|mailto:)/i.test(link) ? link : undefined;
}

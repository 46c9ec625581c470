import { PictureUnusableError } from "./errors.ts";

const ENTITY = /<!ENTITY\b/;
const IMAGE = /<(?:[\w.-]+:)?(?:image|feImage)\s((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
const HREF = /(?:^|\s)(?:xlink:)?href\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * A picture holds its images in itself. One painter would read files of this machine, another refuse
 * them, a third leave a hole: so all are given none.
 *
 * @throws PictureUnusableError
 */
export function requireEmbedded(svg: string): void {
  // An entity could hide the start of a tag from the search below.
  if (ENTITY.test(svg)) throw unusable("has entities of its own (<!ENTITY …>)");
  for (const [, attributes = ""] of svg.matchAll(IMAGE)) {
    for (const [, double, single] of attributes.matchAll(HREF)) {
      const address = (double ?? single ?? "").trim();
      if (!/^(#|data:|$)/i.test(address)) throw unusable(`shows an image from ${address}`);
    }
  }
}

function unusable(what: string): PictureUnusableError {
  return new PictureUnusableError(
    `The picture ${what}.`,
    "Everything must be inside the SVG: put images in as data: addresses.",
  );
}

interface Size {
  width: number;
  height: number;
}

/**
 * How large a picture is, in px: by the `width` and `height` of its root, else by its `viewBox`.
 *
 * @param fallback where the root says neither
 */
export function pictureSize(svg: string, fallback: Size): Size {
  const root = /<svg\b((?:"[^"]*"|'[^']*'|[^"'>])*)>/u.exec(svg)?.[1] ?? "";
  const [, , boxWidth, boxHeight] = (attribute(root, "viewBox") ?? "").split(/[\s,]+/u);
  return {
    width: length(attribute(root, "width")) ?? length(boxWidth) ?? fallback.width,
    height: length(attribute(root, "height")) ?? length(boxHeight) ?? fallback.height,
  };
}

function attribute(root: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u").exec(root);
  return match?.[1] ?? match?.[2];
}

/** Numbers and px only: what a percentage is of, nobody knows here. */
function length(text: string | undefined): number | undefined {
  const value = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/u.exec(text ?? "")?.[1];
  return value === undefined || Number(value) === 0 ? undefined : Number(value);
}

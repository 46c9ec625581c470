import { readdirSync } from "node:fs";
import { join, sep } from "node:path";

const TEMPLATE_EXTENSION = ".hbs";

/** The templates in a folder and below, by their path inside it without the extension, sorted. */
export function templateFiles(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Map(
    paths
      .filter((path) => path.endsWith(TEMPLATE_EXTENSION))
      .sort()
      .map((path) => [
        path.slice(0, -TEMPLATE_EXTENSION.length).split(sep).join("/"),
        join(folder, path),
      ]),
  );
}

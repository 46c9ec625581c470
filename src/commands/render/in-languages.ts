import path from "node:path";
import { ALL_LANGUAGES, type Languages } from "../../journey/language.ts";
import { UsageError } from "../usage-error.ts";
import { readDrawable } from "./read-drawable.ts";
import type { RenderSettings } from "./settings.ts";
import { type RenderTask, STANDARD_OUTPUT } from "./targets.ts";

/**
 * The same tasks, with one for each language where several are asked for: a picture a language, whose
 * files bear it in their names (`map.it.svg`).
 *
 * @throws UsageError when several would go to standard output
 */
export async function inLanguages(
  tasks: readonly RenderTask[],
  { languages }: RenderSettings,
  cwd: string,
): Promise<RenderTask[]> {
  if (languages !== ALL_LANGUAGES && languages.length < 2) {
    const [lang] = languages;
    return tasks.map((task) => (lang === undefined ? task : { ...task, lang }));
  }
  const each = await Promise.all(tasks.map((task) => oneEach(task, languages, cwd)));
  return each.flat();
}

async function oneEach(task: RenderTask, asked: Languages, cwd: string): Promise<RenderTask[]> {
  const { targets } = task;
  const { journey } = await readDrawable(task, { cwd });
  // What is wrong with it is told once, when it is rendered.
  if (!journey) return [task];
  const languages = asked === ALL_LANGUAGES ? journey.languages : asked;
  const streamed = targets.some(({ file }) => file === STANDARD_OUTPUT);
  if (streamed && languages.length > 1) {
    throw new UsageError(
      `The map comes in ${languages.length} languages (${languages.join(", ")}), a file each, so it cannot go to standard output.`,
      "Name a file with --output, a folder with --out-dir, or one language with --lang.",
    );
  }
  return languages.map((lang) => ({
    ...task,
    lang,
    targets: targets.map((target) => ({ ...target, file: inLanguage(target.file, lang) })),
  }));
}

/** `map.svg` → `map.it.svg`: also where there is one language only, so that names stay as more are added. */
function inLanguage(file: string, lang: string): string {
  if (file === STANDARD_OUTPUT) return file;
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name}.${lang}${ext}`);
}

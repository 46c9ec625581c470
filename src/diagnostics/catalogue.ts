import type { DiagnosticCode } from "./diagnostic.ts";

export interface CatalogueEntry {
  title: string;
  /** One paragraph: what it means and what to do. */
  explanation: string;
}

/** Every diagnostic code, explained. The reference page is made of this. */
export const catalogue: Record<DiagnosticCode, CatalogueEntry> = {
  "file-not-found": {
    title: "There is no such file",
    explanation:
      "A file, folder or pattern that was named leads to nothing. Paths count from the folder the command runs in. In a folder, only files named `*.journey.yaml`, `*.journey.yml` or `*.journey.json` are found; any other file can be named directly.",
  },
  "file-unreadable": {
    title: "The file cannot be read",
    explanation:
      "The file is there but cannot be opened: it is a folder or a device, or its permissions keep you from reading it.",
  },
  "file-too-large": {
    title: "The file is too large",
    explanation:
      "A text file may have 2 MiB and about 20,000 lines. That is far more than any journey needs; split the file, or look for what made it so large.",
  },
  "file-not-text": {
    title: "The file is not plain text in UTF-8",
    explanation:
      "Journeys are plain text in UTF-8. Files that were saved as UTF-16, in an older encoding, or by a word processor cannot be read. Save the file as plain text in UTF-8.",
  },
  "outside-workspace": {
    title: "The file lies outside the workspace",
    explanation:
      "Persona files and images are read only inside the workspace, wherever links lead. The workspace is the nearest folder upward with a `journeymap.config.yaml` or a `.git`; without one it is the folder the command runs in, if the journey is in it, or else the journey's own folder. Move the file inside, or put an empty `journeymap.config.yaml` in a folder that holds both.",
  },
  "yaml-syntax": {
    title: "The YAML cannot be read",
    explanation:
      "Something breaks the rules of YAML: a tab at the start of a line, lines of one list in different columns, a bracket or quotation mark that is not closed, or a text that needs quotes. Texts that hold a colon and a space, or start with one of @ ` ! & * % { [ # > |, need quotes. So do texts with a comma inside { } or [ ]. Nothing after such a place can be understood, so mend this first.",
  },
  "yaml-duplicate-key": {
    title: "A field stands twice",
    explanation:
      "The same field was written twice in one place, and only one of them can count. Keep one; several values go into one list.",
  },
  "yaml-too-deep": {
    title: "The file is nested too deep",
    explanation:
      "Lists and fields may stand inside one another 64 levels deep; a journey needs about ten. Often an alias (`*name`) that holds itself is the cause.",
  },
  "yaml-too-many-aliases": {
    title: "The aliases of the file stand for too much",
    explanation:
      "Aliases (`*name`) repeat what was marked with `&name`. Aliases within aliases can make a small file endless, so no more than 10,000 values may come from them. Write the values out.",
  },
  "yaml-several-documents": {
    title: "There is a second document in the file",
    explanation:
      "A line with `---` starts a new document in YAML. A file holds one journey: move the second one to a file of its own.",
  },
  "comment-in-text": {
    title: "A comment may have cut a text",
    explanation:
      "In YAML a space and a `#` start a comment, so the text `Ticket #5` is read as `Ticket`. Put a text with such a sign in quotes. Where a comment is meant, write a space behind the `#` as well.",
  },
  "missing-field": {
    title: "Something is missing",
    explanation:
      "A field that cannot be left out is not there. A journey needs `journeymap: 1`, a `title` and one stage; a stage, step, persona or metric needs a name.",
  },
  "unknown-key": {
    title: "There is no such field",
    explanation:
      "A field is misspelt or stands in the wrong place. Fields of your own start with `x-`; those are kept and never checked. Step fields may stand on a stage only when it has no `steps`.",
  },
  "wrong-type": {
    title: "Another sort of value belongs here",
    explanation:
      "A text stands where a number belongs, a list where one value belongs, or the like. A text with a colon and a space in it must stand in quotes, or YAML takes its first words for a field.",
  },
  "wrong-value": {
    title: "The value is not one that can stand here",
    explanation:
      "Some fields take one of a few words, and some a text of a certain form: a date, a colour, an id, an address. The message says which.",
  },
  "out-of-range": {
    title: "The number is too high or too low",
    explanation:
      "Levels such as severity, impact and importance go from 1 to 5. Emotions go from -2 to 2, unless the file declares another `scale`. A share goes from 0 to 1, or from 0% to 100%.",
  },
  "empty-text": {
    title: "The text is empty",
    explanation:
      "A text that is needed has nothing in it, or a list has an item without content. Fields that may be left out may also stay empty.",
  },
  "unsupported-version": {
    title: "The file is written for another version of the format",
    explanation:
      "This program reads version 1 of the format: `journeymap: 1`. A file of a later version needs a later program.",
  },
  "duplicate-id": {
    title: "Two things have the same id",
    explanation:
      "Ids tell things of one kind apart, so each can be given once. An id that nobody gave is made from the name and steps aside by itself.",
  },
  "unknown-id": {
    title: "A reference leads nowhere",
    explanation:
      "Something is referred to by an id that nothing has. An id is what `id` says, or else the name, lower-cased and hyphenated: `Compare offers` has the id `compare-offers`. Channels and systems need not be declared; personas, pains, research, metrics, steps and lanes do.",
  },
  "near-miss": {
    title: "A word is nearly another one",
    explanation:
      "Channels and systems need not be declared, stakeholders need not be personas, and fields such as `stance`, `role` or `device` take any text. So this is no mistake by itself, but it is one letter away from something that is known, or written in another way, and counts as something else. Correct it, or, if it is right, declare the channel or the system.",
  },
  "use-not-found": {
    title: "The persona file is not there",
    explanation:
      "The file that `use` names does not exist or cannot be read. Its path counts from the folder of the file it is written in.",
  },
  "use-cycle": {
    title: "Persona files use one another in a circle",
    explanation: "A persona file may use another one, but in the end one must stand on its own.",
  },
  "image-not-found": {
    title: "The image is not there",
    explanation:
      "The image does not exist. Its path counts from the folder of the file it is written in.",
  },
  "image-unusable": {
    title: "The image cannot be used",
    explanation:
      "Images are put into the map itself, so they must be local files of a kind that every output can show: PNG, JPEG, WebP or GIF. SVG files and web addresses are not read.",
  },
  "image-too-large": {
    title: "The image is too large",
    explanation:
      "An image may have 10 MiB and 20,000 pixels a side. As every image becomes part of the map, smaller is better: 400 pixels are plenty for a portrait.",
  },
  "table-not-found": {
    title: "The table of answers is not there",
    explanation:
      "The CSV file that a metric's `source` names does not exist. Its path counts from the folder of the file it is written in.",
  },
  "table-unusable": {
    title: "The table of answers cannot be used",
    explanation:
      "A table of answers is a CSV file in UTF-8, of 8 MiB at most: names of columns in the first row, then a row for each answer. Commas, semicolons or tabs part the columns. It must hold one answer at least.",
  },
  "column-missing": {
    title: "The table has no such column",
    explanation:
      "The answers of a metric stand in the column `answer`, or in the one that `columns` names. Names of columns stand in the first row of the table, each once.",
  },
  "scale-unclear": {
    title: "It is not clear what the answers mean",
    explanation:
      "A figure is computed only from answers whose scale is known. `csat` and `ces` need `scale`, such as `{ min: 1, max: 5 }`; a `csat` on a scale that has not five answers, or with a `method` in words, also needs `top`, the lowest answer that counts as satisfied. An NPS always goes from 0 to 10. To be drawn as a curve, a metric needs ends as well.",
  },
  "step-unreachable": {
    title: "Nothing leads to a step",
    explanation:
      "A step leads to those that its `next` names, or else to the one that follows it. Whoever begins at the first step never comes to this one. Name it in the `next` of another step, or take it out.",
  },
  "way-endless": {
    title: "A way never ends",
    explanation:
      "Some steps lead only to one another, in a circle that nobody can leave. Let one of them also lead to a later step, to `end`, or to `drop-out`. The last step of a journey leads to the end unless its `next` says otherwise.",
  },
  "font-unusable": {
    title: "The font cannot be used",
    explanation:
      "A theme takes TTF and OTF files, one for each weight, all of one family. Web fonts (WOFF) and collections (TTC) are not read; of a variable font only its usual weight is drawn. Painters find a font by the family and the weight that the file itself says, so a file given as `semibold` must be of a weight near 600, and one given as `bold` near 700.",
  },
  "language-missing": {
    title: "A text is not there in the language of the map",
    explanation:
      "The file holds several languages, and this text not all of them. Where one is missing, the text is shown in the file's own language, or in the first it has. Add the missing one. Texts that stand alone are the same in every language: checking the file has a hint for each, and drawing it in another language than its own counts them, as many are names.",
  },
  "glyph-missing": {
    title: "No font has this character",
    explanation:
      "A character of the map is in none of the fonts at hand: neither in the theme's, nor in those that are installed from npm, nor in those of this machine. It would be drawn as an empty box. Install the font package that the message names, or use another character.",
  },
  "contrast-adjusted": {
    title: "A colour is drawn as another, so that it can be read",
    explanation:
      "Text needs a contrast of 4.5 with what it stands on, and lines need 3 (WCAG 2.2, level AA). A colour of a theme that falls short is drawn lighter or darker; its hue stays. The message says which colour is drawn, so that it can be put into the theme.",
  },
  "duration-unclear": {
    title: "It is not clear how long a step takes",
    explanation:
      "A stage is drawn to the scale of time when each of its steps says how long it takes: a number and a unit in the language of the map or in English (`5 days`, `1 h 30 min`, `2–3 weeks`), or ISO 8601 (`P3D`, `PT20M`). Other words, such as “about”, cannot be measured, and the stage is drawn as usual.",
  },
  "many-personas": {
    title: "There are many personas",
    explanation:
      "A journey map compares one to five personas, those whose journeys differ most. With more, their curves are hard to tell apart, and nobody is designed for. This is only a hint: maps of eight are drawn, and `validate` alone tells of it. Merge personas that do the same, draw some with `--persona`, or make those who are not customers `stakeholders`.",
  },
  "nothing-gathered": {
    title: "There is nothing to gather for an empathy map",
    explanation:
      "With `gather: true` a persona's empathy map also holds what the persona thinks, feels, says, does and suffers in the steps of the journey. No step that this persona takes part in says any of that yet. What counts are `thoughts`, the words of an `emotion` (`feeling`, `because`), `actions` (those between quotation marks are what is said), `pains` and `gains`.",
  },
  "text-too-small": {
    title: "The text is too small on paper",
    explanation:
      "On the page that was asked for, the smallest text of the map is under 6 pt, which most people cannot read with ease. Print on a larger page, lay the map out over several with `--fit pages`, or cut a poster into sheets with `--fit tiles`.",
  },
  "view-empty": {
    title: "There is nothing to show in a view",
    explanation:
      "A view that was named with `--view` shows a part of the journey that this file does not have yet. The message has a short example of what to write. `--view all` draws only the views that there is something for.",
  },
};

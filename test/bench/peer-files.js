// The same small journeys as files of ours, as diagrams for mermaid-cli and as decks for marp-cli.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const STEPS = ["Looks for an offer", "Compares", "Orders", "Waits", "Gets the parcel"];

/** @returns where they are: folders of ours, lists of files of theirs, and the browser for mermaid-cli */
export function peerFiles(folder, count, chrome) {
  const [one, many, theirs] = ["ours-one", "ours", "theirs"].map((name) => join(folder, name));
  for (const name of [one, many, theirs]) mkdirSync(name);
  const browser = join(folder, "browser.json");
  writeFileSync(browser, JSON.stringify({ executablePath: chrome, args: ["--no-sandbox"] }));
  const titles = Array.from({ length: count }, (_, index) => `A parcel ${index}`);
  writeFileSync(join(one, "0.journey.yaml"), journey(titles[0]));
  for (const [index, title] of titles.entries())
    writeFileSync(join(many, `${index}.journey.yaml`), journey(title));
  const written = (ending, textOf) =>
    titles.map((title, index) => {
      const file = join(theirs, `${index}.${ending}`);
      writeFileSync(file, textOf(title));
      return file;
    });
  return { one, many, browser, diagrams: written("mmd", diagram), decks: written("md", deck) };
}

function journey(title) {
  const steps = STEPS.map((name, step) => `      - { name: ${name}, emotion: ${(step % 5) - 2} }`);
  return `journeymap: 1\ntitle: ${title}\npersonas: [Ana]\nstages:\n  - name: Order\n    steps:\n${steps.join("\n")}\n`;
}

function diagram(title) {
  const tasks = STEPS.map((name, step) => `      ${name}: ${(step % 5) + 1}: Ana`);
  return `journey\n    title ${title}\n    section Order\n${tasks.join("\n")}\n`;
}

function deck(title) {
  const list = STEPS.map((name, step) => `- ${name} (${(step % 5) - 2})`);
  return `---\nmarp: true\n---\n\n# ${title}\n\n## Order\n\n${list.join("\n")}\n`;
}

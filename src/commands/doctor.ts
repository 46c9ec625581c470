import { packageRoot } from "../package-root.ts";
import { browser } from "./doctor/browser.ts";
import type { Section } from "./doctor/finding.ts";
import { fonts } from "./doctor/fonts.ts";
import { machine } from "./doctor/machine.ts";
import { readManifest } from "./doctor/manifest.ts";
import { painters } from "./doctor/painters.ts";
import { printSections } from "./doctor/print-sections.ts";
import { workspace } from "./doctor/workspace.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/** `journeymap doctor`: what is here and what is missing. Only what is needed and broken counts. */
export async function doctor(terminal: Terminal): Promise<ExitCode> {
  const { version, node } = readManifest(packageRoot());
  const sections: Section[] = [
    { title: `journeymap ${version}`, findings: machine(node) },
    { title: "What makes the maps", findings: [...(await painters()), await browser(terminal)] },
    { title: "This folder", findings: await workspace(terminal.cwd) },
    ...fonts(terminal.cwd),
  ];
  printSections(terminal, sections);
  terminal.out.write(`${verdict(sections)}\n`);
  return isBroken(sections) ? EXIT.output : EXIT.done;
}

function verdict(sections: readonly Section[]): string {
  if (!isBroken(sections)) return "Everything that maps need is here.";
  return "Something that maps need does not work: see ✗ above.";
}

function isBroken(sections: readonly Section[]): boolean {
  return sections.some(({ findings }) => findings.some(({ state }) => state === "broken"));
}

import type { Theme } from "../../theme/theme.ts";
import type { RenderSettings } from "./settings.ts";
import type { TemplateChoice } from "./template-choice.ts";

/** What is the same for all inputs of a run. */
export interface RenderRun {
  settings: RenderSettings;
  theme: Theme;
  template: TemplateChoice;
  cwd: string;
  /** Which browser prints, where one does: another one prints other bytes. */
  browser?: string;
  /** Folders with fonts of this machine, for what no other can paint. */
  systemFolders: readonly string[];
}

/** What `doctor` found out about one thing. */
export interface Finding {
  name: string;
  /**
   * `here`: it works. `absent`: not here, and most can do without. `doubtful`: worth mending,
   * though maps can be made. `broken`: needed, and it does not work.
   */
  state: "here" | "absent" | "doubtful" | "broken";
  text: string;
  /** What to do about it, or what it means; may have several lines. */
  help?: string;
}

export interface Section {
  title?: string;
  findings: Finding[];
  /** Said above the findings. */
  note?: string;
}

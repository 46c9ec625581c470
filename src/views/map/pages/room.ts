import { MARGIN } from "../sheet.ts";

/** What is kept free on every page, px: between the head line and the stages … */
export const HEAD_GAP = 20;
/** … and at the bottom, the margin included, for the line with the page's number. */
export const FOOT = MARGIN + 20;
/** The size of the title on the pages after the first. */
export const RUNNING_TITLE = 20;
export const RUNNING_HEAD = 24;

import type { View } from "../view.ts";

export const whys: View = { name: "whys", example: "x", draw: () => [], tell: () => ({}) };

import { imageSize } from "image-size";
import { isWhole } from "./image-parts.ts";
import { limits } from "./limits.ts";
import { type FileProblem, type Read, readBytes } from "./read-text.ts";
import { resolveInside } from "./workspace.ts";

/** An image that was read from disk and can be put into a picture. */
export interface InlinedImage {
  /** The path as written in the file. */
  path: string;
  /** `data:image/png;base64,…` */
  dataUri: string;
  /** px */
  width: number;
  height: number;
}

/** Kinds that every painter of ours draws, by their first bytes (as Latin-1 text). */
const KINDS: [mediaType: string, firstBytes: RegExp][] = [
  ["image/png", /^\x89PNG/],
  ["image/jpeg", /^\xff\xd8\xff/],
  ["image/webp", /^RIFF.{4}WEBP/s],
  ["image/gif", /^GIF8[79]a/],
];

const SMALLER_HELP = "Make it smaller: 400 pixels are plenty for a portrait.";
const DAMAGED_HELP = "A part of it is missing: save it again from where it comes from.";
const KINDS_HELP = "Use a PNG, JPEG, WebP or GIF file.";

/**
 * Reads an image of the workspace and turns it into a data URI. Its kind is told by its first
 * bytes, not by its name.
 *
 * @param reference as written in the file
 * @param folder of the file it is written in
 */
export async function readImage(
  reference: string,
  folder: string,
  root: string,
): Promise<Read<{ image: InlinedImage; file: string }>> {
  if (/^[a-z][a-z0-9+.-]+:/i.test(reference)) {
    return unusable(
      `\`${reference}\` is not a file of this workspace.`,
      "Images are put into the map itself: save the image beside the journey and give its path.",
    );
  }
  const file = await resolveInside(reference, folder, root);
  if (file.problem) return { problem: inWordsOfImages(file.problem, reference) };
  const bytes = await readBytes(file.value, limits.imageBytes);
  if (bytes.problem) return { problem: inWordsOfImages(bytes.problem, reference) };
  const image = decode(bytes.value, reference);
  return image.problem ? image : { value: { image: image.value, file: file.value } };
}

function decode(bytes: Uint8Array, reference: string): Read<InlinedImage> {
  const start = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  const mediaType = KINDS.find(([, firstBytes]) => firstBytes.test(start))?.[0];
  const size = mediaType ? measure(bytes) : undefined;
  if (!mediaType || !size) {
    return unusable(`\`${reference}\` is not an image of a kind that can be used.`, KINDS_HELP);
  }
  // A photo that was taken sideways: EXIF orientations 5 to 8 swap the sides.
  const sideways = (size.orientation ?? 1) >= 5;
  const width = sideways ? size.height : size.width;
  const height = sideways ? size.width : size.height;
  const most = limits.imageSide;
  if (!isWhole(bytes, mediaType)) return unusable(`\`${reference}\` is damaged.`, DAMAGED_HELP);
  if (!(width > 0 && height > 0)) return unusable(`\`${reference}\` is empty.`, KINDS_HELP);
  if (width > most || height > most) {
    return {
      problem: {
        code: "image-too-large",
        message: `\`${reference}\` is ${width} × ${height} pixels; no side may have more than ${most}.`,
        help: SMALLER_HELP,
      },
    };
  }
  if (width * height > limits.imagePixels) {
    const pixels = `${Math.round((width * height) / 1_000_000)} million pixels`;
    const possible = limits.imagePixels / 1_000_000;
    return {
      problem: {
        code: "image-too-large",
        message: `\`${reference}\` has ${pixels}; no more than ${possible} million can be drawn.`,
        help: SMALLER_HELP,
      },
    };
  }
  const data = Buffer.from(bytes).toString("base64");
  return { value: { path: reference, dataUri: `data:${mediaType};base64,${data}`, width, height } };
}

function measure(bytes: Uint8Array): ReturnType<typeof imageSize> | undefined {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}

function unusable(message: string, help: string): { problem: FileProblem } {
  return { problem: { code: "image-unusable", message, help } };
}

function inWordsOfImages(problem: FileProblem, reference: string): FileProblem {
  switch (problem.code) {
    case "file-not-found":
      return {
        code: "image-not-found",
        message: `There is no image \`${reference}\`.`,
        help: "The path counts from the folder of the file it is written in.",
      };
    case "file-too-large":
      return {
        code: "image-too-large",
        message: problem.message.replace("The file", `\`${reference}\``),
        help: SMALLER_HELP,
      };
    case "outside-workspace":
      return problem;
    default:
      return {
        ...problem,
        code: "image-unusable",
        message: `\`${reference}\`: ${problem.message}`,
      };
  }
}

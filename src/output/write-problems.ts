import { CannotWriteError, type WriteProblem } from "./errors.ts";

interface Explanation {
  problem: WriteProblem;
  reason: string;
  help: string;
}

const NOT_ALLOWED: Explanation = {
  problem: "no-permission",
  reason: "you have no permission to write there",
  help: "Choose another place, or change the permissions of the file or its folder.",
};

const DISK_FULL: Explanation = {
  problem: "disk-full",
  reason: "the disk is full",
  help: "Free some space, or choose another place.",
};

const NOT_A_FOLDER: Explanation = {
  problem: "not-a-folder",
  reason: "a part of the path is a file, not a folder",
  help: "Choose another place, or rename the file that is in the way.",
};

const IN_USE: Explanation = {
  problem: "in-use",
  reason: "another program has it open",
  help: "Close the file in the other program and try again.",
};

const EXPLANATIONS: Record<string, Explanation> = {
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  ENOSPC: DISK_FULL,
  EDQUOT: DISK_FULL,
  ENOTDIR: NOT_A_FOLDER,
  EEXIST: NOT_A_FOLDER,
  EBUSY: IN_USE,
  ETXTBSY: IN_USE,
  EISDIR: {
    problem: "is-folder",
    reason: "there is a folder of that name",
    help: "Add a file name: -o folder/map.svg. Or use -d for a folder.",
  },
  EROFS: {
    problem: "read-only",
    reason: "the disk can only be read",
    help: "Choose another place.",
  },
  ENAMETOOLONG: {
    problem: "bad-name",
    reason: "the name is too long",
    help: "Choose a shorter name with -o.",
  },
};

/** What the system says about a file, in plain words. */
export function cannotWrite(file: string, error: unknown): CannotWriteError {
  const known = EXPLANATIONS[codeOf(error)];
  const explanation = known ?? {
    problem: "other",
    reason: error instanceof Error ? error.message : String(error),
    help: "Choose another place.",
  };
  return new CannotWriteError(file, explanation.problem, explanation, error);
}

/** The system's name of an error, such as ENOENT. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

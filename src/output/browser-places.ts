import { posix, win32 } from "node:path";

const PROGRAM_NAMES = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
  "chrome",
  "msedge",
];

const LINUX = [
  "/opt/google/chrome/chrome",
  "/usr/lib/chromium/chromium",
  "/snap/bin/chromium",
  "/opt/microsoft/msedge/msedge",
];

const MAC = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Where Chrome, Chromium and Edge are put on this system, in that order; they need not be there. */
export function installedBrowsers(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  const found = onPath(PROGRAM_NAMES, env, platform);
  if (platform === "win32") return [...windowsPlaces(env), ...found];
  if (platform === "darwin") return [...macPlaces(env), ...found];
  return [...found, ...LINUX];
}

/** Every place on the PATH where a program of one of these names may be. */
export function onPath(
  names: string[],
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): string[] {
  const { delimiter, join } = platform === "win32" ? win32 : posix;
  const ending = platform === "win32" ? ".exe" : "";
  const folders = (env.PATH ?? env.Path ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => {
    const file = name.endsWith(ending) ? name : name + ending;
    return folders.map((folder) => join(folder, file));
  });
}

function macPlaces(env: NodeJS.ProcessEnv): string[] {
  const roots = ["/Applications", ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
  return MAC.flatMap((app) => roots.map((root) => `${root}/${app}`));
}

function windowsPlaces(env: NodeJS.ProcessEnv): string[] {
  const roots = [
    env.PROGRAMFILES ?? "C:\\Program Files",
    env["PROGRAMFILES(X86)"] ?? "C:\\Program Files (x86)",
    ...(env.LOCALAPPDATA ? [env.LOCALAPPDATA] : []),
  ];
  return WINDOWS.flatMap((app) => roots.map((root) => win32.join(root, app)));
}

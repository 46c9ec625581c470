import { posix, win32 } from "node:path";

/**
 * The folders in which a system keeps its fonts, as fontconfig, macOS and Windows have them by
 * default; those of the user first.
 *
 * @param home the user's own folder
 */
export function systemFontFolders(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  home: string,
): string[] {
  switch (platform) {
    case "win32": {
      const local = env.LOCALAPPDATA ?? win32.join(home, "AppData", "Local");
      return [
        win32.join(local, "Microsoft", "Windows", "Fonts"),
        win32.join(env.WINDIR ?? "C:\\Windows", "Fonts"),
      ];
    }
    case "darwin":
      return [posix.join(home, "Library/Fonts"), "/Library/Fonts", "/System/Library/Fonts"];
    default: {
      const own = env.XDG_DATA_HOME || posix.join(home, ".local/share");
      const shared = (env.XDG_DATA_DIRS || "/usr/local/share:/usr/share").split(":");
      const folders = [own, ...shared].map((folder) => posix.join(folder, "fonts"));
      return [...new Set([...folders, posix.join(home, ".fonts")])];
    }
  }
}

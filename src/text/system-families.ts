/**
 * What systems bring along for the same texts as the fonts of npm, by the names of the latter: the
 * best first, those of Linux, macOS and Windows in turn.
 */
const SYSTEM_FAMILIES: Readonly<Record<string, readonly string[]>> = {
  "Noto Sans SC": [
    ...["Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Hiragino Sans GB"],
    ...["Microsoft YaHei", "WenQuanYi Zen Hei", "Droid Sans Fallback"],
  ],
  "Noto Sans TC": ["Noto Sans CJK TC", "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei"],
  "Noto Sans JP": [
    ...["Noto Sans CJK JP", "Source Han Sans", "Hiragino Sans", "Yu Gothic", "Meiryo"],
    ...["IPAexGothic", "IPAGothic"],
  ],
  "Noto Sans KR": [
    ...["Noto Sans CJK KR", "Source Han Sans K", "Apple SD Gothic Neo", "Malgun Gothic"],
    ...["NanumGothic"],
  ],
  "Noto Sans Arabic": ["Noto Kufi Arabic", "Geeza Pro", "Segoe UI"],
  "Noto Sans Hebrew": ["Arial Hebrew", "Segoe UI"],
  "Noto Sans Thai": ["Thonburi", "Leelawadee UI"],
  "Noto Sans Devanagari": ["Kohinoor Devanagari", "Nirmala UI"],
};

/** The families of a system that can stand in for one of npm, which may be installed there too. */
export function systemFamilies(family: string): string[] {
  return [family, ...(SYSTEM_FAMILIES[family] ?? [])];
}

/** Packages of Debian and its kin for the fonts of npm. */
export function debianPackage(family: string): string | undefined {
  if (/^Noto Sans (SC|TC|JP|KR)$/.test(family)) return "fonts-noto-cjk";
  if (/^Noto Sans\b/.test(family)) return "fonts-noto-core";
  // The one with emoji has them in colours only.
  return undefined;
}

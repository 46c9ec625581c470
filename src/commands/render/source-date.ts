import { UsageError } from "../usage-error.ts";

/**
 * The date that builds are given from outside, YYYY-MM-DD, for maps that have none of their own:
 * SOURCE_DATE_EPOCH, seconds since 1970 in UTC (https://reproducible-builds.org/specs/source-date-epoch/).
 *
 * @throws UsageError when it is set to something else
 */
export function sourceDate({ SOURCE_DATE_EPOCH: seconds }: NodeJS.ProcessEnv): string | undefined {
  if (seconds === undefined || seconds === "") return undefined;
  const date = new Date(Number(seconds) * 1000);
  if (/^\d+$/.test(seconds) && !Number.isNaN(date.getTime()) && date.getUTCFullYear() <= 9999)
    return date.toISOString().slice(0, 10);
  throw new UsageError(
    `SOURCE_DATE_EPOCH cannot be “${seconds}”.`,
    "It is a number of seconds since 1970, such as 1790000000.",
  );
}

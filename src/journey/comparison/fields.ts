import type { FieldChange, Fields, JourneyItem } from "./comparison.ts";

/** The fields that differ, in the order of the later state. */
export function changedFields(before: Fields, after: Fields): FieldChange[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...names].flatMap((field) => {
    const [was, is] = [said(before[field]), said(after[field])];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [
      {
        field,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      },
    ];
  });
}

/** An empty list says nothing. */
function said(value: Fields[string]): Fields[string] {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

/** What an item says counts as one of its fields: matched by its id, it may say something else. */
export function itemFields({ text, fields }: JourneyItem): Fields {
  return { text, ...fields };
}

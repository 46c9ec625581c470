const TABLE_RECORD = 16;

/** A font file, of which only some parts may be read. */
export interface FontBytes {
  /** Bytes */
  size: number;
  /** @throws RangeError when the file ends before */
  at(offset: number, length: number): Buffer;
}

export interface FontTable {
  offset: number;
  length: number;
}

/** A file that is in memory as a whole. */
export function wholeFile(bytes: Buffer): FontBytes {
  return {
    size: bytes.length,
    at(offset, length) {
      if (offset + length > bytes.length) throw new RangeError("The file is cut short.");
      return bytes.subarray(offset, offset + length);
    },
  };
}

/** Where the faces of a file begin: one, or those of a collection. @throws RangeError */
export function faceOffsets(file: FontBytes): number[] {
  if (file.at(0, 4).toString("latin1") !== "ttcf") return [0];
  const count = file.at(8, 4).readUInt32BE();
  const offsets = file.at(12, count * 4);
  return Array.from({ length: count }, (_, index) => offsets.readUInt32BE(index * 4));
}

/**
 * Where each table of a face is. https://learn.microsoft.com/typography/opentype/spec/otff
 *
 * @throws RangeError when one reaches beyond the end of the file
 */
export function tablesOf(file: FontBytes, face = 0): Map<string, FontTable> {
  const tables = new Map<string, FontTable>();
  const count = file.at(face + 4, 2).readUInt16BE();
  const records = file.at(face + 12, count * TABLE_RECORD);
  for (let record = 0; record < records.length; record += TABLE_RECORD) {
    const offset = records.readUInt32BE(record + 8);
    const length = records.readUInt32BE(record + 12);
    if (offset + length > file.size) throw new RangeError("The file is cut short.");
    tables.set(records.toString("latin1", record, record + 4), { offset, length });
  }
  return tables;
}

/** A zip whose bytes depend on nothing but its files: sorted names, one time, one mode. */
import { crc32, deflateRawSync } from 'node:zlib';

/** The first day that a zip can name (APPNOTE 4.4.6). */
const DATE = 0x21;
const UTF8 = 0x800;
const DEFLATED = 8;
const MADE_ON_UNIX = 0x31e;
const PLAIN_FILE = 0o100644 * 0x10000;

/** The fields that an entry's two headers have in common. */
function commonFields(name, bytes, packed) {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(UTF8, 2);
  head.writeUInt16LE(DEFLATED, 4);
  head.writeUInt16LE(0, 6);
  head.writeUInt16LE(DATE, 8);
  head.writeUInt32LE(crc32(bytes), 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(bytes.length, 18);
  head.writeUInt16LE(name.length, 22);
  return head;
}

function directoryEntry(head, offset) {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(MADE_ON_UNIX, 4);
  head.copy(entry, 6);
  entry.writeUInt32LE(PLAIN_FILE, 38);
  entry.writeUInt32LE(offset, 42);
  return entry;
}

function endOf(count, size, offset) {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

const byName = ([a], [b]) => (a < b ? -1 : 1);

/** `files`: name → bytes. */
export function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [file, bytes] of [...files].sort(byName)) {
    const name = Buffer.from(file);
    const packed = deflateRawSync(bytes, { level: 9 });
    const head = commonFields(name, bytes, packed);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, name, packed]);
    directory.push(directoryEntry(head, offset), name);
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...parts, central, endOf(files.size, central.length, offset)]);
}

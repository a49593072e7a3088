import type { BackupContents, DataSizes } from './backup-file.ts';

export interface BackupWire {
  'data.sizes': (all: null) => DataSizes;
  'data.file': (all: null) => string;
  'data.take': (file: { readonly everything: BackupContents; readonly mode: 'merge' | 'replace' }) => null;
  /** The reply counts what is left, read back after erasing. */
  'data.erase': (all: null) => DataSizes;
}

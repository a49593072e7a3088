import type { DataSizes, Everything } from './backup-file.ts';

export interface BackupWire {
  'data.sizes': (all: null) => DataSizes;
  'data.file': (all: null) => string;
  'data.take': (file: { readonly everything: Everything; readonly mode: 'merge' | 'replace' }) => null;
  /** The reply is what is left afterwards, read back. */
  'data.erase': (all: null) => DataSizes;
}

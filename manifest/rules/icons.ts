import { decode, type DecodedPng } from 'fast-png';
import type { AppManifest } from '../app-manifest.ts';

/** The files of the manifest's folder that may be icons, by name. */
export type IconFiles = ReadonlyMap<string, Uint8Array>;

/** Icons that are missing, or are not as Teams shows them: see Microsoft's icon guidelines. */
export function iconFaults({ icons }: AppManifest, files: IconFiles): string[] {
  return [
    ...faultsOf(files, { name: icons.color, side: 192, pixel: opaque, be: 'fill its square' }),
    ...faultsOf(files, {
      name: icons.outline,
      side: 32,
      pixel: whiteOrClear,
      be: 'be white on transparent',
      clear: true,
    }),
  ];
}

interface Wanted {
  name: string;
  /** Pixels. */
  side: number;
  pixel: (red: number, green: number, blue: number, alpha: number) => boolean;
  be: string;
  clear?: boolean;
}

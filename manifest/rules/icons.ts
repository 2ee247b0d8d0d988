import { decode } from 'fast-png';
import type { AppManifest } from '../app-manifest.ts';

/** The pictures beside the manifest, by name. */
export type IconFiles = ReadonlyMap<string, Uint8Array>;

interface Pixel {
  readonly white: boolean;
  /** 0 is clear, 255 is solid. */
  readonly alpha: number;
}

/** Icons that are missing, or not as Microsoft's icon guidelines ask. */
export function iconFaults({ icons }: AppManifest, files: IconFiles): string[] {
  return [
    ...iconFault(icons.color, files, { side: 192, refuse: colourRefusal }),
    ...iconFault(icons.outline, files, { side: 32, refuse: outlineRefusal }),
  ];
}

/** Teams rounds the corners of the colour icon itself, and wants the whole square. */
function colourRefusal(pixels: readonly Pixel[]): string | null {
  return pixels.every(({ alpha }) => alpha === 255) ? null : 'must fill its whole square';
}

function outlineRefusal(pixels: readonly Pixel[]): string | null {
  if (pixels.some(({ white, alpha }) => alpha > 0 && !white)) return 'must be white throughout';
  const drawn = pixels.filter(({ alpha }) => alpha > 0).length;
  return drawn > 0 && drawn < pixels.length ? null : 'must be a drawing on a transparent ground';
}

function iconFault(
  name: string,
  files: IconFiles,
  { side, refuse }: { side: number; refuse: (pixels: readonly Pixel[]) => string | null },
): string[] {
  const bytes = files.get(name);
  if (bytes === undefined) return [`icon ${name}: is not beside the manifest`];
  const picture = read(bytes);
  if (picture === null) return [`icon ${name}: must be a PNG in true colour, 8 bits a channel`];
  const { width, height, pixels } = picture;
  if (width !== side || height !== side) {
    return [`icon ${name}: must be ${side} by ${side} pixels, is ${width} by ${height}`];
  }
  const refusal = refuse(pixels);
  return refusal === null ? [] : [`icon ${name}: ${refusal}`];
}

function read(bytes: Uint8Array): { width: number; height: number; pixels: Pixel[] } | null {
  try {
    const { width, height, channels, depth, data, palette } = decode(bytes);
    if (depth !== 8 || channels < 3 || palette !== undefined) return null;
    const pixels = Array.from({ length: width * height }, (_, index): Pixel => {
      const [red, green, blue, alpha = 255] = data.subarray(
        index * channels,
        (index + 1) * channels,
      );
      return { white: red === 255 && green === 255 && blue === 255, alpha };
    });
    return { width, height, pixels };
  } catch {
    return null;
  }
}

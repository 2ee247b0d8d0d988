import { strict as assert } from 'node:assert';
import { encode } from 'fast-png';
import { faultsOf, sources } from './sources.ts';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];
const purple: Colour = [91, 95, 199, 255];
const white: Colour = [255, 255, 255, 255];
const clear: Colour = [0, 0, 0, 0];

/** A square picture whose upper half has one colour and whose lower half another. */
function picture(side: number, upper: Colour, lower: Colour): Uint8Array {
  const pixels = Array.from({ length: side * side }, (_, index) =>
    index < (side * side) / 2 ? upper : lower,
  );
  return encode({ width: side, height: side, channels: 4, data: Uint8Array.from(pixels.flat()) });
}

const faultsWith = (name: string, bytes: Uint8Array) =>
  faultsOf({ icons: new Map([...sources.icons, [name, bytes]]) });

describe('the colour icon', () => {
  it('is faulted for its size', async () => {
    assert.deepEqual(await faultsWith('color.png', picture(96, purple, white)), [
      'icon color.png: must be 192 by 192 pixels, is 96 by 96',
    ]);
  });

  it('is faulted for a square with holes', async () => {
    assert.deepEqual(await faultsWith('color.png', picture(192, purple, clear)), [
      'icon color.png: must fill its whole square',
    ]);
  });

  it('is faulted for not being a PNG', async () => {
    assert.deepEqual(await faultsWith('color.png', Buffer.from('<svg/>')), [
      'icon color.png: must be a PNG in true colour, 8 bits a channel',
    ]);
  });

  it('is faulted for not being there', async () => {
    const icons = new Map([...sources.icons].filter(([name]) => name !== 'color.png'));

    assert.deepEqual(await faultsOf({ icons }), ['icon color.png: is not beside the manifest']);
  });
});

describe('the outline icon', () => {
  it('may be any white drawing on a transparent ground', async () => {
    assert.deepEqual(await faultsWith('outline.png', picture(32, white, clear)), []);
  });

  it('is faulted for its size', async () => {
    assert.deepEqual(await faultsWith('outline.png', picture(20, white, clear)), [
      'icon outline.png: must be 32 by 32 pixels, is 20 by 20',
    ]);
  });

  it('is faulted for colour', async () => {
    assert.deepEqual(await faultsWith('outline.png', picture(32, purple, clear)), [
      'icon outline.png: must be white throughout',
    ]);
  });

  it('is faulted for a ground that is not transparent', async () => {
    assert.deepEqual(await faultsWith('outline.png', picture(32, white, white)), [
      'icon outline.png: must be a drawing on a transparent ground',
    ]);
  });

  it('is faulted for being empty', async () => {
    assert.deepEqual(await faultsWith('outline.png', picture(32, clear, clear)), [
      'icon outline.png: must be a drawing on a transparent ground',
    ]);
  });
});

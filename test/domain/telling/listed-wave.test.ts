import assert from 'node:assert/strict';
import { listedWave } from '../../../bot/domain/telling/listed-wave.ts';

describe('a listed wave', () => {
  const about = { kind: 'reminder', round: 2 } as const;

  it('comes with a delivery for each of its people, for the sending to find', () => {
    const { wave, deliveries } = listedWave({ key: 'reminder-2', about, people: ['joe', 'ann'] });

    assert.deepEqual([wave.audience, wave.state], ['listed', 'expanding']);
    assert.deepEqual(
      deliveries.map(({ id, wave: of, about: kind }) => [id, of, kind]),
      [
        ['reminder-2:joe', 'reminder-2', 'reminder'],
        ['reminder-2:ann', 'reminder-2', 'reminder'],
      ],
    );
  });

  it('refuses more people than fit into one commit', () => {
    const people = Array.from({ length: 46 }, (_, number) => `id-${number}`);

    assert.throws(() => listedWave({ key: 'reminder-1', about, people }), /46 people/);
  });
});

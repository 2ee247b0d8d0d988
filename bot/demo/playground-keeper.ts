import { spawn } from 'node:child_process';

/**
 * Runs the Agents Playground for the demo and ends it with the demo, even when that is killed:
 * the demo's end closes the channel to this process.
 */
const [program = '', ...parameters] = process.argv.slice(2);
const playground = spawn(program, parameters, { stdio: ['ignore', 'pipe', 'ignore'] });

playground.stdout.on('data', (chunk: Buffer) => {
  if (chunk.toString().includes('Listening on')) process.send?.('ready');
});
playground.on('exit', () => process.exit(1));
process.on('disconnect', () => {
  playground.kill();
  process.exit(0);
});

import { spawn } from 'node:child_process';

/**
 * Runs the Agents Playground for the demo and ends it with the demo, even when that is killed:
 * the demo's end closes the channel to this process.
 */
const playground = spawn(process.execPath, process.argv.slice(2), {
  stdio: ['ignore', 'pipe', 'ignore'],
});

playground.stdout.on('data', (chunk: Buffer) => {
  if (chunk.toString().includes('Listening on')) process.send?.('ready');
});
playground.on('exit', () => process.exit(1));
// Ctrl+C reaches every program of the terminal: the demo decides what ends, and says so.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => {
  playground.kill();
  process.exit(0);
});

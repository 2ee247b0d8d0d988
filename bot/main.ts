import { enableCompileCache } from 'node:module';

// What was compiled once is not compiled again: a start takes half the time. So nothing is imported
// before this line.
enableCompileCache();
const { runServer } = await import('./run-server.ts');
await runServer();

import { enableCompileCache } from 'node:module';

// What was compiled once is not compiled again: a start takes half the time. In JavaScript, so that
// not even this needs Node's TypeScript when everything else is kept.
enableCompileCache();

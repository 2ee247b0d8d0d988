// Loaded by .mocharc.cosmos.json: the same tests once more, on the shared store.
process.env.TEST_STORE = 'cosmos';
